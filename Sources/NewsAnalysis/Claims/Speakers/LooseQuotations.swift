// Quotations that no cue in their own sentence attributes. What the layout says comes first: labels, sources of blocks,
// marks that are opened again. Then comes what stands beside them. Each way of speaking is an extension in a file of
// its own.

import NewsModel

extension AttributionFinder {
  /// The turns of speakers and the blocks that name their source: before any cue inside them is looked at.
  mutating func findTurnsAndBlocks() {
    let people = SpeakerPhrases(words.annotated)
    var interviewee = Interviewee(people)
    findSignedQuotations(people)
    for quotation in words.quotations where !quotation.mention.hasMarks {
      let label = quotation.mention.speaker.map(words.tokens(in:))
      let colon = label.flatMap(words.colon(after:))
      switch quotation.mention.style {
      case .question: add(quotation, said: label, cue: colon, by: "question")
      case .answer:
        let bearer = interviewee.speaker
        add(quotation, said: label ?? bearer, bearer: bearer, cue: colon, by: "answer")
      case .turn: add(quotation, said: label, cue: colon, by: "turn")
      default:
        guard let source = quotation.mention.speaker else { continue }
        let tokens = words.tokens(in: source)
        let name = people.speakers(in: tokens).first?.tokens
        add(quotation, said: name ?? tokens, by: "block-source")
      }
    }
  }

  /// Quotations under which a line names their speaker, whatever stands before them.
  private mutating func findSignedQuotations(_ people: SpeakerPhrases) {
    let beside = Surroundings(words: words, trees: trees, people: people)
    for quotation in words.quotations where quotation.mention.hasMarks && !quotation.isScare {
      if let (speaker, cue) = beside.signature(below: quotation) {
        add(quotation, said: speaker, cue: cue, by: "quotation-before-dash")
      }
    }
  }

  /// Quotations that nothing holds yet, in order, so that each can follow the one before.
  mutating func findLooseQuotations() {
    let people = SpeakerPhrases(words.annotated)
    for number in words.quotations.indices { completeQuotation(number) }
    for number in words.quotations.indices { shareSpeaker(along: number) }
    for number in words.quotations.indices.reversed() { shareSpeaker(backFrom: number) }
    var beside = Surroundings(words: words, trees: trees, people: people)
    for (number, quotation) in words.quotations.enumerated() {
      beside.note(found)
      shareSpeaker(along: number)
      guard !quotation.isScare else { continue }
      guard holder[number] < 0 else {
        completeSource(of: holder[number], quotation, beside)
        addInner(quotation, in: found[holder[number]], beside)
        continue
      }
      if let (speaker, cue, rule) = beside.speakerInFrame(quotation) {
        add(quotation, said: speaker, cue: cue, by: rule)
      } else if let earlier = speakerGoingOn(at: number) {
        goOn(earlier, with: number)
      } else if let (speaker, cue, rule) = beside.speaker(of: number) {
        add(quotation, said: speaker, cue: cue, by: rule)
      } else if let (speaker, cue, rule) = beside.speakerInClause(quotation) {
        add(quotation, said: speaker, cue: cue, by: rule)
      } else if isAlone(quotation) {
        add(quotation, said: nil, by: "quotation-alone")
      }
    }
  }

  /// Gives an attribution without a source the speaker that the frame of its quotation names.
  private mutating func completeSource(
    of number: Int,
    _ quotation: QuotedSpan,
    _ beside: Surroundings
  ) {
    guard found[number].source == nil, found[number].rule == "model", let cue = found[number].cue,
      let (speaker, verb, _) = beside.speakerInFrame(quotation), verb?.overlaps(cue) ?? false
    else { return }
    found[number].source = speaker
  }

  /// A quotation inside of what somebody reports may be a third person's: Holt noted that Pratt had boasted,
  /// "That makes me smart."
  private mutating func addInner(
    _ quotation: QuotedSpan,
    in outer: Attribution,
    _ beside: Surroundings
  ) {
    guard let (speaker, cue, rule) = beside.speakerInFrame(quotation), let cue,
      outer.cue.map({ !$0.overlaps(cue) }) ?? true,
      let part = outer.content.first(where: { $0.contains(cue.lowerBound) }),
      part.overlaps(quotation.tokens)
    else { return }
    add(quotation, said: speaker, cue: cue, by: rule)
  }

  private mutating func add(
    _ quotation: QuotedSpan,
    said speaker: Range<Int>?,
    bearer: Range<Int>? = nil,
    cue: Range<Int>? = nil,
    by rule: String
  ) {
    add(
      Attribution(
        source: speaker,
        bearer: bearer,
        cue: cue,
        content: [quotation.tokens],
        attitude: .assert,
        rule: rule
      )
    )
  }
}
