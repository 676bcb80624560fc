// A selection as ranges of text, to ask quickly whether something stands in it.

import NewsModel

/// The stretches of text that a selection covers.
package struct TextScope: Sendable {
  private let stretches: [ArticleID: Stretches<Int>]

  /// The text of a selection.
  package init(_ selection: Selection, _ session: Session) {
    var ranges: [ArticleID: [(start: Int, end: Int)]] = [:]
    for (article, range) in session.passages(of: selection) {
      ranges[article.id, default: []].append((range.start, range.end))
    }
    stretches = ranges.mapValues(Stretches.init)
  }

  /// Whether a range of an article lies in one of the stretches; complexity O(log stretches).
  package func contains(_ range: TextRange, of article: LoadedArticle) -> Bool {
    stretches[article.id]?.holds(range.start, range.end) ?? false
  }
}
