// Judgements on a corpus: what is loaded is always what was found, with the judgements applied.

import NewsModel
import Testing

@testable import NewsSession

@Suite struct CorpusJudgementsTests {
  /// One judgement of every kind.
  private static let kinds: [@Sendable (JudgedSession) throws -> Void] = [
    { try $0.correct(1) { $0.source = "Quill" } },
    { try $0.correct(1) { ($0.start, $0.end, $0.certainty) = (4, 30, .certain) } },
    { try $0.correct(1) { $0.droppedHedge = 1 } },
    { try $0.mark("Quill denied it") { $0.source = "Quill" } },
    { try $0.judge($0.session.drafts(merging: [$0.actor(2)], into: $0.actor(1))) },
    { try $0.judge($0.session.drafts(splitting: [1], from: $0.actor(1), as: "Bo Brand")) },
    { try $0.judge([$0.session.draft(renaming: $0.actor(1), to: "A. B.")].compactMap(\.self)) },
    { try $0.judge([$0.session.draft(retyping: $0.actor(2), to: .group)].compactMap(\.self)) },
    { try $0.review(.accept, "c1") }, { try $0.review(.reject, "c2") },
    { try $0.review(.reject, "m2") }, { try $0.review(.accept, "a1") },
  ]

  @Test(arguments: kinds.indices)
  func `a judgement changes what is found, and undone it leaves nothing behind`(kind: Int) throws {
    let judged = JudgedSession()
    let before = try judged.found()
    try Self.kinds[kind](judged)
    #expect(try judged.found() != before)
    try judged.session.undo(judged.session.lastJudged)
    #expect(try judged.found() == before)
    #expect(judged.session.lastJudged.isEmpty)
  }

  @Test func `in whatever order they are undone, the others stay as if it had never been`() throws {
    for undone in Self.kinds.indices {
      let (all, others) = (JudgedSession(), JudgedSession())
      for kind in Self.kinds.indices {
        // A correction before would make another of what comes later.
        try? Self.kinds[kind](all)
        if kind != undone { try? Self.kinds[kind](others) }
      }
      let calls = all.session.corpus.judgements.all.map(\.call)
      guard Set(calls).count == Self.kinds.count else { continue }
      let numbers = all.session.corpus.judgements.all.filter { $0.call == undone + 1 }
      try all.session.undo(numbers.map(\.number))
      #expect(try reviews(all) == reviews(others), "without number \(undone)")
    }
  }

  private func reviews(_ judged: JudgedSession) throws -> [String] {
    judged.session.allClaims.map { "\($0.text) \($0.review.rawValue) \($0.claim.voice.rawValue)" }
  }

  @Test func `restored from a file they make the same of the same articles`() throws {
    let (judged, other) = (JudgedSession(), JudgedSession())
    for kind in Self.kinds { try? kind(judged) }
    try judged.session.undo([1])
    other.session.corpus.restore(judged.session.corpus.judgements.all)
    #expect(try other.found() == judged.found())
    #expect(other.session.corpus.judgements.all == judged.session.corpus.judgements.all)
    #expect(other.session.corpus.judgements.unsavedWords == nil)
    // What comes next has the numbers that it would have had.
    #expect(other.session.corpus.freshClaimID() == judged.session.corpus.freshClaimID())
    #expect(other.session.corpus.freshActorID() == judged.session.corpus.freshActorID())
  }

  @Test func `only the article that is meant is made anew`() throws {
    let judged = JudgedSession([
      (JudgedText.text, "one.txt"), (JudgedText.text + " No more.", "two.txt"),
    ])
    let (articles, mark) = (judged.session.corpus.articles, judged.session.corpus.actorsMark)
    func areSame() -> [Bool] { zip(judged.session.corpus.articles, articles).map { $0 === $1 } }
    try judged.correct(3) { $0.source = "author" }
    #expect(areSame() == [true, false])
    #expect(judged.session.corpus.articles[1].hasFindings(of: articles[1]))
    try judged.judge(judged.session.drafts(merging: [judged.actor(2)], into: judged.actor(1)))
    #expect(areSame() == [true, false])
    // Names are not joined again.
    let isSameMark = judged.session.corpus.actorsMark === mark
    #expect(isSameMark)
  }

  @Test func `nothing is judged where something cannot be`() throws {
    let judged = JudgedSession()
    let before = try judged.found()
    var drafts = try judged.session.drafts(
      correcting: ClaimID(1),
      ClaimCorrections(source: "Quill")
    )
    drafts[0].other = nil
    drafts.append(
      JudgementDraft(
        .correct,
        on: .claim(ClaimID(2)),
        target: "sha256:0#1-2",
        quote: "no such words"
      )
    )
    #expect(throws: SessionError.self) { try judged.judge(drafts) }
    #expect(try judged.found() == before && judged.session.corpus.judgements.isEmpty)
  }

  @Test func `what fits nothing any more is told once, and applies again when it can`() throws {
    let judged = JudgedSession()
    try judged.review(.reject, "c1")
    try judged.judge(
      [judged.session.draft(renaming: judged.actor(1), to: "A. B.")].compactMap(\.self)
    )
    judged.session.corpus.remove([ArticleID(1)])
    #expect(judged.session.corpus.takeUntold().map(\.number) == [1, 2])
    #expect(judged.session.corpus.takeUntold().isEmpty)
    judged.session.corpus.add([JudgedText.findings()])
    #expect(judged.session.corpus.judgements.all.map(\.status) == [.applied, .applied])
    #expect(judged.session.corpus.judgements.all.map(\.finding.description) == ["c3", "a3"])
    #expect(judged.claim(3)?.review == .rejected)
    #expect(judged.session.corpus.actors.map(\.actor.name) == ["A. B.", "Quill"])
  }

  @Test func `in an edited document the words that were judged are looked for`() throws {
    let judged = JudgedSession()
    try judged.review(.reject, "c1")
    try judged.correct(2) { $0.source = "Quill" }
    try judged.mark("Quill denied it")
    try judged.review(.accept, "m2")
    judged.session.corpus.remove([ArticleID(1)])
    let edited = "Late: " + JudgedText.text.replacing("on Monday", with: "early")
    judged.session.corpus.add([JudgedText.findings(edited)])
    let status = judged.session.corpus.judgements.all.map(\.status)
    // The second claim is not there any more in these words.
    #expect(status == [.applied, .obsolete, .applied, .applied])
    #expect(judged.session.allClaims.map(\.text) == ["the lock may be shut", "Quill denied it"])
    #expect(judged.session.allClaims.map(\.review) == [.rejected, .corrected])
  }

  @Test func `a document from elsewhere with the same words is not judged`() throws {
    let judged = JudgedSession()
    try judged.review(.reject, "c1")
    judged.session.corpus.add([JudgedText.findings(JudgedText.text + " More.", path: "two.txt")])
    #expect(judged.session.allClaims.map(\.review) == [.rejected, .none, .none, .none])
  }

  @Test func `a correction that a merging made possible goes with it`() throws {
    let judged = JudgedSession([
      (JudgedText.text, "one.txt"), ("Zed left. Quill denied it.", "two.txt"),
    ])
    try judged.judge(judged.session.drafts(merging: [judged.actor(2)], into: judged.actor(1)))
    try judged.mark("denied it") { $0.source = "a2" }
    #expect(judged.session.allClaims.filter { $0.source == ActorID(1) }.count == 2)
    try judged.session.undo([1])
    #expect(judged.session.allClaims.filter { $0.source == ActorID(2) }.count <= 1)
  }
}

extension ClaimCorrections {
  fileprivate init(source: String) {
    self.init()
    self.source = source
  }
}
