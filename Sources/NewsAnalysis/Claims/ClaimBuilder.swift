// Makes claims of the propositions that somebody holds.

import NewsModel

/// Makes the claims of one article.
struct ClaimBuilder {
  let words: Words
  let actors: [ArticleActor]
  let mentions: MentionIndex
  let propositions: Propositions
  let modalities: ModalityReader
  let holders: ClaimHolders
  /// The first tokens of pronouns that stand for somebody who was quoted without a name.
  let backReferences: Set<Int>
  private let values: ClaimValues
  private let arguments: ClaimArguments

  init(
    words: Words,
    trees: DependencyTrees,
    actors: [ArticleActor],
    attributions: [Attribution]
  ) {
    (self.words, self.actors) = (words, actors)
    mentions = MentionIndex(actors)
    propositions = Propositions(words, trees)
    modalities = ModalityReader(words: words, propositions: propositions)
    holders = ClaimHolders(attributions, count: words.count)
    backReferences = BackReferences(words: words, trees: trees, mentions: mentions, actors: actors)
      .find(among: attributions)
    values = ClaimValues(words: words, trees: propositions.trees)
    arguments = ClaimArguments(
      words: words,
      propositions: propositions,
      mentions: mentions,
      actors: actors
    )
  }

  /// The claims of the article in order, each with the claim that it lies in and the condition that it
  /// stands under; complexity O(tokens · log tokens).
  func claims(until stop: StopSign) throws(Stopped) -> [Claim] {
    var selector = ClaimSelector(
      words: words,
      propositions: propositions,
      modalities: modalities,
      holders: holders
    )
    try selector.select(until: stop)
    let extents = ClaimExtents(
      words: words,
      propositions: propositions,
      holders: holders,
      selector: selector
    )
    var claims: [(claim: Claim, draft: Int)] = []
    for (index, draft) in extents.drafts.enumerated() {
      try stop.check()
      guard !isEmpty(draft, extents.parts[index]) else { continue }
      claims.append((claim(draft, extents.parts[index]), index))
    }
    return ordered(claims, extents.drafts)
  }

  /// Whether nothing is left of a claim but the words that say who holds another.
  private func isEmpty(_ draft: ClaimDraft, _ parts: [Range<Int>]) -> Bool {
    if draft.attribution != nil { return parts.isEmpty }
    return parts.joined().allSatisfy { holders.isFrame[$0] || words.tag($0) == .punctuation }
  }

  private func claim(_ draft: ClaimDraft, _ parts: [Range<Int>]) -> Claim {
    let tokens = parts[0].lowerBound..<parts[parts.count - 1].upperBound
    var claim = Claim(range: words.annotated.range(of: tokens))
    if parts.count > 1 { claim.parts = parts.map(words.annotated.range) }
    let attribution = draft.attribution.map { holders.attributions[$0] }
    if let attribution {
      setSource(of: &claim, attribution)
      claim.quotation = quotation(of: parts)
      claim.reported = reported(attribution)
    } else {
      claim.evidence.append(
        Evidence(field: "voice", rule: "clause", range: claim.range, strength: 0.6)
      )
    }
    setKind(of: &claim, draft, attribution)
    setCertainty(of: &claim, draft, attribution)
    setPolarity(of: &claim, draft, attribution)
    let predicate = predicate(of: draft)
    if let predicate, let index = draft.proposition {
      claim.predicate = arguments.predicate(at: predicate)
      claim.arguments = arguments.arguments(of: index, predicate: predicate)
    }
    claim.factuality =
      predicate.flatMap(words.commitment(to:)) ?? words.commitment(in: tokens)
      ?? Factuality.value(certainty: claim.certainty, polarity: claim.polarity, kind: claim.kind)
      * (attribution?.attitude.commitment ?? 1)
    claim.inner = draft.inner
    setContents(of: &claim, parts)
    return claim
  }

  /// The predicate of a claim; nil where it is words without one.
  private func predicate(of draft: ClaimDraft) -> Int? {
    guard let index = draft.proposition, propositions.all[index].head == draft.head else {
      return nil
    }
    return modalities.predicate(of: index)
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

  private func setContents(of claim: inout Claim, _ parts: [Range<Int>]) {
    var about = ShortList<Int>()
    for part in parts {
      claim.quantities += values.quantities(in: part)
      claim.times += values.times(in: part)
      for actor in mentions.actors(in: words.annotated.range(of: part)) { about.add(actor) }
    }
    claim.about += about.elements
  }

  private func setKind(of claim: inout Claim, _ draft: ClaimDraft, _ attribution: Attribution?) {
    claim.kind = isQuestion(draft) ? .question : draft.modality.kind
    if claim.kind == .statement, let kind = attribution?.attitude.kind { claim.kind = kind }
    guard claim.kind != .statement, let index = draft.proposition else { return }
    let predicate = modalities.predicate(of: index)
    claim.evidence.append(
      Evidence(
        field: "kind",
        rule: claim.kind.rawValue,
        range: words.annotated.tokens[predicate].range,
        strength: 0.7
      )
    )
  }

  /// Whether a question mark ends the sentence that the claim is the main clause of, or a part of.
  private func isQuestion(_ draft: ClaimDraft) -> Bool {
    let sentence = words.sentence(of: draft.head)
    if let index = draft.proposition {
      switch propositions.all[index].link {
      case .main, .coordination, .complement: break
      default: return false
      }
    }
    for token in sentence.reversed().prefix(3) {
      if words.lower(token).utf8.first == 0x3F { return true }
      if !words.has(token, [.mark, .quote]) { return false }
    }
    return false
  }

  private func setCertainty(
    of claim: inout Claim,
    _ draft: ClaimDraft,
    _ attribution: Attribution?
  ) {
    let modality = draft.modality
    claim.hedges = modality.hedges.map(words.annotated.range).filter { claim.range.contains($0) }
    claim.certainty = .weaker(modality.certainty, attribution?.attitude.certainty ?? .certain)
    // "It is said that", "reportedly": who passes it on without a source does not vouch for it.
    if let attribution, attribution.source == nil, attribution.cue != nil,
      isOpen(attribution)
    {
      claim.certainty = .weaker(claim.certainty, .probable)
    }
    if claim.kind == .question { claim.certainty = .unknown }
    // Who has not confirmed or promised a thing does not hold it, nor its opposite.
    if let attribution, attribution.isNegated {
      claim.certainty = leavesPossible(attribution) ? .possible : .unknown
    }
    guard claim.certainty != .certain else { return }
    let decisive = modality.weakest.map(words.annotated.range)
    claim.evidence.append(
      Evidence(
        field: "certainty",
        rule: decisive == nil ? attribution?.attitude.rawValue ?? claim.kind.rawValue : "hedge",
        range: decisive ?? claim.cue ?? claim.range,
        strength: 0.8
      )
    )
  }

  /// Whether a report that names nobody leaves open whether it is so, as nothing that is known does; in an encyclopedia it does where its words were
  /// judged to, as in "is widely held" but not in "is known as".
  private func isOpen(_ attribution: Attribution) -> Bool {
    guard words.annotated.isEncyclopedic, let cue = attribution.cue else {
      return attribution.attitude != .know
    }
    let (sentence, judged) = (words.sentence(of: cue.lowerBound), words.annotated.uncertainties)
    let next = judged.firstIndex(from: sentence.lowerBound) { $0.tokens.lowerBound }
    return next < judged.count && sentence.contains(judged[next].tokens.lowerBound)
  }

  /// "Has not ruled out further cuts."
  private func leavesPossible(_ attribution: Attribution) -> Bool {
    attribution.cue?.contains(where: modalities.isExclusion) ?? false
  }

  private func setPolarity(of claim: inout Claim, _ draft: ClaimDraft, _ attribution: Attribution?)
  {
    claim.negations = draft.modality.negations.map { words.annotated.tokens[$0].range }
    var isNegated = draft.modality.isNegated
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

  /// The claims in order, each with the claim that reports it.
  private func ordered(_ claims: [(claim: Claim, draft: Int)], _ drafts: [ClaimDraft]) -> [Claim] {
    // Claims are large, so their places are sorted.
    let sorted = claims.indices.sorted {
      (claims[$0].claim.range, $0) < (claims[$1].claim.range, $1)
    }
    var ordered = sorted.map { claims[$0].claim }
    setConditions(of: &ordered, sorted.map { claims[$0].draft }, drafts)
    var open: [Int] = []
    for index in ordered.indices {
      while let last = open.last, !ordered[last].range.contains(ordered[index].range) {
        open.removeLast()
      }
      ordered[index].parent = open.last { isReport(ordered[$0], of: ordered[index]) }
      open.append(index)
    }
    return ordered
  }
  /// Whether a claim has the words by which another is attributed.
  private func isReport(_ outer: Claim, of inner: Claim) -> Bool {
    guard let cue = inner.cue else { return false }
    return outer.range.contains(cue) && outer.cue != cue
  }

  /// Gives each claim the condition that hangs on its predicate, or on that which it is joined to.
  private func setConditions(
    of claims: inout [Claim],
    _ places: [Int],
    _ drafts: [ClaimDraft]
  ) {
    var condition: [Int: Int] = [:]
    for (claim, place) in places.enumerated() {
      guard let index = drafts[place].proposition, propositions.all[index].link == .condition,
        let above = propositions.all[index].parent, condition[above] == nil
      else { continue }
      condition[above] = claim
    }
    guard !condition.isEmpty else { return }
    for (claim, place) in places.enumerated() {
      guard let index = drafts[place].proposition else { continue }
      claims[claim].under = condition[index] ?? joined(index).flatMap { condition[$0] }
    }
  }

  /// The proposition that another without a subject of its own is joined to.
  private func joined(_ index: Int) -> Int? {
    let proposition = propositions.all[index]
    guard proposition.link == .coordination, !proposition.hasOwnSubject else { return nil }
    return proposition.parent
  }
}
