// A selection as ranges of text, to ask quickly whether something stands in it.

import NewsModel

/// The stretches of text that a selection covers.
package struct TextScope: Sendable {
  private var ranges: [ArticleID: [TextRange]] = [:]

  /// The text of a selection.
  package init(_ selection: Selection, _ session: Session) {
    for (article, range) in session.passages(of: selection) {
      ranges[article.id, default: []].append(range)
    }
  }

  /// Whether a range of an article lies in one of the stretches.
  package func contains(_ range: TextRange, of article: LoadedArticle) -> Bool {
    ranges[article.id]?.contains { $0.contains(range) } ?? false
  }
}
