// Which article has the claim or the mention with a number: each article has a block of them.

import NewsModel

/// Blocks of numbers, each of one article.
struct NumberBlocks: Sendable {
  private var blocks: [(first: Int, article: ArticleID)] = []

  /// No blocks.
  init() {}

  /// The blocks of articles, which start where `first` tells.
  init(_ articles: [LoadedArticle], first: (LoadedArticle) -> Int) {
    // An empty block starts where the next one does, and stays before it.
    blocks = articles.map { (first($0), $0.id) }.sorted {
      ($0.first, $0.article) < ($1.first, $1.article)
    }
  }

  /// Adds a block behind all others.
  mutating func append(_ first: Int, of article: ArticleID) { blocks.append((first, article)) }

  /// The article whose block would hold a number; complexity O(log blocks).
  func article(of number: Int) -> ArticleID? {
    let next = blocks.partitioningIndex { $0.first > number }
    return next > 0 ? blocks[next - 1].article : nil
  }
}
