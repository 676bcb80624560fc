// Concordances: every place where a pattern stands, with the words around it (KWIC, key word in
// context).

import NewsModel
import TextPatterns

/// A place where a pattern was found, with what stands around it.
package struct ConcordanceLine: Hashable, Sendable {
  /// The words that match.
  package let range: TextRange
  /// The words before them, without white space at the ends; empty at the start of a text.
  package let left: TextRange
  /// The words after them, without white space at the ends; empty at the end of a text.
  package let right: TextRange

  /// A place with its context.
  package init(range: TextRange, left: TextRange, right: TextRange) {
    self.range = range
    self.left = left
    self.right = right
  }
}

/// Finds a pattern in articles.
package struct Concordance {
  /// How the pattern is looked for. A compiled expression serves one search at a time, and so does this.
  private enum Finder {
    case phrase(PhraseFinder)
    case expression(TextPattern)
  }

  /// The most characters (code points) on each side.
  private let width: Int
  private let finder: Finder

  /// A search for `pattern` that shows up to `width` characters on each side.
  package init(_ pattern: SearchPattern, width: Int = 40) throws {
    self.width = max(0, width)
    switch pattern.form {
    case .phrase(let words): finder = .phrase(PhraseFinder(words: words))
    case .expression(let source, let letters):
      finder = .expression(try TextPattern(source, letters))
    }
  }

  /// The places in an article, in order, without overlap. Throws `TextPatternOverrun` where an
  /// expression finds no end, and `Stopped` when `stop` is up.
  package func lines(
    in article: AnnotatedArticle,
    until stop: StopSign = .never
  ) throws -> [ConcordanceLine] {
    let text = article.article.text
    let found =
      switch finder {
      case .phrase(let phrase): phrase.ranges(in: article.tokens)
      // An empty place is none that could be shown.
      case .expression(let expression):
        try expression.matches(in: text, until: stop).map(\.range).filter { !$0.isEmpty }
      }
    return found.map { range in
      ConcordanceLine(
        range: range,
        left: text.context(before: range.start, width: width),
        right: text.context(after: range.end, width: width)
      )
    }
  }
}

/// Finds words that follow one another.
struct PhraseFinder {
  let words: [WordPattern]

  /// The places in order, without overlap.
  func ranges(in tokens: [Token]) -> [TextRange] {
    var (found, index): ([TextRange], Int) = ([], 0)
    while index < tokens.count {
      if let end = end(from: index, in: tokens) {
        found.append(tokens[index].range.union(tokens[end - 1].range))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The token after the phrase that starts at `start`, or nil where none does.
  private func end(from start: Int, in tokens: [Token]) -> Int? {
    var index = start
    for word in words {
      guard index < tokens.count, let length = word.matchLength(at: index, in: tokens) else {
        return nil
      }
      index += length
    }
    return index
  }
}
