// Whether two claims part in what is so, and in how sure it is. Only words that state the same are
// compared: a claim that another is false is no denial of what else that one says.

import NewsModel

/// Compares the polarity and the certainty of two claims.
enum CommitmentDifferences {
  /// One says that it is so, the other that it is not.
  static func polarity(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    let differing = differing(a, b, by: \.polarity, inner: \.polarity)
    return told(differing.isEmpty ? reports(a, b) : differing, of: a, b)
  }

  /// One is surer than the other of the same. Where they do not say the same, there is nothing to be
  /// surer of.
  static func certainty(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    let found = told(differing(a, b, by: \.certainty, inner: \.certainty), of: a, b)
    return found.isEmpty || polarity(a, b).isEmpty ? found : []
  }

  /// What is found where the two can part at all: "no one was hurt" and "twelve were hurt" part by a number, and what
  /// is only waited for is not said to be so.
  private static func told(
    _ found: [ValuePair],
    of a: AccountClaim,
    _ b: AccountClaim
  ) -> [ValuePair] {
    if found.isEmpty || a.isYetToBe != b.isYetToBe || a.countsNone != b.countsNone { return [] }
    return found
  }

  /// Whether two claims of one predicate differ as a whole, or any in what they say of a predicate that
  /// each has once.
  private static func differing<Degree: RawRepresentable<String> & Equatable>(
    _ a: AccountClaim,
    _ b: AccountClaim,
    by whole: KeyPath<Claim, Degree>,
    inner: KeyPath<StatedPredicate, Degree>
  ) -> [ValuePair] {
    let (first, second) = (a.claim[keyPath: whole], b.claim[keyPath: whole])
    if first != second, a.hasPredicate(of: b) {
      return [ValuePair(first: first.rawValue, second: second.rawValue)]
    }
    for predicate in a.claim.inner {
      let twins = b.claim.inner.filter { $0.lemma == predicate.lemma }
      guard twins.count == 1, a.claim.inner.filter({ $0.lemma == predicate.lemma }).count == 1,
        twins[0][keyPath: inner] != predicate[keyPath: inner]
      else { continue }
      return [
        ValuePair(
          first: predicate[keyPath: inner].rawValue,
          second: twins[0][keyPath: inner].rawValue
        )
      ]
    }
    return []
  }

  /// "Lee said so" and "Lee has not said so".
  private static func reports(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    guard a.claim.polarity == b.claim.polarity, a.hasPredicate(of: b),
      let first = a.claim.reported?.polarity,
      let second = b.claim.reported?.polarity, first != second
    else { return [] }
    return [ValuePair(first: first.rawValue, second: second.rawValue)]
  }
}

extension AccountClaim {
  /// Whether it says that nobody or none did: a number, not a denial.
  var countsNone: Bool { statedAmounts.contains { $0.high == 0 } }

  /// Whether it only says what something else waits for: "before they were paid" does not say that they were.
  var isYetToBe: Bool {
    tokens.first.map { ["before", "until", "till", "unless"].contains($0.lower) } ?? false
  }
}
