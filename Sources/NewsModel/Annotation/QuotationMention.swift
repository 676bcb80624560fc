// The quotations of a text: where somebody's own words stand, told by marks and layout alone.

/// A stretch of text that is set off as somebody's own words.
package struct QuotationMention: Hashable, Sendable {
  /// What sets the words off.
  package enum Style: UInt8, Hashable, Sendable, CaseIterable {
    /// Double marks: `"…"`, `“…”`, `„…“`, ``` ``…'' ```.
    case double
    /// Single marks: `'…'`, `‘…’`, `‚…‘`.
    case single
    /// Angled marks: `«…»`, `‹…›`.
    case angle
    /// A paragraph or more that the source sets off: Markdown's `>`, a page's `blockquote`.
    case block
    /// What follows the name of a speaker, or a question, in an interview or a transcript.
    case turn
  }

  /// The words with their marks, in bytes.
  package var range: TextRange
  /// The words without their marks and the white space inside them, in bytes.
  package var inner: TextRange
  /// The tokens, those of the marks included, as indexes into the article's tokens.
  package var tokens: Range<Int>
  /// What sets them off.
  package var style: Style
  /// The index of the quotation that it lies in, among those of the article; nil for none.
  package var parent: Int?
  /// The index of the quotation that it goes on from: one that was left open at the end of its
  /// paragraph, since the next one opens with a mark again; nil for none.
  package var continues: Int?
  /// Whether a mark ends it; not where its paragraph did. Blocks and turns end by themselves.
  package var isClosed: Bool
  /// The words that name the speaker of a turn or of a block with its source, in bytes; nil for none.
  package var speaker: TextRange?

  /// A quotation at `range`.
  package init(
    range: TextRange,
    inner: TextRange,
    tokens: Range<Int>,
    style: Style,
    parent: Int? = nil,
    continues: Int? = nil,
    isClosed: Bool = true,
    speaker: TextRange? = nil
  ) {
    (self.range, self.inner, self.tokens, self.style) = (range, inner, tokens, style)
    (self.parent, self.continues) = (parent, continues)
    (self.isClosed, self.speaker) = (isClosed, speaker)
  }
}
