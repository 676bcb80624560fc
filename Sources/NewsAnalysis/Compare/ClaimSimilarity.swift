// How likely it is that two claims speak of one thing. It depends on the two, their articles and the words
// of what is loaded, and on nothing else that is compared.

import Glibc
import NewsModel

/// Scores pairs of claims from 0 to 1.
package final class ClaimSimilarity {
  /// The claims as features.
  let features: [ClaimFeatures]
  private let table: WordTable
  /// The article of each claim.
  let articles: [ArticleID]
  /// Where the article of each claim stands among those that are loaded.
  let places: [Int?]
  /// Which articles tell of one event.
  let kinship: ArticleKinship
  private let model: PointModel
  private var measured: [Float] = []

  /// The similarity of claims among the articles that are loaded; where these are not told, the claims
  /// are all that there is.
  package init(
    _ claims: [AccountClaim],
    loaded: [ArticleWords],
    _ meanings: any WordMeanings,
    model: PointModel = .standard,
    _ watch: AnalysisWatch = AnalysisWatch()
  ) throws {
    self.model = model
    let pass = watch.pass(.claims, over: claims.map(\.article))
    let loaded = loaded.isEmpty ? Self.articles(of: claims) : loaded
    let table = WordTable(articles: loaded, others: claims.map(\.tokens), meanings)
    features = try claims.enumerated().map { index, claim in
      try pass.begin(index)
      return ClaimFeatures(claim, table, model.events)
    }
    try pass.end()
    self.table = table
    let kinship = ArticleKinship(loaded, table, weights: model.articles)
    self.kinship = kinship
    articles = claims.map(\.article)
    places = articles.map(kinship.index)
  }

  /// How alike the claims at two indexes are; the same in either order. Claims of the same words are
  /// wholly alike.
  func score(_ first: Int, _ second: Int) -> Double {
    if let wording = features[first].wording, wording == features[second].wording { return 1 }
    let (a, b) = (features[first], features[second])
    if let frame = a.frame, frame == b.frame { return 1 }
    let alike = max(
      wordSimilarity(a, b),
      statesSame(first, second) ? Self.sameStatement : isLikeFrame(a, b) ? Self.likeFrame : 0
    )
    guard !a.isFragment, !b.isFragment else { return Self.exact(alike) }
    measure(first, second)
    let likelihood = model.trees.likelihood(measured)
    return Self.exact(max(hasGround(a, b) ? likelihood : likelihood / 2, alike))
  }

  /// A number whose sums are exact, so that they are the same in whatever order claims are joined.
  private static func exact(_ value: Double) -> Double { (value * 1_048_576).rounded() / 1_048_576 }

  /// What states the same speaks of one thing, also where the two part in a number or day.
  private static let sameStatement = 0.8
  /// As does one predicate of like subjects: "the call lasted 50 minutes", "the call between the two lasted 90".
  private static let likeFrame = 0.6

  /// Whether two claims state the same with the same predicate, though perhaps not with the same number: what
  /// stands beside another predicate is another statement, "ten were killed when the bridge fell" and "forty were
  /// hurt when the bridge fell".
  func isBound(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (features[first], features[second])
    if let frame = a.frame, frame == b.frame { return true }
    guard a.predicateLemma == b.predicateLemma else { return false }
    return isLikeFrame(a, b) || statesSame(first, second)
  }

  private func isLikeFrame(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Bool {
    guard let predicate = a.predicateLemma, predicate == b.predicateLemma,
      a.object.words.isEmpty || b.object.words.isEmpty || a.object.cosine(b.object) > 0
    else { return false }
    if !a.values.isEmpty, !b.values.isEmpty,
      a.unnumbered.cosine(b.unnumbered) >= Self.leastWordSimilarity
    {
      return true
    }
    let common = a.common.filter(b.common.contains)
    return common.count > 1
      && (a.subject.words.isEmpty || b.subject.words.isEmpty || a.subject.cosine(b.subject) > 0)
  }

  /// Whether two claims have more in common than one word or names: "settle a quarrel" and "settle for a later
  /// date" are two things, and so is most of what two claims say of the same people.
  private func hasGround(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Bool {
    var shared = a.actors.contains { b.actors.contains($0) } ? 1 : 0
    var isCommon = false
    for word in a.all.words where b.all.words.contains(word) {
      shared += 1
      isCommon = isCommon || a.common.contains(word) && b.common.contains(word)
    }
    guard shared > 1 else { return false }
    return isCommon || a.events.kindred(b.events, table) >= Self.leastKinship
  }

  /// The least kinship of two words that tell of one event in two ways.
  private static let leastKinship = 0.25

  /// Claims of nearly the same words speak of one thing wherever they stand, unless they share nothing but
  /// names: the same people do many things. A number makes no other thing of it.
  private func wordSimilarity(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
    let cosine = max(a.all.cosine(b.all), a.unnumbered.cosine(b.unnumbered))
    guard cosine >= Self.leastWordSimilarity else { return 0 }
    let shared = a.all.words.filter(b.all.words.contains)
    let common = shared.contains { a.common.contains($0) && b.common.contains($0) }
    return shared.count > 1 && common ? cosine : 0
  }

  /// The least cosine of words that tells anything by itself.
  private static let leastWordSimilarity = 0.45

  /// How well the words of each claim are met by words of the other, of the two that is met less.
  func met(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double { Met(a.all, b.all, table).worse }

  /// The articles that are likely of the same event as that of a claim, as their places among those that are loaded.
  func kin(of claim: Int) -> [Int] { places[claim].map(kinship.kin) ?? [] }

  /// The measures of two articles that are compared, by which their likeness is judged.
  package func articleMeasures(_ first: ArticleID, _ second: ArticleID) -> [Float] {
    kinship.plainMeasures(first, second)
  }

  /// What a word is judged by as one that tells of an event; nil where it carries no content.
  package func eventInputs(_ token: Token) -> [Float]? {
    table.number(of: token).map { EventWords.inputs(token, table.direction(of: $0)) }
  }

  /// The measures of a pair.
  package func measures(_ first: Int, _ second: Int) -> [Float] {
    measure(first, second)
    return measured
  }

  private func measure(_ first: Int, _ second: Int) {
    let (a, b) = (min(first, second), max(first, second))
    let articles = kinship.measures(articles[a], articles[b])
    PairMeasures.measure(features[a], features[b], articles, table, into: &measured)
  }

  private static func articles(of claims: [AccountClaim]) -> [ArticleWords] {
    var tokens: [ArticleID: [Token]] = [:]
    for claim in claims { tokens[claim.article, default: []] += claim.tokens }
    return tokens.keys.sorted().map { ArticleWords(article: $0, tokens: tokens[$0] ?? []) }
  }
}
