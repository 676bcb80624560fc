// Negation by scope and by meaning: what the words deny, not which words stand there.

import NewsModel

extension ModalityReader {
  /// Reads what the words of a proposition deny.
  func readNegation(
    of proposition: Proposition,
    _ phrases: [FoundPhrase],
    into modality: inout Modality
  ) {
    let idle = phrases.filter { $0.slant != .negates }
    var negators = proposition.negations.filter { negator in
      !idle.contains { $0.tokens.contains(negator) } && !isIdiom(negator)
    }
    negators += phrases.filter { $0.slant == .negates }.map(\.tokens.lowerBound)
      .filter { !negators.contains($0) }
    let meant = meaning(of: proposition, negators, &modality)
    modality.isNegated = meant != nil
    modality.negations = (meant ?? []).sorted()
  }

  /// The words by which a proposition is denied, given those that negate in it; nil where it is not.
  private func meaning(
    of proposition: Proposition,
    _ negators: [Int],
    _ modality: inout Modality
  ) -> [Int]? {
    let (head, lemma) = (proposition.head, words.lemma(proposition.head))
    let range = head..<(head + 1)
    guard let negator = negators.first else {
      if lemma == "doubt", hasContent(proposition) { modality.weaken(to: .possible, by: range) }
      let denies =
        Implicative.false_.contains(lemma) || Implicative.unlikely.contains(lemma)
        || lemma == "doubt"
      return denies && hasContent(proposition) ? [head] : nil
    }
    if isExclusion(head) {
      modality.weaken(to: .possible, by: negator..<(negator + 1))
      return nil
    }
    if Implicative.false_.contains(lemma) || Implicative.unlikely.contains(lemma) {
      modality.weaken(to: .possible, by: range)
      return nil
    }
    let isUndone =
      lemma == "doubt" || hasException(proposition)
      || Implicative.denying.contains(lemma) && isBeforeTo(head) && !hasInfinitive(head)
    return isUndone ? nil : negators
  }

  /// "did not fail to".
  private func isBeforeTo(_ head: Int) -> Bool {
    head + 1 < words.count && words.lower(head + 1) == "to"
  }

  /// "not one", "no other", "nothing less": what looks like a negation of more than it is.
  private func isIdiom(_ token: Int) -> Bool {
    guard token + 1 < words.count else { return false }
    let next = words.lower(token + 1)
    switch words.lower(token) {
    case "not", "n't": return ["only", "just", "merely", "simply", "least"].contains(next)
    case "no": return ["doubt", "question", "matter", "other"].contains(next)
    default: return false
    }
  }

  /// Whether a verb sets a possibility aside: "rule out", not "rule".
  func isExclusion(_ head: Int) -> Bool {
    let lemma = words.lemma(head)
    guard Implicative.excluding.contains(lemma) else { return false }
    return lemma != "rule"
      || propositions.trees.children(of: head).contains { words.lower($0) == "out" }
  }

  /// "never left without its papers", "did not leave until Monday": it had them, and it left.
  private func hasException(_ proposition: Proposition) -> Bool {
    let end = propositions.trees.extent(of: proposition.head).upperBound
    return (proposition.head..<min(end, proposition.head + 12)).contains {
      let relation = propositions.trees.relation(of: $0)
      return ["without", "until"].contains(words.lower($0))
        && (relation == .caseMarker || relation == .marker)
    }
  }

  /// Whether what a predicate calls false or doubts is a clause, or a noun that has one.
  private func hasContent(_ proposition: Proposition) -> Bool {
    if hasClause(proposition.head) { return true }
    return proposition.subjects.contains { hasClause($0) || words.lower($0) == "it" }
      || Implicative.unlikely.contains(words.lemma(proposition.head))
  }

  /// What a modality becomes where its proposition hangs as a complement on another.
  func embedded(_ modality: Modality, _ place: Int, under parent: Int) -> Modality {
    let proposition = propositions.all[place]
    let governor = governor(of: proposition)
    let (outer, lemma) = (own[parent], words.lemma(governor))
    var inner = modality.capped(by: outer)
    if isAsked(proposition) || Implicative.asking.contains(lemma) {
      return open(inner, by: governor)
    }
    let predicate = propositions.all[parent].head
    if governor != predicate { return underNoun(inner, governor, outer) }
    if outer.isNegated {
      if Implicative.false_.contains(lemma) || Implicative.unlikely.contains(lemma)
        || lemma == "doubt" || Implicative.negationRaising.contains(lemma)
      {
        inner = inner.turned(by: outer.negations)
      } else if Implicative.open.contains(lemma) {
        return open(inner, by: governor)
      }
    }
    if Implicative.denying.contains(lemma) { inner = inner.turned(by: [governor]) }
    return inner
  }

  /// The word that a clause is the complement of.
  private func governor(of proposition: Proposition) -> Int {
    propositions.trees.head(of: proposition.head) ?? proposition.head
  }

  /// "no evidence that it sank", "the possibility that it sank".
  private func underNoun(_ modality: Modality, _ noun: Int, _ outer: Modality) -> Modality {
    let lemma = words.lemma(noun)
    var inner = modality
    if isIdle(noun) { return inner }
    if let degree = HedgeList.words[lemma]?.first(where: { $0.use == .noun })?.degree {
      inner.weaken(to: degree, by: noun..<(noun + 1))
    }
    let isDenied = outer.isNegated && outer.negations.contains { words.lemma($0) != "false" }
    if Implicative.evidence.contains(lemma), isDenied { inner = inner.turned(by: outer.negations) }
    if !Implicative.evidence.contains(lemma),
      outer.negations.contains(where: {
        Implicative.false_.contains(words.lemma($0))
      })
    {
      inner = inner.turned(by: outer.negations)
    }
    return inner
  }

  private func isAsked(_ proposition: Proposition) -> Bool {
    guard let marker = proposition.marker else { return false }
    return words.lower(marker) == "whether"
  }

  private func open(_ modality: Modality, by governor: Int) -> Modality {
    var modality = modality
    modality.certainty = .unknown
    modality.weakest = governor..<(governor + 1)
    modality.hedges.append(governor..<(governor + 1))
    return modality
  }
}
