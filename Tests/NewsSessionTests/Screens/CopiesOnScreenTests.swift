import NewsSession
import Tabular
import Testing

@Suite("Copies on a screen")
struct CopiesOnScreenTests {
  private static let columns = [
    "copy", "from", "order", "words", "share", "lost", "outlet", "date", "fromOutlet", "fromDate",
  ]

  private func row(_ order: String, lost: [String], outlet: String? = "The Post") -> Row {
    Row([
      .string("d2"), .string("d1"), .string(order), .int(93), .float(0.716),
      .list(lost.map(Value.string)), Value(outlet), .null, .null, .null,
    ])
  }

  private func shown(_ rows: [Row], width: Int = 80) -> String {
    let table = Table(columns: Self.columns.map { Column($0, .any) }, rows: rows)
    return ScreenRenderer(style: TextStyle(width: width)).render(.table(table))
  }

  @Test(
    "The order of two documents is told as far as it is known",
    arguments: [
      ("later", "d2 (The Post) could have it from d1: 93 words, 72% of d2"),
      ("same-day", "d2 (The Post) and d1, of one day: 93 words, 72% of d2"),
      ("unknown", "d2 (The Post) and d1, in an order that is not known: 93 words, 72% of d2"),
    ]
  )
  func order(_ order: String, _ title: String) {
    #expect(shown([row(order, lost: [])]) == "1 pair of documents shares text\n\n\(title)\n")
  }

  @Test("What is lost stands below, and is counted above")
  func losses() {
    let text = shown([
      row("later", lost: ["hedge \"may\": c1 \"it may sink\", c2 \"it sank\""]),
      row("later", lost: []),
    ])
    #expect(
      text.hasPrefix(
        "2 pairs of documents share text; a hedge or an attribution is lost in 1\n"
      )
    )
    #expect(text.contains("\n  lost hedge \"may\": c1 \"it may sink\", c2 \"it sank\"\n"))
  }

  @Test("Words of articles cannot write to the terminal")
  func hostile() {
    let text = shown([row("later", lost: ["hedge \"\u{1B}[31m\""], outlet: "\u{1B}]0;x\u{7}")])
    #expect(!text.contains("\u{1B}"))
  }
}
