// What articles are about, so that claims of articles on two like events are told apart.

import Glibc
import NewsModel

/// The words of one article.
package struct ArticleProfile {
  let all: WeightedWords
  let names: WeightedWords
  let numbers: WeightedWords
  let lead: WeightedWords
  let common: WeightedWords
  /// Its first words, and the names among those of its start.
  let opening: WeightedWords
  let leadNames: WeightedWords

  /// How many words of content a headline has.
  private static let openingCount = 12

  init(_ article: ArticleWords, _ table: WordTable) {
    let tokens = article.tokens
    let start = tokens.prefix(article.leadCount)
    all = WeightedWords(tokens, table)
    names = WeightedWords(tokens.filter { $0.tag == .properNoun }, table)
    numbers = WeightedWords(tokens.filter { $0.shape == .number }, table)
    lead = WeightedWords(start, table)
    common = WeightedWords(tokens.filter { $0.tag != .properNoun && $0.shape != .number }, table)
    opening = WeightedWords(tokens.prefix(Self.openingCount), table)
    leadNames = WeightedWords(start.filter { $0.tag == .properNoun }, table)
  }

  /// What the likeness of two articles is measured by.
  package static let names = [
    "constant", "all words", "names", "numbers", "starts", "common words", "openings",
    "names of the starts", "a start in the other", "an opening in the other", "all squared",
    "names squared", "names by starts",
  ]

  /// How alike two articles are, in several ways; the same in either order.
  func measures(_ other: ArticleProfile) -> [Float] {
    let whole = all.cosine(other.all)
    let named = names.cosine(other.names)
    let starts = lead.cosine(other.lead)
    let measures: [Double] = [
      1, whole, named, numbers.cosine(other.numbers), starts, common.cosine(other.common),
      opening.cosine(other.opening), leadNames.cosine(other.leadNames),
      (lead.cosine(other.all) + all.cosine(other.lead)) / 2,
      (opening.cosine(other.all) + all.cosine(other.opening)) / 2,
      whole * whole, named * named, named * starts,
    ]
    return measures.map(Float.init)
  }

  /// How likely two articles with such measures tell of one event.
  static func likelihood(_ measures: [Float], _ weights: [Float]) -> Float {
    var sum: Float = 0
    for (weight, value) in zip(weights, measures) { sum += weight * value }
    return Float(1 / (1 + exp(-Double(sum))))
  }
}
