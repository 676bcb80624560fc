// A selection as ranges of text, to ask quickly whether something stands in it.

import NewsModel

/// The stretches of text that a selection covers.
package struct TextScope: Sendable {
  /// A stretch, and the furthest end of those up to it.
  private typealias Stretch = (start: Int, reach: Int)

  /// For each article, its stretches in order.
  private var stretches: [ArticleID: [Stretch]] = [:]

  /// The text of a selection.
  package init(_ selection: Selection, _ session: Session) {
    var ranges: [ArticleID: [TextRange]] = [:]
    for (article, range) in session.passages(of: selection) {
      ranges[article.id, default: []].append(range)
    }
    stretches = ranges.mapValues { ranges in
      var reach = 0
      return ranges.sorted().map { range in
        reach = max(reach, range.end)
        return (range.start, reach)
      }
    }
  }

  /// Whether a range of an article lies in one of the stretches; complexity O(log stretches).
  package func contains(_ range: TextRange, of article: LoadedArticle) -> Bool {
    guard let stretches = stretches[article.id] else { return false }
    let next = stretches.partitioningIndex { $0.start > range.start }
    return next > 0 && stretches[next - 1].reach >= range.end
  }
}
