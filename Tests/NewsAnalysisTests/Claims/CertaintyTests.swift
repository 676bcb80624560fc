// How sure a claim is, whether it is affirmed, and what it does.

import NewsAnalysis
import NewsModel
import Testing

struct CertaintyTests {
  @Test(arguments: [
    ("The ships_n sank_v=sink .", Certainty.certain, []),
    ("The ships_n may sink_v .", .possible, ["may"]),
    ("Perhaps the ships_n sank_v=sink .", .possible, ["Perhaps"]),
    ("The ships_n probably sank_v=sink .", .probable, ["probably"]),
    ("The ships_n seem_v to sink_v .", .probable, ["seem"]),
    ("It is possible_a that the ships_n sank_v=sink .", .possible, ["possible"]),
    ("The delay suggests_v=suggest that the ships_n sank_v=sink .", .probable, ["suggests"]),
    ("The perceived_a slight angered_v=anger her .", .certain, ["perceived"]),
    ("The potential_a gain pleased_v=please her .", .certain, ["potential"]),
    ("About forty_a ships_n sank_v=sink .", .certain, []),
  ])
  func `hedges weaken a claim`(marked: String, certainty: Certainty, hedges: [String]) {
    let found = FoundClaims(marked)
    #expect(found.claims.map(\.certainty) == [certainty])
    #expect(found.claims.flatMap(\.hedges).map { found.words($0) } == hedges)
  }

  @Test(arguments: [
    ("Mara said ships_n sank_v=sink .", Certainty.certain, Polarity.affirmed),
    ("Mara believes_v=believe ships_n sank_v=sink .", .probable, .affirmed),
    ("Mara fears_v=fear that ships_n sank_v=sink .", .possible, .affirmed),
    ("Mara denied_v=deny that ships_n sank_v=sink .", .certain, .negated),
    ("Mara doubts_v=doubt that ships_n sank_v=sink .", .possible, .negated),
    ("Mara refused_v=refuse to sail_v .", .certain, .negated),
    ("Mara asked_v=ask whether ships_n sank_v=sink .", .unknown, .affirmed),
    ("Mara said ships_n may sink_v .", .possible, .affirmed),
  ])
  func `the reporting verb sets the holder's certainty`(
    marked: String,
    certainty: Certainty,
    polarity: Polarity
  ) {
    let claims = FoundClaims(marked).attributed
    #expect(claims.map(\.certainty) == [certainty])
    #expect(claims.map(\.polarity) == [polarity])
  }

  @Test(arguments: [
    ("The ships_n did not sink_v .", Polarity.negated, ["not"]),
    ("The ships_n never sank_v=sink .", .negated, ["never"]),
    ("No ships_n sank_v=sink .", .negated, ["No"]),
    ("The ships_n sank_v=sink without_n help .", .affirmed, ["without"]),
    ("The plan is not only_r bold_a .", .affirmed, []),
  ])
  func `negation turns a claim`(marked: String, polarity: Polarity, negations: [String]) {
    let found = FoundClaims(marked)
    #expect(found.claims.map(\.polarity) == [polarity])
    #expect(found.claims.flatMap(\.negations).map { found.words($0) } == negations)
  }

  @Test(arguments: [
    ("The ships_n sank_v=sink .", ClaimKind.statement),
    ("The ships_n will sink_v .", .prediction),
    ("The ships_n are going_v=go to sink_v .", .prediction),
    ("Mara plans_v=plan to sail_v .", .prediction),
    ("The crew_n should leave_v .", .recommendation),
    ("The crew_n need_v to leave_v .", .recommendation),
    ("Did_x the old_a ships_n sink_v ?", .question),
    ("If it rains_v=rain , the ships_n sink_v .", .condition),
  ])
  func `the verb group tells the kind`(marked: String, kind: ClaimKind) {
    #expect(FoundClaims(marked).claims.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("The ships_n sank_v=sink .", 3.0),
    ("The ships_n did not sink_v .", -3.0),
    ("The ships_n may sink_v .", 0.8),
    ("Did_x the old_a ships_n sink_v ?", 0.0),
  ])
  func `factuality follows certainty, polarity and kind`(marked: String, expected: Double) {
    #expect(FoundClaims(marked).claims.map(\.factuality) == [expected])
  }

  @Test func `what a source has not said is not held by it`() {
    let found = FoundClaims("Mara has_x=have not confirmed_v=confirm that ships_n sank_v=sink .")
    #expect(found.attributed.map(\.certainty) == [.unknown])
    #expect(found.own.map(\.polarity) == [.negated])
  }
}
