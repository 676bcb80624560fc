// What each correction makes of a claim.

import NewsModel
import SyntaxTesting
import Testing

@testable import NewsSession

@Suite struct ClaimCorrectionTests {
  private typealias Change = @Sendable (inout ClaimCorrections) -> Void

  @Test(arguments: [
    ("author", "author  no cue"), ("Quill", "named Quill said"), ("a2", "named Quill said"),
    ("Ada Brand", "named Ada Brand said"), ("denied", "unnamed denied said"),
    ("quill", "named Quill said"),
  ])
  func `the source becomes whoever is named`(source: String, expected: String) throws {
    let judged = JudgedSession()
    if source == "Ada Brand" { try judged.correct(1) { $0.source = "author" } }
    try judged.correct(1) { $0.source = source }
    let view = try #require(judged.claim(1))
    let words = view.claim.source.map { view.article.text($0.range) } ?? ""
    let cue = view.claim.cue.map { view.article.text($0) }
    // Who was the author's own has no cue again, whoever holds it now.
    let expected = source == "Ada Brand" ? "named Ada Brand no cue" : expected
    #expect("\(view.claim.voice.rawValue) \(words) \(cue ?? "no cue")" == expected)
    #expect(view.review == .corrected)
  }

  @Test func `the author's own claim is reported by nobody, and somebody's by somebody`() throws {
    let judged = JudgedSession()
    try judged.correct(1) { $0.source = "author" }
    let own = try #require(judged.claim(1)?.claim)
    #expect(own.reported == nil && own.quotation == .none && own.parent == nil)
    try judged.correct(2) { $0.source = "Quill" }
    let held = try #require(judged.claim(2)?.claim)
    #expect(held.reported != nil && held.quotation == .indirect)
  }

  @Test func `enumerated fields change, and with them how far the text commits itself`() throws {
    let judged = JudgedSession()
    try judged.correct(1) { $0.certainty = .certain }
    #expect(judged.claim(1)?.claim.factuality == 3)
    try judged.correct(1) { $0.polarity = .negated }
    #expect(judged.claim(1)?.claim.factuality == -3)
    try judged.correct(1) { $0.kind = .question }
    #expect(judged.claim(1)?.claim.factuality == 0)
    #expect(judged.claim(1)?.claim.certainty == .certain)
  }

  @Test func `a claim gets other ends, keeps its id and its key, and stands where it begins`()
    throws
  {
    let judged = JudgedSession()
    let key = judged.session.key(of: .claim(ClaimID(2)))
    try judged.correct(2) { ($0.start, $0.end) = (0, 9) }
    let view = try #require(judged.claim(2))
    #expect(view.text == "Ada Brand" && view.index == 0)
    #expect(judged.session.key(of: .claim(ClaimID(2))) == key)
    // The claim that named the first one as its parent still does.
    #expect(view.claim.parent == 1 && judged.claim(1)?.index == 1)
  }

  @Test func `the hedge with a number goes`() throws {
    let judged = JudgedSession()
    try judged.correct(1) { $0.droppedHedge = 1 }
    #expect(judged.claim(1)?.claim.hedges == [])
    #expect(throws: SessionError.self) { try judged.correct(1) { $0.droppedHedge = 1 } }
  }

  @Test func `what is so already is no judgement`() throws {
    let judged = JudgedSession()
    #expect(try judged.correct(1) { $0.certainty = .possible }.isEmpty)
    #expect(try judged.correct(2) { $0.source = "author" }.isEmpty)
    #expect(judged.session.corpus.judgements.isEmpty)
  }

  @Test(arguments: [
    ("Nobody", "is not an actor"), ("a9", "there is no actor"), ("", "is not an actor"),
  ])
  func `a source that is not there is named`(source: String, message: String) {
    let judged = JudgedSession()
    let error = #expect(throws: SessionError.self) { try judged.correct(1) { $0.source = source } }
    #expect(error?.message.contains(message) ?? false)
  }

  @Test func `a value before and after is told as people know it`() throws {
    let judged = JudgedSession()
    let made = try judged.correct(1) {
      ($0.source, $0.certainty) = ("author", .certain)
    }
    #expect(made.map(\.change) == ["Ada Brand → author", "possible → certain"])
    #expect(made.map(\.from) == [.string("person:Ada Brand"), .string("possible")])
    #expect(made.map(\.to) == [.null, .string("certain")])
  }
}
