import NewsSession
import Tabular
import Testing

@Suite("A matrix on a screen")
struct MatrixOnScreenTests {
  private func table(accounts: Int, _ cells: [String]) -> Table {
    let fixed = [Column("id", .string), Column("status", .string), Column("point", .string)]
    return Table(
      columns: fixed + (1...accounts).map { Column("d\($0)", .string) },
      rows: [
        Row(
          [.string("k1.1"), .string("disputed"), .string("the bridge was inspected in June")]
            + (0..<accounts).map { .string(cells[$0 % cells.count]) }
        )
      ]
    )
  }

  private func shown(_ table: Table, _ width: Int) -> String {
    ScreenRenderer(style: TextStyle(width: width)).render(.table(table))
  }

  private static let cells = ["✓ asserted: 40", "≠ other value: 14 (Ida Renn)", "· absent"]

  @Test("Where all accounts have room for words, words stand in the cells")
  func words() {
    let text = shown(table(accounts: 3, Self.cells), 120)
    #expect(text.contains("✓ asserted: 40"))
    #expect(!text.contains("✓ asserted, "))
  }

  @Test("Else signs and values stand there, and above them what those signs mean that are used")
  func signs() {
    let text = shown(table(accounts: 5, Self.cells), 80)
    #expect(text.hasPrefix("✓ asserted, ≠ other value, · absent\n"))
    #expect(text.contains("✓ 40"))
    #expect(text.contains("≠ 14") && !text.contains("Ida"))
  }

  @Test("Five accounts have room at 80 columns, and no line is longer", arguments: [40, 80, 120])
  func room(width: Int) {
    let text = shown(table(accounts: 5, Self.cells), width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(text.contains("d5") && !text.contains("no room for") || width < 80)
  }

  @Test("Very many accounts are no more than the screen", arguments: [80, 120])
  func many(width: Int) {
    let text = shown(table(accounts: 855, Self.cells), width)
    #expect(text.split(separator: "\n").count <= 8)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }
}
