// The tokens of an article with what the tables of words say of each, looked up once, and the
// quotations that every later step asks for.

import NewsModel

/// An article's tokens prepared for the search for claims. All indexes are token indexes of the
/// article unless said otherwise. A class, since every step has it.
final class Words: Sendable {
  /// The article and its annotations.
  let annotated: AnnotatedArticle
  /// The grammatical classes of each token.
  let classes: [WordClass]
  /// The sentence that each token is in, as an index; -1 for none.
  let sentenceOf: [Int32]
  /// The quotations, in order of their start, without overlap.
  let quotations: [QuotedSpan]
  /// The quotation that each token is in, marks included; -1 for none.
  let quotationOf: [Int32]
  /// For the mark of a quotation the other one of the pair, whatever it lies in; -1 for other tokens.
  let partner: [Int32]

  /// Looks every token up; complexity O(tokens).
  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    let tokens = annotated.tokens
    let table = ClosedWords.lookup
    let classes = tokens.indices.map { index in
      // By places, so that no token is copied.
      let known = table.classes(of: tokens[index].lower)
      return tokens[index].tag == .punctuation && known.isEmpty ? .mark : known
    }
    self.classes = classes
    sentenceOf = Self.index(annotated.sentences.map(\.tokens), count: tokens.count)
    quotations = QuotedSpan.all(in: annotated)
    quotationOf = Self.index(quotations.map(\.tokens), count: tokens.count)
    partner = Self.partners(annotated)
  }

  private static func partners(_ annotated: AnnotatedArticle) -> [Int32] {
    var partner = [Int32](repeating: -1, count: annotated.tokens.count)
    for quotation in annotated.quotations
    where quotation.hasMarks && quotation.isClosed && quotation.tokens.count > 1 {
      let (first, last) = (quotation.tokens.lowerBound, quotation.tokens.upperBound - 1)
      (partner[first], partner[last]) = (Int32(last), Int32(first))
    }
    return partner
  }

  private static func index(_ ranges: [Range<Int>], count: Int) -> [Int32] {
    var indexes = [Int32](repeating: -1, count: count)
    for (number, range) in ranges.enumerated() {
      for token in range { indexes[token] = Int32(number) }
    }
    return indexes
  }
}

extension Words {
  var count: Int { annotated.tokens.count }
  func lower(_ index: Int) -> String { annotated.tokens[index].lower }
  func lemma(_ index: Int) -> String { annotated.tokens[index].lemma }
  func tag(_ index: Int) -> PartOfSpeech { annotated.tokens[index].tag }
  func shape(_ index: Int) -> TokenShape { annotated.tokens[index].shape }

  /// Whether the token has any of the classes.
  func has(_ index: Int, _ wanted: WordClass) -> Bool {
    !classes[index].isDisjoint(with: wanted)
  }

  /// The tokens of the sentence that holds a token.
  func sentence(of token: Int) -> Range<Int> {
    let sentence = sentenceOf[token]
    return sentence < 0 ? token..<(token + 1) : annotated.sentences[Int(sentence)].tokens
  }

  /// Whether the token is a verb or an auxiliary.
  func isVerbal(_ index: Int) -> Bool { tag(index) == .verb || tag(index) == .auxiliary }

  /// Whether the token is a noun, a name, a pronoun or a number.
  func isNominal(_ index: Int) -> Bool {
    switch tag(index) {
    case .noun, .properNoun, .pronoun, .number: true
    case .determiner: has(index, .quantifier)
    default: false
    }
  }

  /// Whether the token lies between marks, and in more than a few words. What turns and blocks report of
  /// others is found in them as in the author's own sentences.
  func isQuoted(_ index: Int) -> Bool {
    let quotation = quotationOf[index]
    return quotation >= 0 && quotations[Int(quotation)].mention.hasMarks
      && !quotations[Int(quotation)].isScare
  }

  /// The tokens that lie in a range of bytes.
  func tokens(in range: TextRange) -> Range<Int> {
    let start = annotated.tokens.firstIndex(from: range.start, by: \.range.start)
    return start..<max(start, annotated.tokens.partitioningIndex { $0.range.end > range.end })
  }

  /// The colon after a label.
  func colon(after label: Range<Int>) -> Range<Int>? {
    let end = label.upperBound
    return end < count && lower(end) == ":" ? end..<(end + 1) : nil
  }

  /// `range` without punctuation and quotation marks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, has(start, [.mark, .quote]) { start += 1 }
    while end > start, has(end - 1, [.mark, .quote]) { end -= 1 }
    guard start < end else { return start..<end }
    return closed(balanced(withMarks(start..<end, within: range), within: range))
  }

  /// `range` with the mark or bracket right behind it that closes one which opens inside it.
  private func closed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    for token in end..<min(count, end + 2) where has(token, [.mark, .quote]) {
      let closes =
        partner[token] >= 0
        ? range.contains(Int(partner[token])) : lower(token) == ")" && isOpen("(", ")", in: range)
      if closes { end = token + 1 }
    }
    return range.lowerBound..<end
  }

  private func isOpen(_ opening: String, _ closing: String, in range: Range<Int>) -> Bool {
    range.reduce(0) { $0 + (lower($1) == opening ? 1 : lower($1) == closing ? -1 : 0) } > 0
  }

  /// `inner` with the marks around it that belong to quotations which open or close inside it.
  private func withMarks(_ inner: Range<Int>, within outer: Range<Int>) -> Range<Int> {
    var (start, end) = (inner.lowerBound, inner.upperBound)
    for token in inner.upperBound..<outer.upperBound where partner[token] >= inner.lowerBound {
      if partner[token] < inner.upperBound { end = token + 1 }
    }
    for token in (outer.lowerBound..<inner.lowerBound).reversed() where partner[token] < end {
      if partner[token] >= inner.lowerBound { start = token }
    }
    return start..<end
  }

  /// `inner` with the closing mark of a quotation that opens inside it, or the opening mark of one
  /// that closes inside it, as far as `outer` reaches.
  private func balanced(_ inner: Range<Int>, within outer: Range<Int>) -> Range<Int> {
    var (start, end) = (inner.lowerBound, inner.upperBound)
    let first = quotationOf[start]
    let last = quotationOf[end - 1]
    if last >= 0, quotations[Int(last)].tokens.lowerBound > start {
      end = min(outer.upperBound, max(end, quotations[Int(last)].tokens.upperBound))
    }
    if first >= 0, quotations[Int(first)].tokens.upperBound <= end, first != last {
      start = max(outer.lowerBound, min(start, quotations[Int(first)].tokens.lowerBound))
    }
    return start..<end
  }

  /// The number of words in `range`, punctuation left out.
  func wordCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (tag($1) == .punctuation ? 0 : 1) }
  }
}
