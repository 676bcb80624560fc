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
      let own = factuality(of: number, hedge: hedged[number])
      let value = own * commitment(to: group, number, attitudes, values)
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

  /// The factuality of a verb by its own clause.
  private func factuality(of number: Int, hedge: Certainty) -> Double {
    let group = words.verbs[number]
    let sentence = words.sentence(of: group.head)
    let isNegated = words.isNegated(number, within: sentence)
    let kind = kind(of: group, in: sentence)
    return Factuality.value(
      certainty: kind == .question ? .unknown : hedge,
      polarity: isNegated ? .negated : .affirmed,
      kind: kind
    )
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

  /// How far what embeds a verb commits the text to it: the attitude that reports it, or the verb
  /// that its infinitive hangs on.
  private func commitment(
    to group: VerbGroup,
    _ number: Int,
    _ attitudes: [Attitude?],
    _ values: [Double]
  ) -> Double {
    let reported = attitudes[group.head]?.commitment ?? 1
    guard group.form == .infinitive, number > 0 else { return reported }
    let governor = words.verbs[number - 1]
    guard group.tokens.lowerBound - governor.tokens.upperBound < 5,
      governor.tokens.lowerBound >= words.sentence(of: group.head).lowerBound
    else { return reported * 0.5 }
    let sign = values[number - 1] < 0 ? -1.0 : 1
    let share = InfinitiveGovernors.share(words.lemma(governor.head))
    return reported * share * sign * min(1, abs(values[number - 1]) / 3)
  }
}

/// What verbs say of the infinitive after them: that it happened ("managed to"), that it did not
/// ("failed to"), or neither ("wants to"). Karttunen's implicative verbs.
enum InfinitiveGovernors {
  /// The share of its own factuality that an infinitive keeps after this verb.
  static func share(_ lemma: String) -> Double { shares[lemma] ?? 0.5 }

  private static let shares: [String: Double] = {
    var shares: [String: Double] = [:]
    for (share, lemmas) in table {
      for lemma in lemmas.split(separator: " ") { shares[String(lemma)] = share }
    }
    return shares
  }()

  private static let table: [(Double, String)] = [
    (
      0.95,
      "manage begin start continue come happen remember get go use cause lead force help bother"
    ),
    (0.8, "be have let make enable allow require prove turn appear seem tend choose"),
    (
      0.25, "want wish hope plan intend try seek attempt aim need ask urge tell offer promise agree"
    ),
    (-0.8, "fail refuse decline forget neglect cease"),
  ]
}
