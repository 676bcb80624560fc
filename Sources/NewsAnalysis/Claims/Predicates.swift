// The predicates of an article: its verbs, each with the factuality that its clause gives it.

import NewsModel

/// Finds predicates and rates them.
struct PredicateFinder {
  let words: Words
  let clauses: ClaimReading

  /// The verbs of the article in order; complexity O(tokens · log claims).
  func predicates(claims: [Claim]) -> [Predicate] {
    words.verbs.enumerated().compactMap { number, group in
      guard words.tag(group.head) == .verb else { return nil }
      return Predicate(
        range: words.annotated.tokens[group.head].range,
        factuality: factuality(of: group, number)
      )
    }
  }

  private func factuality(of group: VerbGroup, _ number: Int) -> Double {
    let sentence = words.sentence(of: group.head)
    let polarity: Polarity =
      words.isNegated(number, within: sentence) ? .negated : .affirmed
    return Factuality.value(certainty: .certain, polarity: polarity, kind: .statement)
  }
}
