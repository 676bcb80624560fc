// What claims are made of, and how they hang together.

import NewsAnalysis
import NewsModel
import Testing

struct ClaimStructureTests {
  @Test func `a claim has its predicate and the phrases that belong to it`() {
    let found = FoundClaims(
      """
      Mara>2:nsubj gave_v=give>0:root Ossian>2:iobj the>5:det old_a>6:amod boat_n>2:obj in>8:case \
      Oldport>2:obl .>2:punct
      """
    ) {
      [
        AnnotatedText.actor("Mara", .person, in: $0, mentions: ["Mara"]),
        AnnotatedText.actor("Oldport", .place, in: $0, mentions: ["Oldport"]),
      ]
    }
    let claim = found.claims.first
    #expect(claim?.predicate?.lemma == "give")
    #expect(claim?.arguments.map(\.role) == [.subject, .recipient, .object, .place])
    #expect(
      claim?.arguments.map { found.words($0.range) } == [
        "Mara", "Ossian", "the old boat", "in Oldport",
      ]
    )
    #expect(claim?.arguments.map(\.actor) == [0, nil, nil, 1])
  }

  @Test func `what follows from a condition stands under it`() {
    let found = FoundClaims(
      """
      If>3:mark it>3:nsubj rains_v=rain>8:advcl ,>3:punct the>6:det dam_n>8:nsubj may>8:aux \
      break_vi>0:root .>8:punct
      """
    )
    #expect(found.claims.map(\.kind) == [.condition, .statement])
    #expect(found.claims.map(\.under) == [nil, 0])
    #expect(found.claims.map(\.certainty) == [.unknown, .possible])
  }

  @Test func `whether a source holds a claim is apart from how surely it does`() {
    let found = FoundClaims(
      """
      Mara>4:nsubj may>4:aux have>4:aux said_v=say>0:root that>7:mark ships_n=ship>7:nsubj \
      sank_v=sink>4:ccomp .>4:punct
      """,
      says: ["Mara | may have said | that ships sank"]
    )
    #expect(found.attributed.map(\.certainty) == [.certain])
    #expect(found.attributed.map { $0.reported?.certainty } == [.possible])
    #expect(found.own.map(\.certainty) == [.possible])
  }
}
