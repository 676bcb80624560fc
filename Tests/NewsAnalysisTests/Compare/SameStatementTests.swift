import NewsModel
import Testing

@testable import NewsAnalysis

/// No knowledge of words: all are equally rare, and alike only if they are the same.
private struct SilentMeanings: WordMeanings {
  let dimensions = 0
  func rarity(of word: String) -> Double { 6 }
  func direction(of word: String) -> [Float]? { nil }
}

@Suite("Claims that state the same")
struct SameStatementTests {
  private static let waiting = "forty ships|ship wait|wait/V outside the harbour"

  @Test(
    "Most of what each says is said by the other",
    arguments: [
      (waiting, waiting, true),
      (waiting, "some ships|ship waited|wait/V outside the harbour on Monday", true),
      (waiting, "the harbour needs|need/V a pilot|pilot for tall/A ships|ship", false),
      ("Brandt will resign|resign/V on Friday", "it resigned|resign/V", true),
      (waiting, "the harbour master slept|sleep/V", false),
      // All of the one stands in the other.
      (
        "the call/N lasted|last/V 50 minutes|minute",
        "the call/N of the two leaders|leader lasted|last/V 50 minutes|minute/N today", true
      ),
    ]
  )
  func pair(_ first: String, _ second: String, _ expected: Bool) throws {
    let claims = [
      claim(1, first), claim(2, article: 2, second),
      claim(3, article: 2, "rain/N fell|fall/V on the coast"),
      claim(4, article: 2, "trains|train ran|run/V late/A"),
    ]
    let similarity = try ClaimSimilarity(claims, loaded: [], SilentMeanings())
    #expect(similarity.statesSame(0, 1) == expected)
    #expect(similarity.statesSame(1, 0) == expected)
  }

  @Test(
    "Claims with one predicate are bound, those that share what stands beside it are not",
    arguments: [
      (
        "Ten people were killed|kill/V when/I the bridge fell", "Seven people were killed|kill/V",
        true
      ),
      ("40 people were hurt|hurt/V", "31 people were hurt|hurt/V when/I the bridge fell", true),
      (
        "Ten people were killed|kill/V when/I the bridge at Osk fell on Monday",
        "40 people were hurt|hurt/V when/I the bridge at Osk fell on Monday", false
      ),
    ]
  )
  func bound(_ first: String, _ second: String, _ expected: Bool) throws {
    let claims = [claim(1, first), claim(2, article: 2, second)]
    let similarity = try ClaimSimilarity(claims, loaded: [], SilentMeanings())
    #expect(similarity.isBound(0, 1) == expected)
    #expect(similarity.isBound(1, 0) == expected)
  }

  /// A claim that states something with its verb.
  private func claim(_ number: Int, article: Int = 1, _ words: String) -> AccountClaim {
    let verb = MarkedWords(words).tokens.first { $0.tag == .verb }
    return AccountClaim(number, article: article, words) { claim in
      claim.predicate = verb.map { ClaimPredicate(range: $0.range, lemma: $0.lemma) }
    }
  }
}
