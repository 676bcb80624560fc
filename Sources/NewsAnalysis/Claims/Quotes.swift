// The quotations of an article as the search for claims needs them.

import NewsModel

/// A stretch between quotation marks.
struct QuotedSpan: Hashable, Sendable {
  /// The words with their marks, in bytes.
  let range: TextRange
  /// The words without their marks, in bytes.
  let inner: TextRange
  /// The tokens, marks included.
  let tokens: Range<Int>
  /// The number of words.
  let words: Int
  /// Whether it goes on with the quotation before it, which its paragraph left open.
  let continues: Bool
  /// Whether the marks only lend distance or emphasis: to one, two or three words that are no
  /// clause with its own comma or stop.
  let isScare: Bool

  /// The quotations of an article that lie in no other, in order, without overlap; complexity
  /// O(tokens).
  static func all(in annotated: AnnotatedArticle) -> [QuotedSpan] {
    annotated.quotations.filter { $0.parent == nil }.compactMap { QuotedSpan($0, annotated) }
  }

  private init?(_ quotation: QuotationMention, _ annotated: AnnotatedArticle) {
    let tags = annotated.tokens[quotation.tokens].lazy.map(\.tag)
    words = tags.count { $0 != .punctuation }
    guard words > 0 else { return nil }
    (range, inner, tokens) = (quotation.range, quotation.inner, quotation.tokens)
    continues = quotation.continues != nil
    let hasVerb = tags.contains { $0 == .verb || $0 == .auxiliary }
    let last = inner.isEmpty ? 0 : annotated.article.text.bytes[inner.end - 1]
    let isClause = hasVerb && [0x21, 0x2C, 0x2E, 0x3F].contains(last)
    isScare = words <= 3 && !isClause
  }
}
