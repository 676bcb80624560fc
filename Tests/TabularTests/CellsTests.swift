import Tabular
import Testing

@Suite struct CellsTests {
  @Test(
    arguments: [
      ([.int(3), .int(1)], true, .int),
      ([.int(3), .null, .int(1)], false, .int),
      ([.null, .string("a"), .int(1)], false, .any),
      ([.null, .null], false, .any),
      ([], true, .any),
    ] as [([Value], Bool, ValueKind)]
  )
  func `cells are what was put in, bare where all are ints`(
    _ values: [Value],
    _ areInts: Bool,
    _ kind: ValueKind
  ) {
    let cells = Cells(values)
    #expect(cells.map(\.text) == values.map(\.text))
    #expect((cells.ints != nil) == areInts)
    #expect(cells.kind == kind)
    let backwards = Array(values.indices.reversed())
    #expect(cells.choosing(backwards).map(\.text) == values.reversed().map(\.text))
    #expect((cells.choosing(backwards).ints != nil) == areInts)
  }

  @Test func `rows of a table keep their findings through every choice`() {
    let columns = [Column("a", .int), Column("b", .string)]
    let table = Table(
      columns: columns,
      rows: [
        Row([.int(1), .string("x")], finding: "c1"), Row([.int(2), .string("y")]),
        Row([.int(3), .string("z")], finding: "c3"),
      ]
    )
    let chosen = table.choosing([2, 0, 2]).setting(Column("a", .int), to: Cells([7, 8, 9]))
    #expect(chosen.rows.map { $0.cells.map(\.text) } == [["7", "z"], ["8", "x"], ["9", "z"]])
    #expect(chosen.rows.map(\.finding) == ["c3", "c1", "c3"])
    #expect(chosen.setting(Column("c", .int), to: Cells([0, 0, 0])).columns.map(\.name).count == 3)
  }

  @Test func `a table is no larger than a string, which all values have room for`() {
    #expect(MemoryLayout<Table>.size <= MemoryLayout<String>.size)
  }
}
