// Paragraphs that the markup of an article sets off from the others.

/// A stretch of an article's text that its source sets off.
package struct SetOffBlock: Hashable, Sendable {
  /// How it is set off.
  package enum Kind: UInt8, Hashable, Sendable {
    /// As somebody's words: Markdown's `>`, a page's `blockquote`, a post of a network.
    case quotation
    /// A paragraph wholly in bold type.
    case bold
    /// A paragraph wholly in italics.
    case italic
  }

  /// How it is set off.
  package let kind: Kind
  /// Where its words stand, those of `cite` included.
  package let range: TextRange
  /// The words in it or right after it that the markup calls its source; nil for none.
  package let cite: TextRange?

  /// A block at `range`.
  package init(_ kind: Kind, range: TextRange, cite: TextRange? = nil) {
    (self.kind, self.range, self.cite) = (kind, range, cite)
  }
}
