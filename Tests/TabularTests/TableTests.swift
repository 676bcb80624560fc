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

  @Test("Columns that are kept stay hidden where they were")
  func keeping() {
    let hidden = Table(
      columns: [Column("a", .int), Column("b", .int, isDetail: true)],
      rows: [Row([.int(1), .int(2)], finding: "c1")]
    )
    let kept = hidden.keeping([1])
    #expect(kept.columns.map(\.isDetail) == [true])
    #expect(kept.rows.map { $0.cells.map(\.text) } == [["2"]])
    #expect(kept.finding(at: 0) == "c1")
  }

  @Test("Rows of two tables stand below one another, with null where a table has no such column")
  func appending() {
    let other = Table(
      columns: [Column("y", .string), Column("words", .int)],
      rows: [Row([.string("z"), .int(5)], finding: "c9")]
    )
    let columns = table.columns + [Column("y", .string)]
    let joined = table.appending(other, as: columns)
    let count = table.rows.count
    #expect(joined.rows.count == count + 1)
    #expect(joined.finding(at: 0) == "c1")
    #expect(joined.finding(at: count) == "c9")
    let words = joined.values(of: 1).map(\.text)
    #expect(words == table.values(of: 1).map(\.text) + ["5"])
    #expect(joined.cells(of: 1).ints != nil)
    #expect(joined.values(of: 0)[count].isNull)
    #expect(joined.values(of: 3).map(\.text) == Array(repeating: "", count: count) + ["z"])
  }
}
