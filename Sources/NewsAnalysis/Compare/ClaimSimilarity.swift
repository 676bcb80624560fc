// How likely it is that two claims speak of one thing. It depends on the two, their articles and the words
// of what is loaded, and on nothing else that is compared.

import Glibc
import NewsModel

/// Scores pairs of claims from 0 to 1.
package final class ClaimSimilarity {
  /// The claims as features.
  let features: [ClaimFeatures]
  private let table: WordTable
  private let articles: [ArticleID]
  private let profiles: [ArticleID: ArticleProfile]
  /// How alike pairs of articles are; a pair is looked at again and again.
  private var likeness: [ArticlePair: SIMD8<Float>] = [:]
  private var measured = [Float](repeating: 0, count: PairMeasures.names.count)

  /// The similarity of claims among the articles that are loaded; where these are not told, the claims
  /// are all that there is.
  package init(
    _ claims: [AccountClaim],
    loaded: [ArticleWords],
    _ meanings: any WordMeanings,
    _ watch: AnalysisWatch = AnalysisWatch()
  ) throws {
    let pass = watch.pass(.claims, over: claims.map(\.article))
    let loaded = loaded.isEmpty ? Self.articles(of: claims) : loaded
    let table = WordTable(articles: loaded, others: claims.map(\.tokens), meanings)
    features = try claims.enumerated().map { index, claim in
      try pass.begin(index)
      return ClaimFeatures(claim, table)
    }
    try pass.end()
    let compared = Set(claims.map(\.article))
    var profiles: [ArticleID: ArticleProfile] = [:]
    for article in loaded where compared.contains(article.article) {
      profiles[article.article] = ArticleProfile(article, table)
    }
    (self.table, self.profiles) = (table, profiles)
    articles = claims.map(\.article)
  }

  /// How alike the claims at two indexes are; the same in either order. Claims of the same words are
  /// wholly alike.
  func score(_ first: Int, _ second: Int) -> Double {
    if let wording = features[first].wording, wording == features[second].wording { return 1 }
    measure(first, second)
    var sum: Float = 0
    for (weight, value) in zip(PairWeights.all, measured) { sum += weight * value }
    return max(1 / (1 + exp(-Double(sum))), wordSimilarity(features[first], features[second]))
  }

  /// Claims of nearly the same words speak of one thing wherever they stand, unless they share nothing but
  /// names: the same people do many things.
  private func wordSimilarity(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
    let cosine = a.all.cosine(b.all)
    guard cosine >= Self.leastWordSimilarity else { return 0 }
    let shared = a.all.words.filter(b.all.words.contains)
    let common = shared.contains { a.common.contains($0) && b.common.contains($0) }
    return shared.count > 1 && common ? cosine : 0
  }

  /// The least cosine of words that tells anything by itself.
  private static let leastWordSimilarity = 0.5

  /// How well the words of each claim are met by words of the other, of the two that is met less.
  func met(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double { Met(a.all, b.all, table).worse }

  /// The measures of a pair.
  package func measures(_ first: Int, _ second: Int) -> [Float] {
    measure(first, second)
    return measured
  }

  private func measure(_ first: Int, _ second: Int) {
    let (a, b) = (min(first, second), max(first, second))
    let articles = likeness(articles[a], articles[b])
    PairMeasures.measure(features[a], features[b], articles, table, into: &measured)
  }

  private func likeness(_ a: ArticleID, _ b: ArticleID) -> SIMD8<Float> {
    let pair = ArticlePair(low: min(a, b), high: max(a, b))
    if let known = likeness[pair] { return known }
    guard let first = profiles[a], let second = profiles[b] else { return SIMD8() }
    let found = first.likeness(second)
    likeness[pair] = found
    return found
  }

  private static func articles(of claims: [AccountClaim]) -> [ArticleWords] {
    var tokens: [ArticleID: [Token]] = [:]
    for claim in claims { tokens[claim.article, default: []] += claim.tokens }
    return tokens.keys.sorted().map { ArticleWords(article: $0, tokens: tokens[$0] ?? []) }
  }
}

private struct ArticlePair: Hashable {
  let low: ArticleID
  let high: ArticleID
}
