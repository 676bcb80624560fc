// Who says what in whose words, and how far the text stands by it: quotations, attributions,
// commitments.

import NewsModel

extension FindingsCoder {
  /// The quotations.
  mutating func quotations(
    _ known: [QuotationMention]?
  ) throws(CompactFormError) -> [QuotationMention] {
    var next = 0
    let quotations = try list(known, .quotation) { (coder, known) throws(CompactFormError) in
      let quotation = try coder.quotation(known, near: next)
      next = quotation.tokens.lowerBound
      return quotation
    }
    for quotation in quotations {
      for other in [quotation.parent, quotation.continues] {
        guard other ?? 0 < quotations.count else { throw .outOfBounds(.reference) }
      }
    }
    return quotations
  }

  private mutating func quotation(
    _ known: QuotationMention?,
    near other: Int
  ) throws(CompactFormError) -> QuotationMention {
    let tokens = try tokens(known?.tokens, .quotationTokens, near: other)
    return QuotationMention(
      range: try span(known?.range, .quotation, of: tokens),
      inner: try span(known?.inner, .quotationInner, near: tokens.lowerBound),
      tokens: tokens,
      style: try choice(known?.style, .style),
      parent: try link(known.map(\.parent), .quotationParent),
      continues: try link(known.map(\.continues), .continues),
      isClosed: try flag(known?.isClosed, .isClosed),
      speaker: try optional(known.map(\.speaker), .speaker) {
        (coder, known) throws(CompactFormError) in
        try coder.span(known, .speaker, near: tokens.lowerBound)
      }
    )
  }

  /// The index of another element, or none.
  private mutating func link(_ known: Int??, _ part: Part) throws(CompactFormError) -> Int? {
    try optional(known, part) { (coder, known) throws(CompactFormError) in
      try coder.number(known, Context(.reference, part))
    }
  }

  /// How far the text commits itself.
  mutating func commitments(_ known: [Commitment]?) throws(CompactFormError) -> [Commitment] {
    var next = 0
    let count = state.tokens.count
    return try list(known, .commitment) { (coder, known) throws(CompactFormError) in
      let token = try coder.index(known?.token, .commitment, near: next, below: count)
      next = token + 1
      return Commitment(token: token, value: try coder.double(known?.value, .commitmentValue))
    }
  }

  /// The words that make it uncertain.
  mutating func uncertainties(
    _ known: [UncertaintyCue]?
  ) throws(CompactFormError) -> [UncertaintyCue] {
    var next = 0
    let count = state.tokens.count
    return try list(known, .uncertainty) { (coder, known) throws(CompactFormError) in
      let tokens = try coder.tokens(known?.tokens, .uncertainty, near: next)
      next = tokens.upperBound
      return UncertaintyCue(
        tokens: tokens,
        kind: try coder.flag(known.map { $0.kind == .weasel }, .uncertaintyKind) ? .weasel : .hedge,
        degree: try coder.choice(known?.degree, .degree),
        predicate: try coder.optional(known.map(\.predicate), .uncertainPredicate) {
          (coder, known) throws(CompactFormError) in
          try coder.index(known, .uncertainPredicate, near: tokens.lowerBound, below: count)
        },
        score: try coder.double(known?.score, .uncertaintyScore)
      )
    }
  }

  /// Who is said to hold what.
  mutating func attributions(
    _ known: [AttributionMention]?
  ) throws(CompactFormError) -> [AttributionMention] {
    var next = 0
    return try list(known, .attribution) { (coder, known) throws(CompactFormError) in
      let cue = try coder.phrase(known?.cue, .cuePhrase, near: next)
      next = cue.head
      return AttributionMention(
        cue: cue,
        source: try coder.optional(known.map(\.source), .sourcePhrase) {
          (coder, known) throws(CompactFormError) in
          try coder.phrase(known, .sourcePhrase, near: cue.head)
        },
        contents: try coder.list(known?.contents, .contentPhrase) {
          (coder, known) throws(CompactFormError) in
          try coder.phrase(known, .contentPhrase, near: cue.head)
        },
        score: try coder.double(known?.score, .attributionScore),
        isSourceSure: try coder.flag(known?.isSourceSure, .isSourceSure)
      )
    }
  }

  private mutating func phrase(
    _ known: AttributionMention.Phrase?,
    _ part: Part,
    near other: Int
  ) throws(CompactFormError) -> AttributionMention.Phrase {
    let count = state.tokens.count
    let tokens = try tokens(known?.tokens, part, near: other)
    guard !tokens.isEmpty else { throw .outOfBounds(.spanLength) }
    let head = try index(known?.head, .phraseHead, near: tokens.lowerBound, below: count)
    return AttributionMention.Phrase(tokens: tokens, head: head)
  }
}
