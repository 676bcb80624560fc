import NewsSession
import Tabular
import Testing

@Suite("Points on a screen")
struct PointsOnScreenTests {
  private static let columns = [
    "id", "status", "account", "stance", "source", "text", "values", "isCopied",
  ].map { Column($0, .string) }

  private func row(_ id: String, _ status: String, _ account: String, _ text: String) -> Row {
    Row([
      .string(id), .string(status), .string(account), .string("asserted"), .string("Lee"),
      .string(text), .list(status == "disputed" ? [.string("number: 4")] : []), .bool(false),
    ])
  }

  @Test("Each point is a block with every account's words, and the first line counts")
  func blocks() {
    let table = Table(
      columns: Self.columns,
      rows: [
        row("k1.2", "disputed", "d1", "4 ships sank"),
        row("k1.2", "disputed", "d2", "5 ships sank"),
        row("k1.1", "copied", "d1", "it rained"), row("k1.1", "copied", "d2", "it rained"),
      ]
    )
    let shown = ScreenRenderer(style: TextStyle(width: 80)).render(.table(table))
    #expect(
      shown == """
        2 accounts: 2 points in two or more, 1 word for word; 1 in dispute

        k1.2  in dispute: number
          d1  Lee: 4 ships sank [number: 4]
          d2  Lee: 5 ships sank [number: 4]

        k1.1  word for word
          d1  Lee: it rained
          d2  Lee: it rained

        """
    )
  }

  @Test("Of one subject is counted, and shown where nothing else is")
  func related() {
    let related = [
      row("k1.3", "related", "d1", "it rained"), row("k1.3", "related", "d2", "rain hurts"),
    ]
    let agreed = [
      row("k1.1", "agreed", "d1", "it snowed"), row("k1.1", "agreed", "d2", "snow fell"),
    ]
    func shown(_ rows: [Row]) -> String {
      ScreenRenderer(style: TextStyle(width: 80)).render(
        .table(Table(columns: Self.columns, rows: rows))
      )
    }
    #expect(
      shown(agreed + related) == """
        2 accounts: 1 point in two or more; 0 in dispute; 1 more subject of which they
        say different things (status "related")

        k1.1  agreed
          d1  Lee: it snowed
          d2  Lee: snow fell

        """
    )
    #expect(
      shown(related).hasSuffix(
        "k1.3  of one subject\n  d1  Lee: it rained\n  d2  Lee: rain hurts\n"
      )
    )
  }

  @Test("What one account alone says is a list, a line for each point")
  func only() {
    let table = Table(
      columns: Self.columns,
      rows: [row("k1.1", "only", "d1", "it rained"), row("k1.2", "only", "d2", "it snowed")]
    )
    let shown = ScreenRenderer(style: TextStyle(width: 80)).render(.table(table))
    #expect(
      shown == """
        2 accounts: 2 points in one alone

        k1.1  d1  Lee: it rained
        k1.2  d2  Lee: it snowed

        """
    )
  }

  @Test("Words of articles cannot write to the terminal, and lines are no longer than it")
  func hostile() {
    let table = Table(
      columns: Self.columns,
      rows: [row("k1.1", "agreed", "d1", "red \u{1B}[31m " + String(repeating: "word ", count: 40))]
    )
    let shown = ScreenRenderer(style: TextStyle(width: 40)).render(.table(table))
    #expect(!shown.contains("\u{1B}"))
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }
}
