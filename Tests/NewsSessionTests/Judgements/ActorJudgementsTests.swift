// What judgements make of actors, and of what hangs on them.

import NewsModel
import Testing

@testable import NewsSession

@Suite struct ActorJudgementsTests {
  @Test func `merged actors have the mentions and claims of both, under either id`() throws {
    let judged = JudgedSession()
    try judged.judge(judged.session.drafts(merging: [judged.actor(1)], into: judged.actor(2)))
    let corpus = judged.session.corpus
    #expect(corpus.actors.map(\.actor.name) == ["Quill"])
    #expect(corpus.actor(ActorID(1))?.id == ActorID(2))
    #expect(MentionView.all(of: corpus.actors[0], in: judged.session).map(\.number) == [1, 2, 3])
    #expect(judged.claim(1)?.source == ActorID(2) && judged.claim(2)?.about == [ActorID(2)])
    #expect(corpus.review(of: ActorID(2)) == .corrected)
  }

  @Test func `merging goes on from merging, in any order`() throws {
    let judged = JudgedSession([
      (JudgedText.text, "one.txt"), ("Quill and Ada Brand spoke.", "two.txt"),
    ])
    try judged.judge(judged.session.drafts(splitting: [5], from: judged.actor(1), as: "Bo"))
    let bo = try judged.actor(3)
    try judged.judge(judged.session.drafts(merging: [bo], into: judged.actor(2)))
    try judged.judge(judged.session.drafts(merging: [judged.actor(2)], into: judged.actor(1)))
    #expect(judged.session.corpus.actors.map(\.id) == [ActorID(1)])
    try judged.session.undo([2])
    #expect(judged.session.corpus.actors.map(\.id) == [ActorID(1), ActorID(3)])
  }

  @Test func `what is split off has its mentions and what is claimed there`() throws {
    let judged = JudgedSession()
    let made = try judged.judge(
      judged.session.drafts(splitting: [1], from: judged.actor(1), as: "Bo Brand")
    )
    #expect(made.map(\.to) == [.string("person:Bo Brand")])
    let corpus = judged.session.corpus
    #expect(
      corpus.actors.map { "\($0.id) \($0.key) \($0.actor.name)" } == [
        "a1 person:Ada Brand Ada Brand", "a2 person:Quill Quill", "a3 person:Bo Brand Bo Brand",
      ]
    )
    #expect(judged.claim(1)?.source == ActorID(3) && judged.claim(2)?.about == [ActorID(1)])
    #expect(judged.session.names(of: corpus.actors[2]) == ["Bo Brand", "Ada Brand"])
  }

  @Test(arguments: [
    ([1, 3], "nothing would be left"), ([2], "is not a mention of a1"), ([], "no mentions"),
  ])
  func `what cannot be split off is told`(mentions: [Int], message: String) throws {
    let judged = JudgedSession()
    let actor = try judged.actor(1)
    let error = #expect(throws: SessionError.self) {
      try judged.session.drafts(splitting: mentions, from: actor, as: "Bo")
    }
    #expect(error?.message.contains(message) ?? false)
    // A replay does not run what failed, and must come to the same numbers.
    #expect(judged.session.corpus.freshActorID() == ActorID(3))
  }

  @Test func `a namesake gets a key of its own`() throws {
    let judged = JudgedSession()
    try judged.judge(judged.session.drafts(splitting: [1], from: judged.actor(1), as: "Quill"))
    #expect(
      judged.session.corpus.actors.map(\.key) == [
        "person:Ada Brand", "person:Quill", "person:Quill#2",
      ]
    )
    #expect(ActorKey.name(in: "person:Quill#2") == "Quill" && ActorKey.name(in: "x:C#") == "C#")
  }

  @Test func `a new name and a new kind are those of all that show the actor, its key stays`()
    throws
  {
    let judged = JudgedSession()
    try judged.judge(
      [judged.session.draft(renaming: judged.actor(1), to: "A. B.")].compactMap(\.self)
    )
    try judged.judge(
      [judged.session.draft(retyping: judged.actor(1), to: .group)].compactMap(\.self)
    )
    let actor = try judged.actor(1)
    #expect(actor.actor.name == "A. B." && actor.actor.kind == .group && actor.actor.type == .group)
    #expect(actor.key == "person:Ada Brand")
    #expect(try judged.session.actor("Ada Brand").id == ActorID(1))
    #expect(try judged.session.actor("A. B.").id == ActorID(1))
  }

  @Test func `the last word counts: what was corrected and then accepted is accepted`() throws {
    let judged = JudgedSession()
    try judged.correct(1) { $0.certainty = .certain }
    try judged.review(.accept, "c1")
    #expect(judged.claim(1)?.review == .accepted && judged.claim(1)?.claim.certainty == .certain)
    #expect(judged.session.corpus.judgements(on: .claim(ClaimID(1))) == [1, 2])
    #expect(try judged.session.draft(.accept, of: .claim(ClaimID(1))) == nil)
  }
}
