// What a user may search for: words, phrases with gaps and globs, lemmas, or a regular expression.

import TextPatterns

/// A pattern to be found in articles.
package struct SearchPattern: Hashable, Sendable {
  /// What is looked for.
  enum Form: Hashable, Sendable {
    /// Words that follow one another.
    case phrase([WordPattern])
    /// A regular expression over the text.
    case expression(source: String, TextPattern.Letters)
  }

  let form: Form

  /// Reads a pattern as the user wrote it.
  ///
  /// `/…/` is a regular expression, `/…/i` one that ignores case. Anything else is words: `peace
  /// talks` finds the phrase in any case, `negotiat*` any ending, `the * talks` any word in between,
  /// `lemma:say` every form of the verb.
  package init(_ pattern: String) throws(SearchPatternError) {
    if pattern.utf8.first == UInt8(ascii: "/") {
      form = try Self.expression(pattern)
    } else {
      let words = pattern.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else {
        throw SearchPatternError(kind: .empty, range: 0..<pattern.utf8.count)
      }
      form = .phrase(
        try words.map { word throws(SearchPatternError) in
          try WordPattern(word, in: pattern)
        }
      )
    }
  }

  /// Splits `/source/flags` and tries whether the source compiles.
  private static func expression(_ pattern: String) throws(SearchPatternError) -> Form {
    let body = pattern.dropFirst()
    let end = pattern.utf8.count
    guard let slash = body.lastIndex(of: "/") else {
      throw SearchPatternError(kind: .unclosedExpression, range: end..<end)
    }
    let (source, flags) = (String(body[..<slash]), body[slash...].dropFirst())
    guard flags.isEmpty || flags == "i" else {
      let start = end - flags.utf8.count
      throw SearchPatternError(kind: .unknownFlag(String(flags)), range: start..<end)
    }
    guard !source.isEmpty else { throw SearchPatternError(kind: .empty, range: 0..<end) }
    let letters: TextPattern.Letters = flags.isEmpty ? .exact : .ignoringCase
    do { _ = try TextPattern(source, letters) } catch {
      let place = 1 + error.offset
      throw SearchPatternError(
        kind: .invalidExpression(error.described(in: source)),
        range: place..<place
      )
    }
    return .expression(source: source, letters)
  }
}

/// Why a pattern cannot be searched for.
package struct SearchPatternError: Error, Hashable, Sendable {
  /// What is wrong with it.
  package enum Kind: Hashable, Sendable {
    /// It holds nothing to look for.
    case empty
    /// A `/` at its start has none at its end.
    case unclosedExpression
    /// Something other than `i` stands after the last `/`.
    case unknownFlag(String)
    /// The regular expression does not compile, for this reason.
    case invalidExpression(String)
  }

  /// What is wrong.
  package let kind: Kind
  /// Where in the pattern, in UTF-8 bytes; empty where something is missing.
  package let range: Range<Int>

  /// A fault at `range` of the pattern.
  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
