import FoundationEssentials
import NewsModel
import Testing

/// JSON that articles bring along.
@Suite struct JSONValueTests {
  private func decode(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  @Test(
    "Every kind of value is read as what it is",
    arguments: [
      ("null", .null), ("true", .bool(true)), ("0", .int(0)), ("1", .int(1)), ("-7", .int(-7)),
      ("0.5", .double(0.5)), ("9223372036854775807", .int(.max)), ("1e30", .double(1e30)),
      (#""a\u00e9""#, .string("aé")), (#""1""#, .string("1")), ("[]", .array([])),
      ("{}", .object([])),
      ("[1,[null]]", .array([.int(1), .array([.null])])),
    ] as [(String, JSONValue)]
  )
  func kinds(text: String, value: JSONValue) throws {
    #expect(try decode(text) == value)
  }

  @Test(
    "Fields are sorted by the bytes of their names, so that the order of writing is no difference"
  )
  func sorting() throws {
    let value = try decode(#"{"é": 1, "b": 2, "B": 3, "a": {"z": 1, "y": 2}}"#)
    guard case .object(let fields) = value else { Issue.record("no object"); return }
    #expect(fields.map(\.name) == ["B", "a", "b", "é"])
    #expect(try value == decode(#"{"a": {"y": 2, "z": 1}, "b": 2, "B": 3, "é": 1}"#))
    #expect(
      value["a"]
        == .object([JSONField(name: "y", value: .int(2)), JSONField(name: "z", value: .int(1))])
    )
  }

  @Test("What a value is not, it does not give")
  func access() {
    let value = JSONValue.object(["a": .string("x"), "n": .int(3), "l": .array([.null])])
    #expect(value["a"]?.string == "x")
    #expect(value["n"]?.int == 3)
    #expect(value["l"]?.array == [.null])
    #expect(value["missing"] == nil)
    #expect(value.string == nil)
    #expect(value["a"]?.int == nil)
    #expect(value["n"]?.array == nil)
    #expect(JSONValue.array([value])["a"] == nil)
  }

  @Test("Names that look alike but are written otherwise are no danger")
  func canonical() throws {
    guard case .object(let fields) = try decode(#"{"\u00e9": 1, "e\u0301": 2}"#) else {
      Issue.record("no object")
      return
    }
    #expect(!fields.isEmpty)
  }
}
