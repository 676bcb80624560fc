// The sentences of an article.

/// A sentence, or a heading, which counts as one.
package struct Sentence: Hashable, Sendable {
  /// Where it stands, without white space around it.
  package let range: TextRange
  /// Its tokens, as indexes into the article's tokens. Sentences follow one another without overlap.
  package let tokens: Range<Int>
  /// Whether it is the heading of a section.
  package let isHeading: Bool

  /// A sentence of these tokens.
  package init(range: TextRange, tokens: Range<Int>, isHeading: Bool) {
    self.range = range
    self.tokens = tokens
    self.isHeading = isHeading
  }
}
