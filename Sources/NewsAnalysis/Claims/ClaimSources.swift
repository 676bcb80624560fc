// Who holds an attributed claim: the words that name the source, and the actor that they name.

import NewsModel

extension ClaimBuilder {
  /// Sets cue, source, further sources and voice.
  func setSource(of claim: inout Claim, _ attribution: Attribution) {
    claim.cue = attribution.cue.map(words.annotated.range)
    if let cue = claim.cue {
      claim.evidence.append(
        Evidence(field: "cue", rule: attribution.rule, range: cue, strength: 0.8)
      )
    }
    guard var tokens = attribution.source, !words.trimmed(tokens).isEmpty else {
      setNobody(as: &claim, attribution)
      return
    }
    let named = attribution.bearer ?? tokens
    let found = bearer(named, attribution)
    if found == nil, let antecedent = antecedent(of: tokens) { tokens = antecedent.phrase }
    let range = words.annotated.range(of: words.trimmed(tokens))
    let isAnonymous =
      backReferences.contains(tokens.lowerBound) || isSpeakers(found, attribution)
    let actor = isAnonymous ? nil : found
    claim.source = ClaimSource(actor: actor, range: range)
    claim.otherSources = otherSources(in: tokens, besides: actor)
    claim.voice = isAnonymous ? .unnamed : words.voice(of: tokens, actor: actor)
    // "Varn's office" is no name.
    if claim.voice == .named, actor == nil, attribution.rule == "model",
      let head = propositions.trees.head(of: tokens), words.tag(head) != .properNoun
    {
      claim.voice = .unnamed
    }
    claim.evidence.append(
      Evidence(
        field: "source",
        rule: actor == nil ? "words" : "mention",
        range: range,
        strength: actor == nil ? 0.5 : 0.9
      )
    )
  }

  private func bearer(_ tokens: Range<Int>, _ attribution: Attribution) -> Int? {
    actor(
      of: tokens,
      words.annotated.range(of: words.trimmed(tokens)),
      isPhrase: attribution.rule == "model" || attribution.rule == "nested"
    )
  }

  /// Whether an actor is the one in whose own words a report stands: who says there that "the mayor said" or that
  /// "she said" speaks of somebody else.
  private func isSpeakers(_ actor: Int?, _ attribution: Attribution) -> Bool {
    guard let actor, let cue = attribution.cue?.first, words.quotationOf[cue] >= 0,
      let source = attribution.source, let head = propositions.trees.head(of: source),
      words.tag(head) != .properNoun, words.lower(head) != "i",
      let outer = holders.attribution(of: cue), let speaker = holders.attributions[outer].source,
      holders.attributions[outer] != attribution
    else { return false }
    let bearer = holders.attributions[outer].bearer ?? speaker
    return self.bearer(bearer, holders.attributions[outer]) == actor
  }

  /// A claim of which nothing says who makes it: talk at large where the cue has no room for a speaker ("is expected
  /// to", "reportedly"), else somebody who is not found.
  private func setNobody(as claim: inout Claim, _ attribution: Attribution) {
    let isAtLarge = attribution.cue?.contains { words.lemma($0) == "be" } ?? false
    let isActive = attribution.cue?.contains {
      words.tag($0) == .verb && !words.annotated.syntax.morphology(of: $0).isPassive
    }
    claim.voice = isActive ?? true && !isAtLarge ? .unnamed : .vague
    claim.evidence.append(
      Evidence(
        field: "source",
        rule: attribution.doubted == nil ? "nobody-named" : "doubtful",
        range: attribution.doubted.map(words.annotated.range) ?? claim.cue ?? claim.range,
        strength: 0.3
      )
    )
  }

  /// The actor that a source names; for "who", what its clause describes. It is the head that
  /// counts: where a source is, and whose it is, say nothing of who it is.
  private func actor(of tokens: Range<Int>, _ range: TextRange, isPhrase: Bool) -> Int? {
    if let antecedent = antecedent(of: tokens) {
      return named(by: antecedent.head) ?? apposed(to: antecedent.head, in: antecedent.phrase)
    }
    guard isPhrase, let head = propositions.trees.head(of: tokens) else {
      return mentions.speaker(in: range, of: actors)
    }
    if let holder = named(by: head), actors[holder].kind != .organization { return holder }
    return person(behindOffice: tokens) ?? named(by: head) ?? apposed(to: head, in: tokens)
      ?? titled(in: tokens) ?? named(behindComma: tokens, head)
  }

  /// "Harbour Council President Dora Holt": who ends the phrase, whatever body the office before the name is of.
  private func person(behindOffice source: Range<Int>) -> Int? {
    let words = words
    guard let actor = titled(in: source), actors[actor].kind == .person,
      !source.contains(where: { words.tag($0) == .coordinator || words.lower($0) == "," })
    else { return nil }
    return actor
  }

  /// "A spokeswoman for Alder, Mia Holm": the name of a person behind the last comma, where one person is described
  /// before it.
  private func named(behindComma source: Range<Int>, _ head: Int) -> Int? {
    guard PersonNouns.isOne(words.lemma(head)),
      let comma = source.last(where: { words.lower($0) == "," }), head < comma,
      comma + 1 < source.upperBound, let actor = named(by: comma + 1),
      named(by: source.upperBound - 1) == actor, actors[actor].kind == .person
    else { return nil }
    return actor
  }

  /// "Harbour master Ida Renn", "Energy company Renn & Lund": a name that ends the phrase, behind words that are a title
  /// at most.
  private func titled(in source: Range<Int>) -> Int? {
    let words = words
    guard let last = source.last(where: { words.tag($0) != .punctuation }),
      let actor = named(by: last), [.person, .organization].contains(actors[actor].kind),
      !source.contains(where: {
        words.tag($0) == .adposition || words.lower($0) == "'s" || words.isVerbal($0)
          || words.has($0, .relative)
      })
    else { return nil }
    return actor
  }

  /// The actor that a word names.
  private func named(by token: Int) -> Int? {
    mentions.actor(at: words.annotated.tokens[token].range)
  }

  /// "Alder's lawyer, Hugh Marr,": a name beside the head counts, one that only modifies it never.
  private func apposed(to head: Int, in source: Range<Int>) -> Int? {
    for child in propositions.trees.children(of: head) where source.contains(child) {
      switch propositions.trees.relation(of: child) {
      case .apposition:
        if let actor = named(by: child) { return actor }
      case .namePart:
        // "President Kell", "Mayor of Oldport Ines Roe": a title before a name.
        if child > head, let actor = named(by: child) { return actor }
      default: break
      }
    }
    return nil
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
}
