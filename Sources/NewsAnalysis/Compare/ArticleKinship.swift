// Which articles tell of one event, as the articles around them show: two reports that are both like the
// same third and fourth are of one event with them, though each may dwell on another side of it. What "like"
// means is not the same everywhere: among reports on two storms all are somewhat alike, so that each article
// has its own scale, by how near those stand that are nearest to it (after Zelnik-Manor & Perona 2004).

import Glibc
import NewsModel

/// How likely pairs of articles tell of one event. It depends on what is loaded, not on what is compared.
final class ArticleKinship {
  private let articles: [ArticleWords]
  private let indexes: [ArticleID: Int]
  private let table: WordTable
  private let weights: [Float]
  /// The words of each article.
  private let words: [WeightedWords]
  /// For each word, the articles that have it.
  private var holders: [[(article: Int, weight: Double)]] = []
  private var profiles: [Int: ArticleProfile] = [:]
  private var plain: [Pair: SIMD8<Float>] = [:]
  private var lists: [Int: [Int]] = [:]
  private var scales: [Int: Double] = [:]
  private var kin: [Int: [Int]] = [:]
  /// For each round, what an article is to those around it.
  private var rows: [[Int: Row]] = Array(repeating: [:], count: rounds + 1)
  private var pairs: [Pair: SIMD8<Float>] = [:]

  /// So many articles are looked at around each.
  private static let neighbours = 24
  /// So often articles are judged anew by what those around them were found to be.
  private static let rounds = 3
  /// An article's scale is how far that many articles reach around it, from the least to the largest that
  /// tells anything, as the logarithm of a likelihood.
  private static let reach = 6
  private static let (leastScale, largestScale) = (0.05, 0.7)
  /// The least likelihood that is told from none.
  private static let leastLikelihood = 1e-4
  /// A word of more articles finds none of them.
  private static let longestList = 256

  private struct Pair: Hashable {
    let low: Int
    let high: Int
  }

  /// How likely the articles around one are of its event; in order of their indexes.
  private struct Row {
    var articles: [Int]
    var values: [Double]
    var length: Double
  }

  /// The articles that are loaded, and the weights of ``ArticleProfile/names``.
  init(_ articles: [ArticleWords], _ table: WordTable, weights: [Float]) {
    (self.articles, self.table, self.weights) = (articles, table, weights)
    indexes = Dictionary(
      articles.enumerated().map { ($1.article, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    words = articles.map { WeightedWords($0.tokens, table) }
  }

  /// What is measured of two articles: how likely they are of one event by what stands around them, then
  /// what ``ArticleProfile`` measures first, and last how likely they are by themselves.
  func measures(_ first: ArticleID, _ second: ArticleID) -> SIMD8<Float> {
    guard let a = indexes[first], let b = indexes[second] else { return SIMD8() }
    let pair = Pair(low: min(a, b), high: max(a, b))
    if let known = pairs[pair] { return known }
    var found = plain(pair)
    found[0] = Float(likeness(pair, round: Self.rounds))
    pairs[pair] = found
    return found
  }

  /// What is measured of two articles by themselves: in the last place how likely they are of one event, nothing in
  /// the first.
  private func plain(_ pair: Pair) -> SIMD8<Float> {
    if let known = plain[pair] { return known }
    let measures = profile(pair.low).measures(profile(pair.high))
    var found = SIMD8<Float>()
    for index in 1..<7 { found[index] = measures[index] }
    found[7] = ArticleProfile.likelihood(measures, weights)
    plain[pair] = found
    return found
  }

  /// The measures of two articles by themselves.
  func plainMeasures(_ first: ArticleID, _ second: ArticleID) -> [Float] {
    guard let a = indexes[first], let b = indexes[second] else { return [] }
    return profile(min(a, b)).measures(profile(max(a, b)))
  }

  /// Where an article stands among those that are loaded.
  func index(of article: ArticleID) -> Int? { indexes[article] }

  /// The articles around one that are more likely of its event than not, as indexes.
  func kin(of index: Int) -> [Int] {
    if let known = kin[index] { return known }
    let row = row(index, round: Self.rounds)
    let found = zip(row.articles, row.values).filter { $0 != index && $1 > 0.5 }.map(\.0)
    kin[index] = found
    return found
  }

  private func profile(_ index: Int) -> ArticleProfile {
    if let known = profiles[index] { return known }
    let made = ArticleProfile(articles[index], table)
    profiles[index] = made
    return made
  }

  private func row(_ index: Int, round: Int) -> Row {
    if let known = rows[round][index] { return known }
    let near = (near(index) + [index]).sorted()
    let values = near.map { other in
      other == index
        ? 1 : likeness(Pair(low: min(index, other), high: max(index, other)), round: round)
    }
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let made = Row(articles: near, values: values, length: length)
    rows[round][index] = made
    return made
  }

  /// How likely two articles are of one event: first by themselves, each pair on the scales of its two
  /// articles, then in each round by the cosine of what they are to those around them, and to one another.
  private func likeness(_ pair: Pair, round: Int) -> Double {
    guard round > 0 else {
      let distance = -log(likelihood(pair))
      let scale = (scale(pair.low) * scale(pair.high)).squareRoot()
      return Self.exact(exp(-distance / scale - distance))
    }
    let (a, b) = (row(pair.low, round: round - 1), row(pair.high, round: round - 1))
    let between = likeness(pair, round: round - 1)
    var product = 2 * between
    var i = 0
    for (j, article) in b.articles.enumerated() {
      while i < a.articles.count, a.articles[i] < article { i += 1 }
      guard i < a.articles.count, a.articles[i] == article else { continue }
      if article != pair.low && article != pair.high { product += a.values[i] * b.values[j] }
    }
    let lengths = length(a, without: pair.high, between) * length(b, without: pair.low, between)
    return Self.exact(min(1, product / lengths))
  }

  /// How likely two articles are of one event by themselves.
  private func likelihood(_ pair: Pair) -> Double {
    max(Self.leastLikelihood, Double(plain(pair)[7]))
  }

  /// How far the nearest articles reach around one.
  private func scale(_ index: Int) -> Double {
    if let known = scales[index] { return known }
    let distances = near(index).map { other in
      -log(likelihood(Pair(low: min(index, other), high: max(index, other))))
    }.sorted()
    let reach = distances.count < Self.reach ? Self.largestScale : distances[Self.reach - 1]
    let made = min(Self.largestScale, max(Self.leastScale, reach))
    scales[index] = made
    return made
  }

  /// A value whose products have the same sums in whatever order they are taken.
  private static func exact(_ value: Double) -> Double { (value * 65_536).rounded() / 65_536 }

  /// The length of a row that holds `value` for the other article, whether it was looked at or not.
  private func length(_ row: Row, without other: Int, _ value: Double) -> Double {
    let isHeld = row.articles.contains(other)
    return isHeld ? row.length : (row.length * row.length + value * value).squareRoot()
  }

  /// The articles of the most like words, which stand in few enough articles to tell anything.
  private func near(_ index: Int) -> [Int] {
    if let known = lists[index] { return known }
    if holders.isEmpty { indexWords() }
    var cosines: [Int: Double] = [:]
    for (word, weight) in zip(words[index].words, words[index].weights)
    where holders[word].count <= Self.longestList {
      for holder in holders[word] where holder.article != index {
        cosines[holder.article, default: 0] += weight * holder.weight
      }
    }
    let found = cosines.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(Self.neighbours).map(\.key)
    lists[index] = found
    return found
  }

  private func indexWords() {
    holders = Array(repeating: [], count: table.weights.count)
    for (article, words) in words.enumerated() {
      for (word, weight) in zip(words.words, words.weights) {
        holders[word].append((article, weight))
      }
    }
  }
}
