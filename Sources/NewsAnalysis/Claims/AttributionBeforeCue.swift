// "CONTENT," SOURCE said; "CONTENT," said SOURCE; CONTENT, SOURCE said; CONT, SOURCE said, ENT.

import NewsModel

/// The words that attribute what stands before them.
private struct TrailingCue {
  var source: Range<Int>
  var verb: Int
  var attitude: Attitude
  /// Where the attributing words end.
  var end: Int
}

extension AttributionFinder {
  /// Quotations that are followed by their speaker.
  mutating func findQuotationsBeforeCues() {
    for (number, quotation) in words.quotations.enumerated() where !quotation.isScare {
      guard holder[number] < 0, closesClause(quotation),
        let cue = trailingCue(after: quotation.tokens.upperBound, isQuotation: true)
      else { continue }
      addQuotation(number, cue)
    }
  }

  /// A quotation that ends in a full stop is a sentence of its own: what follows is another.
  private func closesClause(_ quotation: QuotedSpan) -> Bool {
    let bytes = words.annotated.article.text.bytes
    guard quotation.tokens.upperBound < words.count else { return false }
    let last = bytes[quotation.inner.end - 1]
    return last != 0x2E
      || words.sentenceOf[quotation.tokens.upperBound - 1]
        == words.sentenceOf[quotation.tokens.upperBound]
  }

  private mutating func addQuotation(_ number: Int, _ cue: TrailingCue) {
    let quotation = words.quotations[number]
    var content = [openingWords(of: quotation).lowerBound..<quotation.tokens.upperBound]
    if let rest = rest(after: cue) { content.append(rest) }
    isCue[cue.verb] = true
    add(attribution(cue, content: content, rule: "quotation-before-cue"))
  }

  /// The quotation with the words of its sentence before it: "The plan is "a disgrace," he said".
  private func openingWords(of quotation: QuotedSpan) -> Range<Int> {
    let first = quotation.tokens.lowerBound
    let sentence = words.sentence(of: first)
    let before = sentence.lowerBound..<first
    guard !before.isEmpty, before.count < 60, !words.verbs(in: before).contains(where: reports),
      words.lower(first - 1) != ":", words.lower(first - 1) != "."
    else { return quotation.tokens }
    if let comma = before.last, words.lower(comma) == ",", words.verbs(in: before).isEmpty {
      return quotation.tokens
    }
    return sentence.lowerBound..<quotation.tokens.upperBound
  }

  private func reports(_ verb: VerbGroup) -> Bool {
    ReportingVerb.named(words.lemma(verb.head))?.frames.contains(.quotation) ?? false
  }

  private func attribution(
    _ cue: TrailingCue,
    content: [Range<Int>],
    rule: String
  ) -> Attribution {
    let group = words.verbs[cue.verb]
    return Attribution(
      source: cue.source,
      cue: self.cue(of: group),
      content: content,
      attitude: cue.attitude,
      isNegated: group.negation != nil,
      rule: rule
    )
  }

  /// What goes on after the attributing words in the same sentence: "…," he said, "and …".
  private func rest(after cue: TrailingCue) -> Range<Int>? {
    guard cue.end + 1 < words.count, words.lower(cue.end) == "," else { return nil }
    let start = cue.end + 1
    guard words.startsQuotation(start) else { return nil }
    return words.quotations[Int(words.quotationOf[start])].tokens
  }

  /// `SOURCE said` or `said SOURCE` at `start`.
  private func trailingCue(after start: Int, isQuotation: Bool) -> TrailingCue? {
    guard start < words.count else { return nil }
    let sentence = words.sentence(of: start)
    var first = start
    while first < sentence.upperBound, words.has(first, .mark), first < start + 2 { first += 1 }
    guard first < sentence.upperBound else { return nil }
    let limit = min(sentence.upperBound, first + 40)
    guard let group = words.firstVerb(in: first..<limit) else { return nil }
    return normalCue(group, from: first, isQuotation)
      ?? invertedCue(group, from: first, before: limit, isQuotation)
  }

  private func reportingVerb(_ group: VerbGroup, _ isQuotation: Bool) -> ReportingVerb? {
    guard group.form == .finite || group.form == .participle, !group.isPassive,
      group.modal == nil, let verb = ReportingVerb.named(words.lemma(group.head)),
      verb.frames.contains(isQuotation ? .quotation : .thatClause)
    else { return nil }
    return verb
  }

  /// "Lee said", "Lee, who was there, said".
  private func normalCue(_ first: VerbGroup, from start: Int, _ isQuotation: Bool) -> TrailingCue? {
    var number = Int(words.verbOf[first.head])
    let limit = words.sentence(of: start).upperBound
    var tries = 0
    while number < words.verbs.count, words.verbs[number].head < limit, tries < 5 {
      let group = words.verbs[number]
      if let verb = reportingVerb(group, isQuotation), let subject = words.subject(of: group),
        subject.lowerBound >= start, opensWithSubject(subject, from: start)
      {
        guard isQuotation || endsReport(group.tokens.upperBound, before: limit) else {
          return nil
        }
        return TrailingCue(
          source: subject,
          verb: number,
          attitude: verb.attitude,
          end: skipAdjuncts(from: group.tokens.upperBound, before: limit)
        )
      }
      number += 1
      tries += 1
    }
    return nil
  }

  /// Whether nothing that is reported follows: a mark, an adverb, a day or "in a statement".
  private func endsReport(_ index: Int, before limit: Int) -> Bool {
    guard index < limit, !words.has(index, [.mark, .time]) else { return true }
    return words.tag(index) == .adverb || words.tag(index) == .adposition
  }

  /// Whether nothing but adverbs and "in a statement" stand between `start` and the subject.
  private func opensWithSubject(_ subject: Range<Int>, from start: Int) -> Bool {
    guard subject.lowerBound - start < 8 else { return false }
    return (start..<subject.lowerBound).allSatisfy {
      words.verbOf[$0] < 0 && !words.has($0, .quote)
    }
  }

  /// "said Lee, the mayor".
  private func invertedCue(
    _ group: VerbGroup,
    from start: Int,
    before limit: Int,
    _ isQuotation: Bool
  ) -> TrailingCue? {
    guard group.tokens.lowerBound <= start + 1, let verb = reportingVerb(group, isQuotation) else {
      return nil
    }
    let subject = words.phrase(
      startingAt: group.tokens.upperBound,
      before: limit,
      apposition: true
    )
    guard !subject.isEmpty, subject.contains(where: words.isNominal) else { return nil }
    return TrailingCue(
      source: subject,
      verb: Int(words.verbOf[group.head]),
      attitude: verb.attitude,
      end: skipAdjuncts(from: subject.upperBound, before: words.sentence(of: start).upperBound)
    )
  }

  /// The first mark after the words that tell when, where and to whom something was said.
  private func skipAdjuncts(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, index < start + 25, !words.has(index, [.mark, .quote]) { index += 1 }
    return index
  }

  /// Contents in the author's words that are followed by their source: "The bill is dead, Lee said."
  mutating func findContentsBeforeCues() {
    for (number, group) in words.verbs.enumerated() where !isCue[number] {
      guard !words.isQuoted(group.head), reportingVerb(group, false) != nil else { continue }
      addContentBefore(group, number)
    }
  }

  private mutating func addContentBefore(_ group: VerbGroup, _ number: Int) {
    let sentence = words.sentence(of: group.head)
    guard let comma = comma(before: group, in: sentence),
      let cue = trailingCue(after: comma + 1, isQuotation: false), cue.verb == number
    else { return }
    let before = sentence.lowerBound..<comma
    guard comma - sentence.lowerBound < 250, !words.has(sentence.lowerBound, .subordinator),
      words.verbs(in: before).contains(where: { $0.form == .finite }),
      let rest = continuation(after: cue, in: sentence)
    else { return }
    isCue[number] = true
    let content = [before] + (rest.isEmpty ? [] : [rest])
    add(attribution(cue, content: content, rule: "content-before-cue"))
  }

  /// The comma right before the attributing words.
  private func comma(before group: VerbGroup, in sentence: Range<Int>) -> Int? {
    var start = group.tokens.lowerBound
    if let subject = words.subject(of: group) { start = subject.lowerBound }
    while start > sentence.lowerBound, words.tag(start - 1) == .adverb { start -= 1 }
    guard start > sentence.lowerBound, words.lower(start - 1) == "," else { return nil }
    return start - 1
  }

  /// What goes on after a parenthetical "he said,": empty at the sentence's end, nil where the words
  /// after the verb make it no parenthetical at all.
  private func continuation(after cue: TrailingCue, in sentence: Range<Int>) -> Range<Int>? {
    let end = sentence.upperBound
    guard cue.end < end else { return end..<end }
    guard words.has(cue.end, .mark) else { return nil }
    return words.lower(cue.end) == "," ? (cue.end + 1)..<end : end..<end
  }
}
