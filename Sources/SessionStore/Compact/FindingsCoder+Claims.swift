// The claims of an article, and how each is told by what stands around it.

import NewsModel

extension FindingsCoder {
  /// The claims, whose actors are among `actors` of them.
  mutating func claims(
    _ known: [Claim]?,
    actors: Int,
    _ commitments: [Commitment]
  ) throws(CompactFormError) -> [Claim] {
    var (place, index) = (0, 0)
    let claims = try list(known, .claim) { (coder, known) throws(CompactFormError) in
      var claim = Claim(range: try coder.span(known?.range, .claim, near: place))
      place = coder.token(at: claim.range.start)
      try coder.statement(known, &claim, at: place, actors)
      try coder.attribution(known, &claim, at: place, actors)
      claim.parent = try coder.link(known.map(\.parent), .parent, from: index)
      claim.under = try coder.link(known.map(\.under), .under, from: index)
      try coder.judgement(known, &claim, commitments)
      try coder.words(known, &claim, at: place, actors)
      claim.evidence = try coder.evidence(known?.evidence, of: claim)
      index += 1
      return claim
    }
    for claim in claims {
      for other in [claim.parent, claim.under] {
        guard other ?? 0 < claims.count else { throw .outOfBounds(.reference) }
      }
    }
    return claims
  }

  /// What is stated: the predicate and what belongs to it.
  private mutating func statement(
    _ known: Claim?,
    _ claim: inout Claim,
    at place: Int,
    _ actors: Int
  ) throws(CompactFormError) {
    claim.parts = try spans(known?.parts, .claimPart, near: place)
    claim.predicate = try optional(known.map(\.predicate), .predicate) {
      (coder, known) throws(CompactFormError) in
      let range = try coder.span(known?.range, .predicate, near: place)
      let lemma = coder.lemma(at: range)
      return ClaimPredicate(
        range: range,
        lemma: try coder.string(known?.lemma, .predicateLemma, guess: lemma)
      )
    }
    let center = claim.predicate.map { token(at: $0.range.start) } ?? place
    claim.arguments = try list(known?.arguments, .argument) {
      (coder, known) throws(CompactFormError) in
      ClaimArgument(
        role: try coder.choice(known?.role, .role),
        range: try coder.span(known?.range, .argument, near: center),
        actor: try coder.actor(known.map(\.actor), .argumentActor, of: actors)
      )
    }
    claim.inner = try list(known?.inner, .inner) { (coder, known) throws(CompactFormError) in
      try coder.inner(known, in: claim.range, from: place)
    }
  }

  /// A predicate inside of a claim, whose lemma is that of a token of it.
  private mutating func inner(
    _ known: StatedPredicate?,
    in range: TextRange,
    from place: Int
  ) throws(CompactFormError) -> StatedPredicate {
    let ending = token(at: max(range.start, range.end - 1))
    let tokens = state.tokens[min(place, state.tokens.count)...].prefix(max(0, ending - place + 1))
    let found = known.map { known in
      tokens.firstIndex { $0.lemma.utf8.elementsEqual(known.lemma.utf8) }.map { $0 - place + 1 }
        ?? 0
    }
    let offset = try number(found, Context(.listing, .inner))
    guard offset <= tokens.count else { throw .outOfBounds(.listing) }
    let lemma =
      offset > 0 ? state.tokens[place + offset - 1].lemma : try string(known?.lemma, .inner)
    return StatedPredicate(
      lemma: lemma,
      polarity: try choice(known?.polarity, .innerPolarity),
      certainty: try choice(known?.certainty, .innerCertainty)
    )
  }

  /// Who holds the claim, by which words.
  private mutating func attribution(
    _ known: Claim?,
    _ claim: inout Claim,
    at place: Int,
    _ actors: Int
  ) throws(CompactFormError) {
    claim.voice = try choice(known?.voice, .voice)
    claim.source = try optional(known.map(\.source), .source) {
      (coder, known) throws(CompactFormError) in
      let range = try coder.repeated(known?.range, .source, coder.state.lastSource, near: place)
      coder.state.lastSource = range
      return ClaimSource(
        actor: try coder.actor(known.map(\.actor), .sourceActor, of: actors),
        range: range
      )
    }
    claim.otherSources = try list(known?.otherSources, .otherSource) {
      (coder, known) throws(CompactFormError) in
      ClaimSource(
        actor: try coder.actor(known.map(\.actor), .otherSource, of: actors),
        range: try coder.span(known?.range, .otherSource, near: place)
      )
    }
    claim.cue = try optional(known.map(\.cue), .cue) { (coder, known) throws(CompactFormError) in
      let range = try coder.repeated(known, .cue, coder.state.lastCue, near: place)
      coder.state.lastCue = range
      return range
    }
    claim.reported = try optional(known.map(\.reported), .reported) {
      (coder, known) throws(CompactFormError) in
      ReportedCommitment(
        certainty: try coder.choice(known?.certainty, .reported),
        polarity: try coder.choice(known?.polarity, .reportedPolarity)
      )
    }
  }

  /// How it is said, and how surely.
  private mutating func judgement(
    _ known: Claim?,
    _ claim: inout Claim,
    _ commitments: [Commitment]
  ) throws(CompactFormError) {
    claim.quotation = try choice(known?.quotation, .claimQuotation)
    claim.kind = try choice(known?.kind, .claimKind)
    claim.polarity = try choice(known?.polarity, .polarity)
    claim.certainty = try choice(known?.certainty, .certainty)
    let predicate = claim.predicate.map { token(at: $0.range.start) }
    let guess = predicate.flatMap { token in
      commitments.lastIndex(atOrBefore: token, by: \.token).map { commitments[$0] }
    }
    let isOfPredicate = guess?.token == predicate
    claim.factuality = try double(
      known?.factuality,
      .factuality,
      guess: isOfPredicate ? guess?.value : nil
    )
  }

  /// The words in it that say more than others.
  private mutating func words(
    _ known: Claim?,
    _ claim: inout Claim,
    at place: Int,
    _ actors: Int
  ) throws(CompactFormError) {
    claim.hedges = try spans(known?.hedges, .hedge, near: place)
    claim.negations = try spans(known?.negations, .negation, near: place)
    claim.quantities = try list(known?.quantities, .quantity) {
      (coder, known) throws(CompactFormError) in
      Quantity(
        range: try coder.span(known?.range, .quantity, near: place),
        value: try coder.double(known?.value, .quantityValue),
        unit: try coder.optional(known.map(\.unit), .quantity) {
          (coder, known) throws(CompactFormError) in
          try coder.string(known, .quantity)
        }
      )
    }
    claim.times = try list(known?.times, .time) { (coder, known) throws(CompactFormError) in
      TimeExpression(
        range: try coder.span(known?.range, .time, near: place),
        value: try coder.optional(known.map(\.value), .timeValue) {
          (coder, known) throws(CompactFormError) in
          try coder.string(known, .calendar)
        }
      )
    }
    claim.about = try list(known?.about, .about) { (coder, known) throws(CompactFormError) in
      try coder.index(known, .about, below: actors)
    }
  }

  private mutating func link(
    _ known: Int??,
    _ part: Part,
    from index: Int
  ) throws(CompactFormError) -> Int? {
    try optional(known, part) { (coder, known) throws(CompactFormError) in
      try coder.index(known, part, near: index, below: .max)
    }
  }

  private mutating func actor(
    _ known: Int??,
    _ part: Part,
    of actors: Int
  ) throws(CompactFormError) -> Int? {
    try optional(known, part) { (coder, known) throws(CompactFormError) in
      try coder.index(known, part, below: actors)
    }
  }
}
