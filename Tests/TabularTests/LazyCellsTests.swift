import Synchronization
import Tabular
import Testing

/// Tables whose cells are made when they are asked for.
@Suite struct LazyCellsTests {
  /// Which cells were made, as `row.column`.
  private final class Made: Sendable {
    let cells = Mutex<[String]>([])
    var all: [String] { cells.withLock { $0 } }

    func table() -> Table {
      Table(
        columns: [Column("id", .string), Column("square", .int)],
        findings: ["c1", "c2", "c3"]
      ) { row, column in
        self.cells.withLock { $0.append("\(row).\(column)") }
        return column == 0 ? .string("c\(row + 1)") : .int(row * row)
      }
    }
  }

  @Test("A table is counted without its cells, and its rows keep their findings")
  func counting() {
    let made = Made()
    let table = made.table()
    #expect(table.rows.count == 3)
    #expect(table.finding(at: 2) == "c3")
    #expect(made.all == [])
  }

  @Test("A column is made once, and no other with it")
  func once() {
    let made = Made()
    let table = made.table()
    #expect(table.values(of: 1).map(\.text) == ["0", "1", "4"])
    #expect(table.selecting([1]).rows.map { $0.cells.map(\.text) } == [["0"], ["1"], ["4"]])
    #expect(made.all == ["0.1", "1.1", "2.1"])
  }

  @Test("Of chosen rows only their own cells are made")
  func choosing() {
    let made = Made()
    let chosen = made.table().choosing([2, 0]).choosing([1])
    #expect(chosen.rows.map { $0.cells.map(\.text) } == [["c1", "0"]])
    #expect(chosen.rows.map(\.finding) == ["c1"])
    #expect(Set(made.all) == ["0.0", "0.1"])
  }
}
