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
    /// What follows the name of a speaker in an interview or a transcript.
    case turn
    /// What an interviewer asks: after `Q:`, or in bold type.
    case question
    /// What is answered: after `A:`, or between questions in bold type.
    case answer
  }

  /// The words with their marks, in bytes; of a turn without the name before it.
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
  /// Whether a mark ends it; not where its paragraph did. Blocks, turns, questions and answers end by
  /// themselves.
  package var isClosed: Bool
  /// The words that name the speaker of a turn, the source that a block gives itself, or who stands behind a
  /// dash after the words, in bytes; nil for none.
  package var speaker: TextRange?

  /// Whether marks set it off, rather than the layout.
  package var hasMarks: Bool { style == .double || style == .single || style == .angle }

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

  /// How many of some quotations end with their paragraph although none goes on with them: their closing
  /// marks are missing.
  package static func openMarks(in quotations: [QuotationMention]) -> Int {
    var isOpen = quotations.map { $0.hasMarks && !$0.isClosed }
    for quotation in quotations { if let earlier = quotation.continues { isOpen[earlier] = false } }
    return isOpen.count { $0 }
  }
}
