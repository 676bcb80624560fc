// Quotations that no cue in their own sentence attributes. What the layout says comes first: labels, sources of blocks,
// marks that are opened again. Then comes what stands beside them. Each way of speaking is an extension in a file of
// its own.

import NewsModel

extension AttributionFinder {
  /// The turns of speakers and the blocks that name their source: before any cue inside them is looked at.
  mutating func findTurnsAndBlocks() {
    let people = SpeakerPhrases(words.annotated)
    var interviewee = Interviewee(people)
    for quotation in words.quotations where !quotation.mention.hasMarks {
      switch quotation.mention.style {
      case .question: add(quotation, said: nil, by: "question")
      case .answer: add(quotation, said: interviewee.speaker, by: "answer")
      case .turn:
        let label = quotation.mention.speaker.map(words.tokens(in:))
        add(quotation, said: label, cue: label.flatMap(words.colon(after:)), by: "turn")
      default:
        guard let source = quotation.mention.speaker else { continue }
        let tokens = words.tokens(in: source)
        let name = people.speakers(in: tokens).first?.tokens
        add(quotation, said: name ?? tokens, by: "block-source")
      }
    }
  }

  /// Quotations that nothing holds yet, in order, so that each can follow the one before.
  mutating func findLooseQuotations() {
    let people = SpeakerPhrases(words.annotated)
    for number in words.quotations.indices { completeQuotation(number) }
    for number in words.quotations.indices { shareSpeaker(along: number) }
    for number in words.quotations.indices.reversed() { shareSpeaker(backFrom: number) }
    var beside = Surroundings(words: words, people: people)
    for (number, quotation) in words.quotations.enumerated() {
      beside.note(found)
      shareSpeaker(along: number)
      guard !quotation.isScare else { continue }
      guard holder[number] < 0 else {
        addInner(quotation, in: found[holder[number]], beside)
        continue
      }
      if let earlier = speakerGoingOn(at: number) {
        goOn(earlier, with: number)
      } else if let (speaker, cue, rule) = beside.speaker(of: number) {
        add(quotation, said: speaker, cue: cue, by: rule)
      } else if isAlone(quotation) {
        add(quotation, said: nil, by: "quotation-alone")
      }
    }
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
    cue: Range<Int>? = nil,
    by rule: String
  ) {
    add(
      Attribution(
        source: speaker,
        cue: cue,
        content: [quotation.tokens],
        attitude: .assert,
        rule: rule
      )
    )
  }
}
