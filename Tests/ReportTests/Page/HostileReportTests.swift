// Tests of what articles, analysts and file systems may put into a report.

import NewsModel
import Report
import Testing

@Suite("Hostile texts in reports")
struct HostileReportTests {
  /// Texts that would be markup, run, or turn the page around, wherever they come from.
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "javascript:alert(1)", "</style><script>alert(1)</script>", "--></mark></p></div><h1>",
    "&lt;script&gt;&#x3C;b&#62;", "]]><svg/onload=alert(1)>", "\u{202e}txet\u{2066}\u{2069}",
    "a\u{0}b\u{1b}]8;;x\u{7}", "\u{feff}{{7*7}}${1+1}`x`", "body{display:none}*/", "<!--",
    "\\u003cb>",
  ]

  /// A report with a text in every place that a session fills.
  private func contents(_ text: String) -> ReportContents {
    var sample = SampleDocument("It said \(text) so.", title: text)
    sample.document.article.outlet = text
    sample.document.article.author = text
    sample.document.article.url = text
    sample.document.article.path = text
    sample.document.article.name = text
    sample.document.notes = [ReportNote(id: "n1", finding: "d1", line: text)]
    sample.document.mentions = [ReportMention(range: sample.range("It"), name: text)]
    sample.claim(text, id: "c1", by: text, actor: text) { claim, document in
      claim.claim.voice = .named
      claim.claim.cue = document.range("said")
      claim.claim.times = [TimeExpression(range: document.range("so"), value: text)]
      claim.reasons = [
        ReportReason(field: text, value: text, rule: text, range: document.range(text))
      ]
      claim.judgements = [text]
      claim.notes = [ReportNote(id: "n2", finding: text, line: text)]
    }
    // The choice of a holder is there where there are two.
    sample.claim("It", id: "c2", by: text + "2", actor: text + "2") { claim, _ in
      claim.claim.voice = .named
    }
    var contents = ReportContents.sample([sample.document, sample.document], title: text)
    contents.documents[1].id = "d2"
    contents.documents[1].article.language = text
    contents.documents[1].claims = []
    contents.documents[1].notes = []
    contents.making.script = text
    let cell = ReportCell(
      account: 0,
      sign: .asserted,
      values: [text],
      holder: text,
      words: [text],
      claims: ["c1"]
    )
    contents.matrix = ReportMatrix(
      accounts: [ReportAccount(label: text, title: text, document: nil)],
      points: [ReportPoint(status: .disputed, name: text, kinds: [text], cells: [cell])]
    )
    let holder = ReportHolder(actor: text, name: text)
    contents.ties = [
      ReportTie(
        one: holder,
        other: ReportHolder(actor: nil, name: text),
        sentences: 1,
        says: 1,
        said: 0
      )
    ]
    if let day = CalendarDate(year: 2025, month: 5, day: 1) {
      contents.dated = [ReportDate(when: text, day: day, words: text, document: 0, claim: 0)]
    }
    contents.judgements = [
      ReportJudgement(id: "j1", finding: text, line: text, status: text, at: text)
    ]
    return contents
  }

  /// The page with harmless words in the place of the text has the markup that any other must have.
  private static func shape(_ page: String) -> [String] {
    Markup(page).elements.map { element in
      "\(element.name) \(element.attributes.keys.sorted().joined(separator: " "))"
    }
  }

  @Test("No text changes the markup, and none is lost", arguments: texts)
  func markup(text: String) {
    let page = contents(text).page
    let markup = Markup(page)
    #expect(markup.faults == [])
    #expect(markup.brokenLinks == [])
    #expect(Self.shape(page) == Self.shape(contents("harmless words").page))
    #expect(page.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    let turning = (0x202A...0x202E).map { UInt32($0) } + (0x2066...0x2069).map { UInt32($0) }
    #expect(page.unicodeScalars.allSatisfy { !turning.contains($0.value) })
    let links = markup.elements.compactMap { $0.attributes["href"] }
    #expect(links.allSatisfy { $0.hasPrefix("#") })
    let styles = markup.named("style").map(\.text).joined()
    #expect(!styles.contains(text))
  }

  @Test("A style sheet is made of words of the program and of ids alone")
  func styles() {
    let page = contents("</style><b>").page
    #expect(Markup(page).named("style").count == 2)
    #expect(page.contains("option[value=by-__style__b_]"))
  }
}
