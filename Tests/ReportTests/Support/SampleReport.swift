// Reports for the tests, from texts that tests write.

import NewsModel
import Report

/// Makes documents whose findings are found by their words.
struct SampleDocument {
  var document: ReportDocument

  /// A document of some text.
  init(_ text: String, id: String = "d1", title: String? = nil) {
    var article = Article(ArticleText(text), name: "sample")
    article.title = title
    document = ReportDocument(id: id, article: article, words: 12)
  }

  /// Where words stand for the first time.
  func range(_ words: String) -> TextRange {
    let bytes = document.article.text.bytes
    let start = ByteSearch.first(Array(words.utf8), in: bytes) ?? 0
    return TextRange(start, start + words.utf8.count)
  }

  /// Adds a claim with some words, and gives it more.
  mutating func claim(
    _ words: String,
    id: String,
    by holder: String = "the author",
    actor: String? = nil,
    _ change: (inout ReportClaim, SampleDocument) -> Void = { _, _ in }
  ) {
    var claim = ReportClaim(
      id: id,
      claim: Claim(range: range(words)),
      holders: [ReportHolder(actor: actor, name: holder)]
    )
    change(&claim, self)
    document.claims.append(claim)
  }
}

extension ReportContents {
  /// A report on some documents.
  static func sample(_ documents: [ReportDocument], title: String = "A report") -> ReportContents {
    var contents = ReportContents(
      title: title,
      making: ReportMaking(program: "nsh 1.2.3", model: "7", script: nil)
    )
    contents.documents = documents
    return contents
  }

  /// A report with something in each of its parts.
  static var full: ReportContents {
    var one = SampleDocument(
      "Mira Hale said the mill may close in May. It is not sold.",
      title: "The mill"
    )
    one.document.article.outlet = "The Gazette"
    one.document.article.date = CalendarDate(year: 2025, month: 4, day: 3)
    one.document.article.url = "https://gazette.example/mill"
    one.claim("the mill may close in May", id: "c1", by: "Mira Hale", actor: "a1") { claim, text in
      claim.claim.voice = .named
      claim.claim.certainty = .possible
      claim.claim.source = ClaimSource(actor: 0, range: text.range("Mira Hale"))
      claim.claim.cue = text.range("said")
      claim.claim.hedges = [text.range("may")]
      claim.claim.times = [TimeExpression(range: text.range("May"), value: "2025-05")]
      claim.reasons = [
        ReportReason(field: "cue", value: nil, rule: "model", range: text.range("said"))
      ]
      claim.judgements = ["j1 accepted (Ida)"]
      claim.notes = [ReportNote(id: "n1", finding: "c1", line: "ask her")]
      claim.review = .accepted
    }
    one.claim("It is not sold", id: "c2") { claim, text in
      claim.claim.polarity = .negated
      claim.claim.negations = [text.range("not")]
    }
    one.document.mentions = [ReportMention(range: one.range("Mira Hale"), name: "Mira Hale")]
    var two = SampleDocument("The mill will close in June.", id: "d2")
    two.document.article.outlet = "The Post"
    two.claim("The mill will close in June", id: "c3")
    var contents = sample([one.document, two.document])
    contents.matrix = .sample
    contents.ties = [
      ReportTie(
        one: ReportHolder(actor: "a1", name: "Mira Hale"),
        other: ReportHolder(actor: "a2", name: "Mill Board"),
        sentences: 2,
        says: 3,
        said: 0
      )
    ]
    if let day = CalendarDate(year: 2025, month: 5, day: 1) {
      contents.dated = [
        ReportDate(when: "2025-05", day: day, words: "May", document: 0, claim: 0)
      ]
    }
    contents.judgements = [
      ReportJudgement(
        id: "j1",
        finding: "c1",
        line: "accepted (Ida)",
        status: "applied",
        at: "2025-04-04T10:00:00Z"
      )
    ]
    return contents
  }

  /// The page, as text.
  var page: String { String(decoding: ReportPage.html(self, check: {}), as: UTF8.self) }
}

extension ReportMatrix {
  /// A point in dispute between two accounts, and one that a third is silent on.
  static var sample: ReportMatrix {
    ReportMatrix(
      accounts: ["d1", "d2"].map { ReportAccount(label: $0, title: nil, document: $0) },
      points: [
        ReportPoint(
          status: .disputed,
          name: "the mill may close",
          kinds: ["date"],
          cells: [
            ReportCell(
              account: 0,
              sign: .hedged,
              values: ["May"],
              holder: "Mira Hale",
              words: ["the mill may close in May"],
              claims: ["c1"]
            ),
            ReportCell(
              account: 1,
              sign: .other,
              values: ["June"],
              holder: nil,
              words: ["The mill will close in June"],
              claims: ["c3"]
            ),
          ]
        ),
        ReportPoint(
          status: .agreed,
          name: "it is not sold",
          kinds: [],
          cells: [
            ReportCell(
              account: 0,
              sign: .negated,
              values: [],
              holder: nil,
              words: ["It is not sold"],
              claims: ["c2"]
            )
          ]
        ),
      ]
    )
  }
}
