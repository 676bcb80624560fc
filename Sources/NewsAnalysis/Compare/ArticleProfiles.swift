// What articles are about, so that claims of articles on two like events are told apart.

import NewsModel

/// The words of one article.
struct ArticleProfile {
  let all: WeightedWords
  let names: WeightedWords
  let numbers: WeightedWords
  let lead: WeightedWords
  let common: WeightedWords

  init(_ article: ArticleWords, _ table: WordTable) {
    let tokens = article.tokens
    all = WeightedWords(tokens, table)
    names = WeightedWords(tokens.filter { $0.tag == .properNoun }, table)
    numbers = WeightedWords(tokens.filter { $0.shape == .number }, table)
    lead = WeightedWords(tokens.prefix(article.leadCount), table)
    common = WeightedWords(tokens.filter { $0.tag != .properNoun && $0.shape != .number }, table)
  }

  /// How alike two articles are, in five ways.
  func likeness(_ other: ArticleProfile) -> SIMD8<Float> {
    SIMD8(
      Float(all.cosine(other.all)),
      Float(names.cosine(other.names)),
      Float(numbers.cosine(other.numbers)),
      Float(lead.cosine(other.lead)),
      Float(common.cosine(other.common)),
      0,
      0,
      0
    )
  }
}
