// Quotations that no words attribute: they go on with the one before them, follow a colon, or stand
// alone.

import NewsModel

extension AttributionFinder {
  /// Quotations that nothing holds yet, in order, so that each can follow the one before.
  mutating func findLooseQuotations() {
    for (number, quotation) in words.quotations.enumerated()
    where holder[number] < 0 && !quotation.isScare {
      if let earlier = speakerGoingOn(at: number) {
        add(going(on: found[earlier], with: quotation))
      } else if let attribution = introduced(quotation) ?? alone(quotation) {
        add(attribution)
      }
    }
  }

  private func going(on earlier: Attribution, with quotation: QuotedSpan) -> Attribution {
    var next = earlier
    next.content = [quotation.tokens]
    next.rule = "quotation-goes-on"
    return next
  }

  /// The attribution that this quotation goes on with: that of a quotation which its paragraph left
  /// open, or of one before it in the same paragraph with no more than a few words between.
  private func speakerGoingOn(at number: Int) -> Int? {
    guard number > 0, holder[number - 1] >= 0 else { return nil }
    let (before, quotation) = (words.quotations[number - 1], words.quotations[number])
    if quotation.continues { return holder[number - 1] }
    guard startsSentence(quotation), isSameParagraph(before, quotation) else { return nil }
    let between = before.tokens.upperBound..<quotation.tokens.lowerBound
    return between.count < 60 && sentenceBreaks(in: between) <= 1 ? holder[number - 1] : nil
  }

  private func startsSentence(_ quotation: QuotedSpan) -> Bool {
    let first = quotation.tokens.lowerBound
    return words.sentence(of: first).lowerBound >= first - 1
  }

  private func isSameParagraph(_ a: QuotedSpan, _ b: QuotedSpan) -> Bool {
    let bytes = words.annotated.article.text.bytes
    return !bytes[a.range.end..<max(a.range.end, b.range.start)].contains(0x0A)
  }

  private func sentenceBreaks(in tokens: Range<Int>) -> Int {
    guard let first = tokens.first, let last = tokens.last else { return 0 }
    return Int(words.sentenceOf[last] - words.sentenceOf[first])
  }

  /// "Lee was blunt: "We lost.""
  private func introduced(_ quotation: QuotedSpan) -> Attribution? {
    let first = quotation.tokens.lowerBound
    let sentence = words.sentence(of: max(0, first - 1))
    guard first > sentence.lowerBound + 1, words.lower(first - 1) == ":",
      let verb = words.verbs(in: sentence.lowerBound..<(first - 1)).first(where: {
        $0.form == .finite
      })
    else { return nil }
    return Attribution(
      source: words.subject(of: verb),
      cue: (first - 1)..<first,
      content: [quotation.tokens],
      attitude: .assert,
      rule: "quotation-after-colon"
    )
  }

  /// A quotation of a sentence or more without any attribution. Shorter ones are the author's words
  /// in quotation marks: titles, slogans, terms.
  private func alone(_ quotation: QuotedSpan) -> Attribution? {
    guard startsSentence(quotation), quotation.words > 4,
      words.firstVerb(in: quotation.tokens) != nil
    else { return nil }
    return Attribution(
      source: nil,
      cue: nil,
      content: [quotation.tokens],
      attitude: .assert,
      rule: "quotation-alone"
    )
  }
}
