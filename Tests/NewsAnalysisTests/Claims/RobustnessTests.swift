// Any text gets an answer, and soon.

import NewsAnalysis
import NewsModel
import Testing

struct RobustnessTests {
  @Test(arguments: [
    "", ".", "\"", "” “ \" '' \"", ": : :", ", said , said ,", "according to", "that that that",
    "( ( (", "$ $ 1 1 million million", "March March 18 18", "# :",
  ])
  func `odd input gives claims within the text`(marked: String) {
    let found = FoundClaims(marked)
    for claim in found.claims {
      #expect(found.annotated.article.text.range.contains(claim.range) && !claim.range.isEmpty)
    }
  }

  @Test(arguments: [
    "Mara said that ships_n , who said it , sank_v=sink and she said , ",
    "a deal_n that Mara says_v=say fails_v=fail , ",
    // A sentence each, and nothing but marks between the words that could open a clause.
    "“ , ” . “ , ” . “ , ” . ",
  ])
  func `many thousand words are read in linear time`(unit: String) {
    let short = work(String(repeating: unit, count: 500))
    let long = work(String(repeating: unit, count: 4000))
    // Eight times the text takes about eight times as long; forty leaves room for a busy machine,
    // and sixty-four would be quadratic.
    #expect(long < short * 40 + .milliseconds(50))
  }

  private func work(_ marked: String) -> Duration {
    let annotated = AnnotatedText.article(marked)
    return ContinuousClock().measure { _ = ClaimFinder().claims(in: annotated, actors: []) }
  }
}
