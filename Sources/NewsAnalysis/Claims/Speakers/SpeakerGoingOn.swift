// Quotations that go on with one whose speaker is known: over paragraphs, in either direction, and within one.

import NewsModel

extension AttributionFinder {
  /// Gives a quotation the speaker of the one that it goes on from.
  mutating func shareSpeaker(along number: Int) {
    guard holder[number] < 0, let earlier = words.quotations[number].continues,
      holder[earlier] >= 0
    else { return }
    goOn(holder[earlier], with: number)
  }

  /// Gives the speaker of a quotation to the one that it goes on from: the paragraphs before a
  /// speaker is named.
  mutating func shareSpeaker(backFrom number: Int) {
    guard let earlier = words.quotations[number].continues, holder[earlier] < 0,
      holder[number] >= 0
    else { return }
    goOn(holder[number], with: earlier)
  }

  /// Gives the sentences of a quotation that the words which attribute it do not reach to the same speaker.
  mutating func completeQuotation(_ number: Int) {
    let tokens = words.quotations[number].tokens
    guard holder[number] >= 0, !words.quotations[number].isScare else { return }
    var rest: [Range<Int>] = []
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let end = min(tokens.upperBound, max(start + 1, words.sentence(of: start).upperBound))
      if !(start..<end).contains(where: isReported) { rest.append(start..<end) }
      start = end
    }
    guard rest.count > 0 else { return }
    var next = found[holder[number]]
    next.content = rest
    next.rule = "quotation-goes-on"
    add(next)
  }

  /// Adds a quotation with the speaker of another.
  mutating func goOn(_ earlier: Int, with number: Int) {
    var next = found[earlier]
    next.content = [words.quotations[number].tokens]
    next.rule = "quotation-goes-on"
    add(next)
  }

  /// The attribution that this quotation goes on with: that of the one before it in the same paragraph, where
  /// nothing but the words that attribute it stand between.
  func speakerGoingOn(at number: Int) -> Int? {
    guard number > 0, holder[number - 1] >= 0 else { return nil }
    let (before, quotation) = (words.quotations[number - 1], words.quotations[number])
    guard isSameParagraph(before.range.end, quotation.range.start) else { return nil }
    let between = before.tokens.upperBound..<quotation.tokens.lowerBound
    guard between.count < 60, startsSentence(quotation) || isInterrupted(before, quotation) else {
      return nil
    }
    let breaks = between.first.map {
      words.sentenceOf[between.upperBound - 1] - words.sentenceOf[$0]
    }
    return (breaks ?? 0) <= 1 ? holder[number - 1] : nil
  }

  /// Whether a sentence was broken off for the words that attribute it: “…,” Holt said on Monday, “and …”.
  private func isInterrupted(_ before: QuotedSpan, _ quotation: QuotedSpan) -> Bool {
    let bytes = words.annotated.article.text.bytes
    guard !before.inner.isEmpty, bytes[before.inner.end - 1] == UInt8(ascii: ","),
      quotation.tokens.lowerBound > 0, words.lower(quotation.tokens.lowerBound - 1) == ","
    else { return false }
    return (0x61...0x7A).contains(bytes[quotation.inner.start])
  }

  /// Whether a quotation begins a sentence.
  func startsSentence(_ quotation: QuotedSpan) -> Bool {
    let first = quotation.tokens.lowerBound
    return words.sentence(of: first).lowerBound >= first - 1
  }

  /// Whether no line ends between two bytes.
  func isSameParagraph(_ start: Int, _ end: Int) -> Bool {
    !words.annotated.article.text.bytes[start..<max(start, end)].contains(0x0A)
  }

  /// Whether a quotation is a sentence or more in itself, so that it is somebody's words though nobody is
  /// named. What has no verb are the author's words in quotation marks: titles, slogans, terms.
  func isAlone(_ quotation: QuotedSpan) -> Bool {
    if !quotation.mention.hasMarks { return true }
    guard startsSentence(quotation), !quotation.isTitle else { return false }
    return quotation.continues != nil
      || quotation.tokens.contains(where: words.isVerbal)
  }
}
