// What a comparison is told of the articles that are loaded, and of words.

import NewsModel

/// No knowledge: all words are equally rare, and alike only if they are the same.
struct NoMeanings: WordMeanings {
  let dimensions = 0
  func rarity(of word: String) -> Double { 6 }
  func direction(of word: String) -> [Float]? { nil }
}

/// The words of an article that is loaded, whether it is compared or not.
package struct ArticleWords: Sendable {
  /// The article.
  let article: ArticleID
  /// Its words that carry content, in order.
  let tokens: [Token]
  /// How many of them stand near its start.
  let leadCount: Int

  /// How far the start of an article reaches, in bytes.
  private static let leadSize = 500

  /// The words of an article with these tokens.
  package init(article: ArticleID, tokens: [Token]) {
    self.article = article
    self.tokens = tokens.filter(FunctionWords.isTelling)
    leadCount = self.tokens.prefix { $0.range.start < Self.leadSize }.count
  }
}
