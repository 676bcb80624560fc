// Whoever is spoken of before their name comes.

import NewsModel
import Testing

@testable import NewsAnalysis

@Suite struct ReferenceResolverTests {
  /// Takes the first who can be meant by a name, and leaves all else open.
  private struct Introducer: ReferenceJudge {
    mutating func choose(_ choice: ReferenceChoice) -> Int? {
      choice.rule == Int(ReferenceClass.introduced.rawValue) ? 0 : nil
    }
  }

  /// The mentions of the first actor of a marked text.
  private func mentions(_ marked: String) -> [String] {
    let article = MarkedArticle.annotated(marked)
    let clusters = NameSieve(article).clusters
    var resolver = ReferenceResolver(article, clusters, Introducer())
    resolver.resolve()
    return resolver.reader.mentions.indices.filter { resolver.referents[$0] == 0 }
      .map { article.article.text[article.range(of: resolver.reader.mentions[$0].tokens)] }
  }

  @Test func whoIsSpokenOfFirstHasTheNameBehind() {
    #expect(
      mentions("a climber left .\n{person Otto Lund} spoke .") == ["a climber", "Otto Lund"]
    )
    // A woman is not Otto, and a dam is nobody.
    #expect(mentions("a woman left .\n{person Otto Lund} spoke .") == ["Otto Lund"])
    #expect(mentions("a dam left .\n{person Otto Lund} spoke .") == ["Otto Lund"])
  }

  @Test func atMostTwoHaveOneName() {
    let text = "a climber left .\na doctor left .\na farmer left .\n{person Otto Lund} spoke ."
    #expect(mentions(text) == ["a doctor", "a farmer", "Otto Lund"])
  }

  @Test func `the weights are read as they are written`() {
    let weights = ReferenceWeights.shared
    let again = ReferenceWeights(weights.text)
    #expect(again.text == weights.text && again.limits == weights.limits)
    #expect(weights.limits.allSatisfy { $0 >= 0.3 })
  }
}
