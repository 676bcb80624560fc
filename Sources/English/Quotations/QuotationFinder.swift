// Quotations: what stands between quotation marks, straight or curly, double, doubled or single,
// running over paragraphs where every new paragraph opens with a mark of its own.

import NewsModel

/// Finds the quotations of an article by its marks.
package enum QuotationFinder {
  /// The quotations in order of their start; complexity O(bytes).
  package static func quotations(
    in article: Article,
    _ tokens: [Token],
    _ sentences: [Sentence]
  ) -> [QuotationMention] {
    var reader = QuotationReader(article: article, tokens: tokens)
    return reader.read(QuoteMark.find(in: article.text, sentences))
  }
}

/// Goes through the marks of an article.
private struct QuotationReader {
  let article: Article
  let tokens: [Token]
  private var token = 0
  private var found: [QuotationMention] = []

  init(article: Article, tokens: [Token]) { (self.article, self.tokens) = (article, tokens) }

  mutating func read(_ marks: [QuoteMark]) -> [QuotationMention] {
    var open: QuoteMark?
    var earlier: Int?
    for (number, mark) in marks.enumerated() {
      guard let opening = open else {
        if mark.opens { open = mark }
        if !mark.isParagraphEnd, !mark.opens { earlier = nil }
        continue
      }
      if mark.displaces(opening) {
        open = mark.opens ? mark : nil
        continue
      }
      guard mark.closes(opening) else { continue }
      open = nil
      let isFound = add(from: opening, to: mark, earlier)
      let goesOn = mark.isParagraphEnd && reopens(after: number, in: marks, like: opening)
      earlier = goesOn && isFound ? found.count - 1 : nil
    }
    return found
  }

  /// Whether the paragraph after the end `number` of one starts with a mark of the same kind.
  private func reopens(after number: Int, in marks: [QuoteMark], like opening: QuoteMark) -> Bool {
    guard number + 1 < marks.count else { return false }
    let next = marks[number + 1]
    return next.opens && next.startsParagraph && next.kind == opening.kind
  }

  /// Keeps the quotation between two marks, if there are words in it.
  private mutating func add(from opening: QuoteMark, to end: QuoteMark, _ earlier: Int?) -> Bool {
    let range = TextRange(opening.range.start, end.range.end)
    while token < tokens.count, tokens[token].range.end <= range.start { token += 1 }
    let first = token
    var hasWords = false
    while token < tokens.count, tokens[token].range.start < range.end {
      if tokens[token].shape != .punctuation { hasWords = true }
      token += 1
    }
    guard hasWords else { return false }
    found.append(
      QuotationMention(
        range: range,
        inner: article.text.trimmed(TextRange(opening.range.end, end.range.start)),
        tokens: first..<token,
        style: opening.style,
        continues: earlier,
        isClosed: !end.isParagraphEnd
      )
    )
    return true
  }
}
