// What the author asserts.

import NewsAnalysis
import NewsModel
import Testing

struct AuthorClaimTests {
  @Test(arguments: [
    ("The ships_n sank_v=sink .", ["The ships sank"]),
    ("So , the ships_n sank_v=sink .", ["the ships sank"]),
    (
      "The ships_n sank_v=sink , and the crew_n swam_v=swim .",
      ["The ships sank", "the crew swam"]
    ),
    ("The ships_n rolled_v=roll and sank_v=sink .", ["The ships rolled and sank"]),
    (
      "If it rained_v=rain and it froze_v=freeze , they sank_v=sink .",
      ["If it rained and it froze, they sank"]
    ),
    ("Mara has_x=have not confirmed_v=confirm it .", ["Mara has not confirmed it"]),
    ("Let us_n go_v .", []),
    ("What a day !", []),
    ("# Harbour news", []),
    ("# Mara Finds_v=find The Lost_a Ships_n", ["Mara Finds The Lost Ships"]),
  ])
  func `main clauses are claims`(marked: String, expected: [String]) {
    let found = FoundClaims(marked)
    #expect(found.own.map { found.words($0.range) } == expected)
  }

  @Test func `an author's claim has no source and no cue`() {
    let claim = FoundClaims("The ships_n sank_v=sink .").claims.first
    #expect(claim?.source == nil && claim?.cue == nil && claim?.quotation == Quotation.none)
  }

  @Test func `a sentence that only reports is not claimed twice`() {
    #expect(FoundClaims("Mara said that ships_n sank_v=sink .").own.isEmpty)
  }

  @Test func `claims know the actors in them by first mention`() {
    let found = FoundClaims("Ossian thanked_v=thank Mara .") {
      [
        AnnotatedText.actor("Mara", .person, in: $0, mentions: ["Mara"]),
        AnnotatedText.actor("Ossian", .person, in: $0, mentions: ["Ossian"]),
      ]
    }
    #expect(found.own.map(\.about) == [[1, 0]])
  }

  @Test func `a claim inside another names it as parent`() {
    let found = FoundClaims("She thinks_v=think Mara left_v=leave , and it pleases_v=please her .")
    let parents = found.claims.map(\.parent)
    #expect(
      parents
        == found.claims.map { claim in
          found.claims.firstIndex { $0 != claim && $0.range.contains(claim.range) }
        }
    )
  }
}
