// Who judged and when, recorded and repeated.

import NewsModel
import Tabular
import Testing

@testable import NewsSession

@Suite struct RecordedJudgementsTests {
  private func draft(_ action: JudgementAction, _ target: String) -> JudgementDraft {
    JudgementDraft(action, on: .claim(ClaimID(1)), target: target, quote: "x", field: .review)
  }

  @Test func `comments of a journal give back what they were made from, whatever it holds`() throws
  {
    for name in ["R. Meer", "a \"b\"\n# judgement {}", "\u{1B}[31m\u{9B}\u{202E}", ""] {
      let occasion = JudgementOccasion(because: "so", analyst: name, at: "2026-03-18T09:30:00Z")
      let draft = draft(.reject, "sha256:0#1-2")
      let made = Judgement(number: 1, call: 1, draft: draft, occasion: occasion)
      #expect(!made.comment.contains("\n") && !made.comment.unicodeScalars.contains("\u{1B}"))
      var recorded = RecordedJudgements(comments: "reject c1\n\(made.comment)\n#= 1\n")
      let known = recorded.take(for: draft)
      #expect(known?.analyst == name && known?.at == occasion.at)
      #expect(recorded.take(for: draft) == nil)
    }
  }

  @Test func `judgements of one kind on one finding are repeated in their order`() {
    var recorded = RecordedJudgements(
      comments: ["1", "2"].map {
        "# judgement {\"action\": \"reject\", \"target\": \"k\", \"field\": \"review\", \"at\": \"\($0)\"}"
      }.joined(separator: "\n")
    )
    #expect(recorded.take(for: draft(.accept, "k")) == nil)
    #expect(recorded.take(for: draft(.reject, "k"))?.at == "1")
    #expect(recorded.take(for: draft(.reject, "k"))?.at == "2")
  }

  @Test(arguments: [
    "", "# judgement", "# judgement [1]", "# judgement {\"action\": 1}", "#judgement {}",
  ])
  func `other comments say nothing`(comment: String) {
    var recorded = RecordedJudgements(comments: comment)
    #expect(recorded.take(for: draft(.reject, "k")) == nil)
  }

  @Test func `the judgements of an export are found at its end`() throws {
    let judged = JudgedSession()
    try judged.review(.reject, "c1")
    try judged.correct(2) { $0.source = "Quill" }
    let value = try FindingsDocument(judged.session, extras: []).value()
    let bytes = Array((JSONFormat.write(value) + "\n").utf8)
    let records = try #require(FindingsScript.judgements(in: bytes))
    #expect(records.map { $0["id"]?.string } == ["j1", "j2"])
    #expect(FindingsScript.judgements(in: Array("{}".utf8)) == nil)
    let none = JSONFormat.write(try FindingsDocument(JudgedSession().session, extras: []).value())
    #expect(FindingsScript.judgements(in: Array(none.utf8)) ?? [] == [])
  }
}
