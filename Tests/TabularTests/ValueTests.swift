import NewsModel
import Tabular
import Testing

/// Making values and asking what they are.
@Suite struct ValueTests {
  @Test("Records with the same fields become a table that keeps their findings")
  func listOrTable() throws {
    let rows = ["c1", "c2"].map { Value.record(Record([("a", .int(1))], finding: $0)) }
    guard case .table(let table) = Value.listOrTable(rows) else { Issue.record("no table"); return }
    #expect(table.columns.map(\.name) == ["a"])
    #expect(table.rows.map(\.finding) == ["c1", "c2"])
  }

  @Test(
    "Anything else stays a list",
    arguments: [
      [], [.int(1)], [.fields(("a", .null)), .int(1)],
      [.fields(("a", .null)), .fields(("b", .null))],
      [.fields(("a", .null), ("b", .null)), .fields(("b", .null), ("a", .null))],
    ] as [[Value]]
  )
  func staysList(elements: [Value]) {
    #expect(Value.listOrTable(elements).kind == .list)
  }

  @Test("JSON becomes the values of the language")
  func json() {
    let json = JSONValue.object([
      "n": .int(1), "l": .array([.double(0.5), .null]), "b": .bool(true),
    ])
    let value = Value.fields(("b", .bool(true)), ("l", .of(.float(0.5), .null)), ("n", .int(1)))
    #expect(Value(json).isEqual(to: value))
    #expect(Value(JSONValue.array([json, json])).kind == .table)
  }

  @Test("No value takes more room than a string, whatever else a value may be")
  func size() {
    #expect(MemoryLayout<Value>.size == MemoryLayout<String>.size + 1)
  }

  @Test("What is missing is null")
  func missing() {
    let (text, date): (String?, CalendarDate?) = (nil, nil)
    #expect(Value(text).isNull)
    #expect(Value(date).isNull)
    #expect(!Value("").isNull)
    #expect(Value(["a", "b"]).isEqual(to: .of(.string("a"), .string("b"))))
  }

  @Test("Ints and floats are numbers, text is none")
  func numbers() {
    #expect(Value.int(2).number == 2)
    #expect(Value.float(0.5).number == 0.5)
    #expect(Value.string("2").number == nil)
    #expect(Value.float(2).int == nil)
  }
}
