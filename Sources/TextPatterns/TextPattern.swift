// Regular expressions that users type: PCRE2 over the UTF-8 of a text, in steps that are counted, so
// that a search ends whatever the pattern, and ends when somebody asks.

import CPcre2
import NewsModel

/// A place that a pattern matches.
package struct TextMatch: Hashable, Sendable {
  /// What the whole pattern matches.
  package let range: TextRange
  /// What each group matches, from the first; nil for one that has no part in the match.
  package let groups: [TextRange?]
}

/// A regular expression, compiled. Characters are code points; a line ends as Unicode says.
///
/// One search runs at a time: it is no `Sendable`.
package final class TextPattern {
  /// How letters are compared.
  package enum Letters: Sendable {
    /// As they are written.
    case exact
    /// Capitals are as good as small ones.
    case ignoringCase
  }

  private let pattern: DialectPattern
  private let letters: Letters
  private let compiled: CompiledPattern
  private lazy var steady = compileSteady()

  /// Compiles a pattern in a time that is bounded by its length.
  package init(_ source: String, _ letters: Letters = .exact) throws(TextPatternError) {
    self.letters = letters
    pattern = try DialectPattern(source)
    compiled = try CompiledPattern(pattern, letters)
  }

  /// Whether it matches anywhere in `text`. Throws `TextPatternOverrun`, or `Stopped` when `stop` is up.
  package func isFound(in text: String, until stop: StopSign = .never) throws -> Bool {
    var (text, isFound) = (text, false)
    try text.withUTF8 { bytes in
      try search(bytes, until: stop) { _ in
        isFound = true
        return .end
      }
    }
    return isFound
  }

  /// Where it matches in `text`, in order and without overlap, empty places too. Throws
  /// `TextPatternOverrun`, or `Stopped` when `stop` is up.
  package func matches(in text: String, until stop: StopSign = .never) throws -> [TextMatch] {
    var text = text
    return try text.withUTF8 { try matches(in: $0, stop) }
  }

  /// The same in the text of an article.
  package func matches(
    in text: ArticleText,
    until stop: StopSign = .never
  ) throws -> [TextMatch] {
    try text.bytes.withUnsafeBufferPointer { try matches(in: $0, stop) }
  }

  private func matches(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ stop: StopSign
  ) throws -> [TextMatch] {
    var found: [TextMatch] = []
    try search(bytes, until: stop) { match in
      found.append(match)
      return .goOn
    }
    return found
  }

  private enum Course {
    case goOn, end
  }

  /// Gives `take` each match. After an empty one the search goes on behind the next character.
  private func search(
    _ bytes: UnsafeBufferPointer<UInt8>,
    until stop: StopSign,
    _ take: (TextMatch) -> Course
  ) throws {
    let compiled = bytes.count > Self.longestQuick ? steady : compiled
    try compiled.withSearch(of: bytes, until: stop) { search in
      var start = 0
      while start <= bytes.count, let match = try search.next(from: start) {
        guard take(match) == .goOn else { return }
        start = match.range.end
        if match.range.isEmpty { start = Self.characterEnd(after: start, in: bytes) }
      }
    }
  }

  private static func characterEnd(
    after start: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  // MARK: Long texts

  /// A search that ignores case looks for both forms of its first letter, each to the end of the text
  /// for every match where the other form is the usual one. Up to this length that is nothing.
  private static let longestQuick = 1 << 16

  /// What searches long texts: without that look ahead where it would cost the square of the length.
  private func compileSteady() -> CompiledPattern {
    guard compiled.looksForFirstLetter, letters == .ignoringCase || pattern.mayIgnoreCase else {
      return compiled
    }
    return (try? CompiledPattern(pattern, letters, looksAhead: false)) ?? compiled
  }
}
