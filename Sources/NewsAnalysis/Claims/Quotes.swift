// Quotations: what stands between quotation marks, straight or curly, double, doubled or single,
// running over paragraphs where every new paragraph opens with a mark of its own.

import NewsModel

/// A stretch between quotation marks.
struct QuotedSpan: Hashable, Sendable {
  /// The words with their marks, in bytes.
  var range: TextRange
  /// The words without their marks, in bytes.
  var inner: TextRange
  /// The tokens, marks included.
  var tokens: Range<Int>
  /// The number of words.
  var words: Int
  /// Whether it goes on with the quotation before it, which its paragraph left open.
  var continues: Bool

  /// Whether the marks only lend distance or emphasis: to one, two or three words that are no
  /// clause with its own comma or stop.
  var isScare: Bool

  /// The quotations of an article in order, without overlap; complexity O(bytes).
  static func find(in annotated: AnnotatedArticle) -> [QuotedSpan] {
    var spans: [QuotedSpan] = []
    var token = 0
    var open: QuoteMark?
    var continues = false
    let marks = QuoteMark.find(in: annotated)
    for (number, mark) in marks.enumerated() {
      guard let opening = open else {
        if mark.opens { open = mark }
        if !mark.isParagraphEnd { continues = continues && mark.opens }
        continue
      }
      if mark.displaces(opening) {
        open = mark.opens ? mark : nil
        continue
      }
      guard mark.closes(opening) else { continue }
      let span = TextRange(opening.range.start, mark.range.end)
      let inner = TextRange(opening.range.end, mark.range.start)
      if let quotation = make(span, inner, continues, annotated, &token) {
        spans.append(quotation)
      }
      open = nil
      continues = mark.isParagraphEnd && reopens(after: number, in: marks, like: opening)
    }
    return spans
  }

  /// Whether the paragraph after the end `number` of one starts with a mark of the same kind.
  private static func reopens(
    after number: Int,
    in marks: [QuoteMark],
    like opening: QuoteMark
  ) -> Bool {
    guard number + 1 < marks.count else { return false }
    let next = marks[number + 1]
    return next.opens && next.startsParagraph && next.kind == opening.kind
  }

  private static func make(
    _ range: TextRange,
    _ inner: TextRange,
    _ continues: Bool,
    _ annotated: AnnotatedArticle,
    _ token: inout Int
  ) -> QuotedSpan? {
    let tokens = annotated.tokens
    while token < tokens.count, tokens[token].range.end <= range.start { token += 1 }
    let first = token
    var words = 0
    var hasVerb = false
    while token < tokens.count, tokens[token].range.start < range.end {
      if tokens[token].tag != .punctuation { words += 1 }
      if tokens[token].tag == .verb || tokens[token].tag == .auxiliary { hasVerb = true }
      token += 1
    }
    guard words > 0 else { return nil }
    let trimmed = annotated.article.text.trimmed(inner)
    let last = trimmed.isEmpty ? 0 : annotated.article.text.bytes[trimmed.end - 1]
    let isClause = hasVerb && [0x21, 0x2C, 0x2E, 0x3F].contains(last)
    return QuotedSpan(
      range: range,
      inner: trimmed,
      tokens: first..<token,
      words: words,
      continues: continues,
      isScare: words <= 3 && !isClause
    )
  }
}
