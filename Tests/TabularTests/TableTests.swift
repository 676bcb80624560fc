import Tabular
import Testing

/// Tables.
@Suite struct TableTests {
  private let table = Table(
    columns: [Column("id", .string), Column("words", .int, isDetail: true), Column("x", .any)],
    rows: [
      Row([.string("c1"), .int(7), .null], finding: "c1"),
      Row([.string("c2"), .int(9), .null]),
    ]
  )

  @Test("Selected columns come in the order asked for, and the rows keep their findings")
  func selecting() {
    let selected = table.selecting([1, 0])
    #expect(selected.columns.map(\.name) == ["words", "id"])
    #expect(selected.rows.map { $0.cells.map(\.text) } == [["7", "c1"], ["9", "c2"]])
    #expect(selected.rows.map(\.finding) == ["c1", nil])
  }

  @Test("A detail that was selected by name is shown from then on")
  func details() {
    #expect(table.selecting([1]).columns.map(\.isDetail) == [false])
  }

  @Test("A row as a record has the columns' names and the row's finding")
  func record() {
    let record = table.record(at: 0)
    #expect(record.names == ["id", "words", "x"])
    #expect(record["words"]?.int == 7)
    #expect(record.finding == "c1")
  }

  @Test("Columns are found by the bytes of their names")
  func index() {
    #expect(table.index(of: "x") == 2)
    #expect(table.index(of: "y") == nil)
    let accents = Table(columns: [Column("\u{E9}", .int), Column("e\u{301}", .int)], rows: [])
    #expect(accents.index(of: "e\u{301}") == 1)
    #expect(table.values(of: 1).map(\.int) == [7, 9])
  }

  @Test(
    "A column's kind is that of its values where all that are not null agree",
    arguments: [
      ([.int(1), .null, .int(2)], .int), ([.null, .string("a")], .string), ([.null], .any),
      ([], .any),
      ([.int(1), .float(2)], .any), ([.int(1), .null, .string("a")], .any),
    ] as [([Value], ValueKind)]
  )
  func kinds(values: [Value], kind: ValueKind) {
    let columns = Column.inferred(names: ["a"], rows: values.map { Row([$0]) })
    #expect(columns.map(\.kind) == [kind])
  }
}
