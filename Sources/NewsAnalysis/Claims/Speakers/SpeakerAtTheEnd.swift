// "…" – Ina Holt, mayor; "…" (Ina Holt): a name after a quotation, with no verb.

import NewsModel

extension Surroundings {
  /// A name with what describes it has no more tokens than this.
  private static let longestName = 24
  private static let dashes: WordSet = ["–", "—", "―", "--", "---", "-", "~"]

  /// The name after a dash, to the end of its line or up to the next quotation.
  func speakerAfterDash(
    _ quotation: QuotedSpan
  ) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    let dash = quotation.tokens.upperBound
    guard dash + 1 < words.count, Self.dashes.contains(words.lower(dash)),
      !isBreak(after: dash),
      let name = name(
        from: dash + 1,
        isEnd: { self.isBreak(after: $0 - 1) || self.opensQuotation($0) }
      )
    else { return nil }
    return (name, dash..<(dash + 1), "quotation-before-dash")
  }

  /// The name after a dash that ends the line of a quotation which begins one, or stands alone below it; nil where
  /// a verb stands there, which would make it a sentence.
  func signature(below quotation: QuotedSpan) -> (speaker: Range<Int>, cue: Range<Int>?)? {
    let (first, dash) = (quotation.tokens.lowerBound, quotation.tokens.upperBound)
    guard first == 0 || isBreak(after: first - 1), let found = speakerAfterDash(quotation) else {
      return nil
    }
    var end = dash + 1
    while end < words.count, !isBreak(after: end - 1) {
      if words.isVerbal(end) || opensQuotation(end) { return nil }
      end += 1
    }
    return (found.speaker, found.cue)
  }

  /// The name in brackets right after a quotation.
  func speakerInBrackets(
    _ quotation: QuotedSpan
  ) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    let bracket = quotation.tokens.upperBound
    guard bracket + 1 < words.count, ["(", "["].contains(words.lower(bracket)),
      let name = name(from: bracket + 1, isEnd: { [")", "]"].contains(self.words.lower($0)) }),
      // An outlet in brackets is where the words were found: "…" [Gazette]
      people.name(at: name.lowerBound)?.kind == .person
    else { return nil }
    return (name, nil, "quotation-before-brackets")
  }

  private func opensQuotation(_ token: Int) -> Bool {
    let quotation = words.quotationOf[token]
    return quotation >= 0 && words.quotations[Int(quotation)].tokens.lowerBound == token
  }

  /// The speaker in a phrase without a verb that begins at `start` and ends where `isEnd` says so.
  private func name(from start: Int, isEnd: (Int) -> Bool) -> Range<Int>? {
    var end = start
    while end < words.count, end == start || !isEnd(end) {
      guard end - start < Self.longestName, words.tag(end) != .auxiliary else { return nil }
      end += 1
    }
    guard start < end else { return nil }
    let names = people.speakers(in: start..<end)
    if let name = names.first { return name.tokens }
    // A name that no model knows is still one where all its words have capitals.
    var last = start
    while last < end,
      words.shape(last) == .capitalized || words.lower(last).hasSuffix(".") && last > start
    {
      last += 1
    }
    return last > start && (last == end || words.tag(last) == .punctuation) ? start..<last : nil
  }
}
