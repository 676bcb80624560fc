// The text of an article with its claims marked where they stand.

import NewsModel

/// Marks claims in text.
package enum MarkedText {
  /// A mark, and the byte before which it is set.
  private struct Mark {
    let place: Int
    let text: String
  }

  /// The text in `range`, every claim that lies in it between `«` and `»`, its id after it. Claims
  /// inside claims are marked inside them.
  package static func text(_ range: TextRange, of article: LoadedArticle) -> String {
    var text = ""
    var start = range.start
    for mark in marks(range, article) {
      text += article.text(TextRange(start, mark.place)) + mark.text
      start = mark.place
    }
    return text + article.text(TextRange(start, range.end))
  }

  /// The marks in order. At one place ends come before starts, the inner ends first, and the outer
  /// starts first. Claims that cross each other keep marks of their own.
  private static func marks(_ range: TextRange, _ article: LoadedArticle) -> [Mark] {
    let claims = article.findings.claims.enumerated().filter { range.contains($0.element.range) }
    let starts = claims.sorted { $0.element.range < $1.element.range }
      .map { Mark(place: $0.element.range.start, text: "«") }
    let ends = claims.sorted { $0.element.range > $1.element.range }
      .map { Mark(place: $0.element.range.end, text: "»\(article.claimID($0.offset))") }
      .stablySorted { $0.place }
    return (ends + starts).stablySorted { $0.place }
  }
}
