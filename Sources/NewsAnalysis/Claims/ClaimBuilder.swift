// Makes claims of attributions and of the author's clauses.

import NewsModel

/// Gathers the claims of one article.
struct ClaimBuilder {
  let words: Words
  let actors: [ArticleActor]
  let mentions: MentionIndex
  let reading: ClaimReading
  private var claims: [Claim] = []

  init(words: Words, actors: [ArticleActor]) {
    self.words = words
    self.actors = actors
    mentions = MentionIndex(actors)
    reading = ClaimReading(words: words)
  }

  /// Adds the claims that an attribution reports: one, or one for each sentence of a quotation.
  mutating func add(_ attribution: Attribution) {
    for parts in contents(of: attribution) {
      guard let first = parts.first, let last = parts.last else { continue }
      let tokens = first.lowerBound..<last.upperBound
      var claim = Claim(range: words.annotated.range(of: tokens))
      if parts.count > 1 { claim.parts = parts.map(words.annotated.range) }
      setSource(of: &claim, attribution)
      claim.quotation = quotation(of: parts)
      read(parts, into: &claim, attitude: attribution)
      claims.append(claim)
    }
  }

  /// The parts of each claim: a content cut where a sentence ends inside it.
  private func contents(of attribution: Attribution) -> [[Range<Int>]] {
    var contents: [[Range<Int>]] = []
    for part in attribution.content {
      for piece in sentences(of: part) {
        if let last = contents.last?.last,
          words.sentence(of: last.lowerBound)
            == words.sentence(of: piece.lowerBound)
        {
          contents[contents.count - 1].append(piece)
        } else {
          contents.append([piece])
        }
      }
    }
    return contents
  }

  private func sentences(of part: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = part.lowerBound
    while start < part.upperBound {
      let end = min(part.upperBound, max(start + 1, words.sentence(of: start).upperBound))
      let piece = words.trimmed(start..<end)
      if !piece.isEmpty { pieces.append(piece) }
      start = end
    }
    return pieces
  }

  private func setSource(of claim: inout Claim, _ attribution: Attribution) {
    claim.cue = attribution.cue.map(words.annotated.range)
    if let cue = claim.cue {
      claim.evidence.append(
        Evidence(field: "cue", rule: attribution.rule, range: cue, strength: 0.8)
      )
    }
    guard let tokens = attribution.source, !words.trimmed(tokens).isEmpty else {
      claim.voice = claim.cue == nil ? .unnamed : .vague
      return
    }
    let range = words.annotated.range(of: words.trimmed(tokens))
    let actor = actor(of: tokens, range)
    claim.source = ClaimSource(actor: actor, range: range)
    claim.otherSources = otherSources(in: tokens, besides: actor)
    claim.voice = words.voice(of: tokens, actor: actor)
    claim.evidence.append(
      Evidence(
        field: "source",
        rule: actor == nil ? "words" : "mention",
        range: range,
        strength: actor == nil ? 0.5 : 0.9
      )
    )
  }

  /// The actor that a source names; for "who", the one named right before it. Where a source is
  /// says nothing of who it is.
  private func actor(of tokens: Range<Int>, _ range: TextRange) -> Int? {
    if words.has(tokens.lowerBound, .relative), tokens.lowerBound > 0 {
      return mentions.last(before: range.start, floor: range.start - 80)
    }
    let core = words.beforePlace(in: tokens)
    guard core.upperBound < tokens.upperBound else {
      return mentions.speaker(in: range, of: actors)
    }
    return mentions.speaker(in: words.annotated.range(of: core), of: actors)
      ?? mentions.agent(in: range, of: actors)
  }

  /// "Lee and Ray said": the actors joined to the first by `and`.
  private func otherSources(in tokens: Range<Int>, besides actor: Int?) -> [ClaimSource] {
    guard let joint = tokens.first(where: { words.lower($0) == "and" }),
      !tokens.contains(where: { words.lower($0) == "," }), joint + 1 < tokens.upperBound,
      tokens.lowerBound < joint
    else { return [] }
    let range = words.annotated.range(of: (joint + 1)..<tokens.upperBound)
    guard let other = mentions.speaker(in: range, of: actors), other != actor else { return [] }
    return [ClaimSource(actor: other, range: range)]
  }

  private func quotation(of parts: [Range<Int>]) -> Quotation {
    var (quoted, all) = (0, 0)
    for part in parts {
      for token in part where words.tag(token) != .punctuation {
        all += 1
        if words.quotationOf[token] >= 0 { quoted += 1 }
      }
    }
    return quoted * 10 >= all * 9 ? .direct : quoted > 0 ? .mixed : .indirect
  }

  /// Reads what the words of a claim say: kind, certainty, polarity, quantities, times, actors.
  private func read(_ parts: [Range<Int>], into claim: inout Claim, attitude: Attribution?) {
    guard let first = parts.first, let last = parts.last else { return }
    let tokens = first.lowerBound..<last.upperBound
    let verb =
      words.mainVerb(of: tokens)
      ?? words.firstVerb(in: tokens).map {
        Int(words.verbOf[$0.head])
      }
    setKind(of: &claim, tokens, verb, attitude)
    setCertainty(of: &claim, tokens, verb, attitude)
    setPolarity(of: &claim, tokens, verb, attitude)
    claim.factuality =
      words.commitment(in: tokens)
      ?? Factuality.value(certainty: claim.certainty, polarity: claim.polarity, kind: claim.kind)
      * (attitude?.attitude.commitment ?? 1)
    var about: Set<Int> = []
    for part in parts {
      claim.quantities += reading.quantities(in: part)
      claim.times += reading.times(in: part)
      let range = words.annotated.range(of: part)
      for actor in mentions.actors(in: range) where about.insert(actor).inserted {
        claim.about.append(actor)
      }
    }
  }

  private func setKind(
    of claim: inout Claim,
    _ tokens: Range<Int>,
    _ verb: Int?,
    _ attribution: Attribution?
  ) {
    claim.kind = words.kind(of: tokens, verb: verb)
    if claim.kind == .statement, let kind = attribution?.attitude.kind { claim.kind = kind }
    guard claim.kind != .statement, let verb else { return }
    claim.evidence.append(
      Evidence(
        field: "kind",
        rule: claim.kind.rawValue,
        range: words.annotated.range(of: words.verbs[verb].tokens),
        strength: 0.7
      )
    )
  }

  private func setCertainty(
    of claim: inout Claim,
    _ tokens: Range<Int>,
    _ verb: Int?,
    _ attribution: Attribution?
  ) {
    let own = reading.certainty(of: tokens, verb: verb, kind: claim.kind)
    claim.hedges = reading.hedges(in: tokens).map { words.annotated.range(of: $0.tokens) }
    claim.certainty = .weaker(own.certainty, attribution?.attitude.certainty ?? .certain)
    // Who has not confirmed or promised a thing does not hold it, nor its opposite.
    if attribution?.isNegated ?? false { claim.certainty = .unknown }
    guard claim.certainty != .certain else { return }
    let decisive = own.hedge.map { words.annotated.range(of: $0.tokens) }
    claim.evidence.append(
      Evidence(
        field: "certainty",
        rule: decisive == nil ? attribution?.attitude.rawValue ?? claim.kind.rawValue : "hedge",
        range: decisive ?? claim.cue ?? claim.range,
        strength: 0.8
      )
    )
  }

  private func setPolarity(
    of claim: inout Claim,
    _ tokens: Range<Int>,
    _ verb: Int?,
    _ attribution: Attribution?
  ) {
    claim.negations = reading.negations(in: tokens).map { words.annotated.tokens[$0].range }
    var isNegated = verb.map { words.isNegated($0, within: tokens) } ?? false
    if attribution?.attitude.isNegative ?? false { isNegated.toggle() }
    claim.polarity = isNegated ? .negated : .affirmed
    guard isNegated else { return }
    claim.evidence.append(
      Evidence(
        field: "polarity",
        rule: "negation",
        range: claim.negations.first ?? claim.cue ?? claim.range,
        strength: 0.8
      )
    )
  }
}

extension ClaimBuilder {
  /// Adds the author's claims: the clauses that are more than a report.
  mutating func addAuthorClaims(
    besides attributions: [Attribution],
    until stop: StopSign
  ) throws(Stopped) {
    let reported = reportedTokens(attributions)
    for sentence in words.annotated.sentences {
      try stop.check()
      if sentence.isHeading && !isClauseHeading(sentence) { continue }
      for clause in words.mainClauses(of: sentence) where isOwn(clause, reported) {
        var claim = Claim(range: words.annotated.range(of: clause.tokens))
        claim.evidence.append(
          Evidence(field: "voice", rule: "main-clause", range: claim.range, strength: 0.6)
        )
        read([clause.tokens], into: &claim, attitude: nil)
        claims.append(claim)
      }
    }
  }

  /// A heading makes a claim where it is a clause: a finite verb with words on both sides.
  private func isClauseHeading(_ sentence: Sentence) -> Bool {
    guard let verb = words.firstVerb(in: sentence.tokens) else { return false }
    return verb.tokens.lowerBound > sentence.tokens.lowerBound && verb.form != .gerund
      && verb.form != .infinitive && words.wordCount(sentence.tokens) >= 4
      && !words.has(sentence.tokens.lowerBound, .questionWord)
  }

  /// Whether the author leaves open or denies that the source said or thought so: "Lee may have
  /// agreed to go", "Lee has not confirmed that": that is a claim of the author's own.
  private func isOpen(_ attribution: Attribution, _ cue: Range<Int>) -> Bool {
    guard attribution.source != nil else { return false }
    if attribution.isNegated { return true }
    let verbs = words.verbs(in: cue).map(\.head)
    return reading.hedges(in: cue).contains { !verbs.contains(where: $0.tokens.contains) }
  }

  /// For each token, whether it is part of an attribution: its source, its content, and its cue
  /// where the author asserts it.
  private func reportedTokens(_ attributions: [Attribution]) -> [Bool] {
    var reported = [Bool](repeating: false, count: words.count)
    for attribution in attributions {
      var parts = attribution.content + [attribution.source].compactMap { $0 }
      if let cue = attribution.cue, !isOpen(attribution, cue) { parts.append(cue) }
      for token in parts.joined() { reported[token] = true }
    }
    return reported
  }

  /// Whether a clause asserts something of the author's own: its main verb is no cue and stands
  /// outside contents and quotations.
  private func isOwn(_ clause: AuthorClause, _ reported: [Bool]) -> Bool {
    let head = words.verbs[clause.verb].head
    return !reported[head] && !words.isQuoted(head)
  }

  /// The claims in order, each with the claim that reports it.
  mutating func finish() -> [Claim] {
    claims = claims.enumerated().sorted {
      ($0.element.range, $0.offset) < ($1.element.range, $1.offset)
    }.map(\.element)
    var open: [Int] = []
    for index in claims.indices {
      while let last = open.last, !claims[last].range.contains(claims[index].range) {
        open.removeLast()
      }
      claims[index].parent = open.last
      open.append(index)
    }
    return claims
  }
}
