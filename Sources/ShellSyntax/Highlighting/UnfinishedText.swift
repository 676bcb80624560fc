// Ways to go on from a text that is still being typed, so that what stands in it can be checked before
// it is finished: the parser drops a statement that it cannot finish.

/// A text that is being typed.
package struct UnfinishedText {
  private let text: String
  /// The quote of the string that it ends in; empty where it ends in none.
  private let quote: String
  /// What closes its brackets, the innermost first.
  private let closers: String
  /// What may be missing before the brackets are closed and behind them: nothing, a value, a block, a
  /// stage.
  private static let ends = [
    ("", ""), (" null", ""), ("", " {}"), (" null", " {}"), (" first", ""), (" {}", ""),
    (" null {}", ""), ("", " else {}"), (" null", " else {}"), (" {}", " else {}"),
    ("", " {} else {}"),
  ]
  /// Longer texts are taken as they are: looking for an end takes several parses.
  private static let mostBytes = 8192

  /// The text `text`.
  package init(_ text: String) {
    self.text = text
    var reader = SpanReader(source: Source(name: "", text: text)) { _ in true }
    reader.readAll()
    closers = ([reader.frame] + reader.outer.reversed())
      .map { ($0.closer?.rawValue ?? "") + ($0.isInterpolation ? "\"" : "") }.joined()
    quote = reader.openQuote ?? ""
  }

  /// The text parsed with an end that finishes it, or as it is where none does or it needs none. What
  /// was added stands behind the text's own bytes.
  package func parsed() -> ParsedSource {
    let plain = parse(Source(name: "", text: text))
    guard plain.isIncomplete, text.utf8.count <= Self.mostBytes else { return plain }
    let length = text.utf8.count
    for (middle, end) in Self.ends {
      let whole = parse(Source(name: "", text: text + quote + middle + closers + end))
      if whole.diagnostics.allSatisfy({ !$0.isIncomplete && $0.range.end <= length }) {
        return whole
      }
    }
    return plain
  }
}
