// The quotations of an article as the search for claims needs them.

import NewsModel

/// A quotation that lies in no other.
struct QuotedSpan: Hashable, Sendable {
  /// The quotation as it was annotated.
  let mention: QuotationMention
  /// The number of words.
  let words: Int
  /// The number, among these, of the one that it goes on from; nil for none.
  let continues: Int?
  /// Whether the marks only lend distance or emphasis, or set off a term: a few words that are no speech.
  let isScare: Bool
  /// Whether the words are the title of a work.
  let isTitle: Bool

  /// The words with their marks, in bytes.
  var range: TextRange { mention.range }
  /// The words without their marks, in bytes.
  var inner: TextRange { mention.inner }
  /// The tokens, marks included.
  var tokens: Range<Int> { mention.tokens }

  /// The quotations of an article that lie in no other, in order, without overlap; complexity
  /// O(tokens).
  static func all(in annotated: AnnotatedArticle) -> [QuotedSpan] {
    var spans: [QuotedSpan] = []
    var number = [Int?](repeating: nil, count: annotated.quotations.count)
    for (index, mention) in annotated.quotations.enumerated() where mention.parent == nil {
      let words = annotated.tokens[mention.tokens].count { $0.tag != .punctuation }
      guard words > 0 else { continue }
      let quoted = QuotedWords(annotated, mention, count: words)
      number[index] = spans.count
      spans.append(
        QuotedSpan(
          mention: mention,
          words: words,
          continues: mention.continues.flatMap { number[$0] },
          isScare: mention.hasMarks && !quoted.isSpeech,
          isTitle: mention.hasMarks && quoted.isTitle
        )
      )
    }
    return spans
  }
}
