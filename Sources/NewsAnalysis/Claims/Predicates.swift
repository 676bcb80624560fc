// The predicates of an article: its verbs, each with the factuality that its clause and the verbs
// above it give it.

import NewsModel

/// Finds predicates and rates them.
struct PredicateFinder {
  let words: Words
  let clauses: ClaimReading

  /// The predicates of the article in order; complexity O(tokens).
  func predicates(attributions: [Attribution]) -> [Predicate] {
    let attitudes = attitudes(attributions)
    let hedged = hedgedVerbs()
    var predicates: [Predicate] = []
    var values: [Double] = []
    for (number, group) in words.verbs.enumerated() {
      let governor = values.last
      let value = value(of: number, hedge: hedged[number], attitudes[group.head], governor)
      values.append(value)
      if words.tag(group.head) == .verb || group.head + 1 == group.tokens.upperBound {
        predicates.append(
          Predicate(range: words.annotated.tokens[group.head].range, factuality: value)
        )
      }
    }
    return predicates
  }

  /// For each token, the attitude of the innermost content that holds it.
  private func attitudes(_ attributions: [Attribution]) -> [Attitude?] {
    var attitudes = [Attitude?](repeating: nil, count: words.count)
    for attribution in attributions {
      for part in attribution.content {
        for token in part { attitudes[token] = attribution.attitude }
      }
    }
    return attitudes
  }

  /// For each verb group, the weakest degree that a hedge of its clause leaves it.
  private func hedgedVerbs() -> [Certainty] {
    var degrees = [Certainty](repeating: .certain, count: words.verbs.count)
    for hedge in clauses.hedges where hedge.isClausal {
      guard let verb = hedge.verb else { continue }
      // A verb that hedges ("seems") is itself a fact.
      if words.verbs[verb].head != hedge.tokens.lowerBound {
        degrees[verb] = .weaker(degrees[verb], hedge.degree)
      }
    }
    return degrees
  }

  private func value(
    of number: Int,
    hedge: Certainty,
    _ attitude: Attitude?,
    _ governor: Double?
  ) -> Double {
    let group = words.verbs[number]
    if group.form == .infinitive, words.lower(group.tokens.lowerBound) == "to" {
      return infinitive(number, governor)
    }
    let sentence = words.sentence(of: group.head)
    let kind = kind(of: group, in: sentence)
    if kind != .statement { return Factuality.unrealized(kind) }
    if let attitude, let unrealized = attitude.kind { return Factuality.unrealized(unrealized) }
    return Factuality.value(
      certainty: hedge,
      polarity: words.isNegated(number, within: sentence) ? .negated : .affirmed,
      kind: .statement
    ) * (hedge == .possible ? -0.5 : attitude?.commitment ?? 1)
  }

  /// An infinitive is what the verb above it makes of it.
  private func infinitive(_ number: Int, _ governor: Double?) -> Double {
    let group = words.verbs[number]
    guard let governor, number > 0 else { return Factuality.unrealized(.recommendation) }
    let above = words.verbs[number - 1]
    guard group.tokens.lowerBound - above.tokens.upperBound < 5,
      above.tokens.lowerBound >= words.sentence(of: group.head).lowerBound
    else { return Factuality.unrealized(.prediction) }
    switch InfinitiveGovernors.effect(words.lemma(above.head)) {
    case .same: return governor
    case .opposite: return -governor
    case .open: return min(governor, Factuality.unrealized(.prediction))
    }
  }

  private func kind(of group: VerbGroup, in sentence: Range<Int>) -> ClaimKind {
    if let last = sentence.last, words.lower(last).utf8.first == 0x3F { return .question }
    if isUnderCondition(group, in: sentence) { return .condition }
    if words.isFuture(group) { return .prediction }
    guard let modal = group.modal else {
      return group.form == .imperative ? .recommendation : .statement
    }
    switch words.lower(modal) {
    case "should", "must", "ought", "shall": return .recommendation
    case "would", "'d", "will", "'ll", "wo": return .prediction
    default: return .statement
    }
  }

  /// Whether the verb stands in an if-clause.
  private func isUnderCondition(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
    var index = group.tokens.lowerBound - 1
    let floor = max(sentence.lowerBound, index - 12)
    while index >= floor, words.lower(index) != "," {
      if words.lower(index) == "if" || words.lower(index) == "unless" { return true }
      index -= 1
    }
    return false
  }
}

/// What verbs say of the infinitive after them (Karttunen's implicative verbs).
enum InfinitiveGovernors {
  /// Whether the infinitive happens as the verb does, does not, or may or may not.
  enum Effect: Hashable, Sendable { case same, opposite, open }

  /// What a verb with this lemma says of its infinitive.
  static func effect(_ lemma: String) -> Effect {
    same.contains(lemma) ? .same : opposite.contains(lemma) ? .opposite : .open
  }

  private static let same: Set<String> = [
    "manage", "begin", "start", "continue", "come", "happen", "remember", "get", "go", "use",
    "cause", "lead", "force", "help", "bother", "let", "make", "enable", "prove", "turn", "seem",
    "appear", "tend", "proceed",
  ]
  private static let opposite: Set<String> = ["fail", "refuse", "decline", "forget", "neglect"]
}
