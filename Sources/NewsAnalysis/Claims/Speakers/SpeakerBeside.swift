// Ina Holt shook her head. "…": a sentence about a person beside a quotation that is a sentence of its own, in the same
// paragraph; or the statement that the paragraph above ends with.

import NewsModel

extension Surroundings {
  /// The person of the sentence before a quotation.
  func speakerBefore(_ quotation: QuotedSpan) -> Beside? {
    let last = quotation.tokens.lowerBound - 1
    guard last >= 0, !isBreak(after: last), endsSentence(last), !isQuoted(last) else { return nil }
    return person(in: sentence(of: last))
  }

  /// The person of the sentence after a quotation, where no other quotation stands before it.
  func speakerAfter(_ quotation: QuotedSpan, _ number: Int) -> Beside? {
    let (first, next) = (quotation.tokens.lowerBound, quotation.tokens.upperBound)
    guard next < words.count, first == 0 || isBreak(after: first - 1) || !isQuoted(first - 1),
      !isBreak(after: next - 1),
      words.sentenceOf[next] != words.sentenceOf[first]
    else { return nil }
    // Another quotation begins there: what attributes that one attributes this one too.
    if isQuoted(next) { return reporter(in: sentence(of: next)) }
    return person(in: sentence(of: next))
  }

  /// The speaker of the paragraph above a quotation that opens its own, where that ends in a report or in
  /// a statement.
  func speakerAbove(_ quotation: QuotedSpan) -> Beside? {
    let last = quotation.tokens.lowerBound - 1
    guard last > 0, isBreak(after: last) else { return nil }
    let sentence = sentence(of: last)
    if let source = reporter(in: sentence) { return source }
    let isLine = sentence.lowerBound == 0 || isBreak(after: sentence.lowerBound - 1)
    let isStatement = sentence.contains { Self.statements.contains(words.lemma($0)) }
    guard isLine || isStatement, !isHeading(sentence) else { return nil }
    return actor(in: sentence) ?? people.presented(in: sentence).map { ($0, nil) }
  }

  /// Whether a token ends its sentence, marks passed over.
  private func endsSentence(_ token: Int) -> Bool {
    token + 1 >= words.count || words.sentenceOf[token] != words.sentenceOf[token + 1]
  }

  /// What people publish their words in.
  private static let statements: WordSet = [
    "statement", "letter", "tweet", "post", "email", "e-mail", "message", "speech", "interview",
    "remark",
    "reply", "response", "answer", "comment", "memo", "note", "article", "column", "essay", "blog",
    "video",
    "testimony", "address", "announcement", "write", "tweet", "speak", "talk", "reply", "respond",
  ]
}
