// In what two aligned claims differ. Each kind of difference compares what both claims state; where
// one is silent, nothing is said.

import NewsModel

/// Compares claims of different accounts.
enum ClaimDifferences {
  /// The differences between two aligned claims, by kind in the order of ``DifferenceKind``.
  static func between(_ a: AccountClaim, _ b: AccountClaim) -> [ClaimDifference] {
    DifferenceKind.allCases.flatMap { kind in
      values(kind, a, b).map {
        ClaimDifference(kind: kind, between: [a.id, b.id], values: [$0.first, $0.second])
      }
    }
  }

  /// The differences among the claims of several accounts: of those that say the same of two pairs of
  /// claims, only the first. Of very many accounts, or claims of one, some stand for all.
  static func among(
    _ accounts: [[AccountClaim]],
    _ watch: AnalysisWatch = AnalysisWatch()
  ) throws -> [ClaimDifference] {
    var found: [ClaimDifference] = []
    let accounts = accounts.sample(of: ClaimAligner.sampleSize)
    for (position, claims) in accounts.enumerated() {
      for others in accounts[(position + 1)...] {
        for a in claims.sample(of: ClaimAligner.sampleSize) {
          try watch.check()
          for b in others.sample(of: ClaimAligner.sampleSize) {
            found += between(a, b).filter { !found.contains(sameAs: $0) }
          }
        }
      }
    }
    return found
  }

  private static func values(
    _ kind: DifferenceKind,
    _ a: AccountClaim,
    _ b: AccountClaim
  ) -> [ValuePair] {
    switch kind {
    case .polarity: differing(a, b, by: \.polarity, inner: \.polarity) + reports(a, b)
    case .certainty: differing(a, b, by: \.certainty, inner: \.certainty)
    case .source: SourceDifferences.between(a, b)
    case .number: QuantityDifferences.between(a, b)
    case .date: dates(a, b)
    case .place: places(a, b)
    }
  }

  /// Whether two claims differ as a whole, or in what they say of a predicate that each has once.
  private static func differing<Degree: RawRepresentable<String> & Equatable>(
    _ a: AccountClaim,
    _ b: AccountClaim,
    by whole: KeyPath<Claim, Degree>,
    inner: KeyPath<StatedPredicate, Degree>
  ) -> [ValuePair] {
    let (first, second) = (a.claim[keyPath: whole], b.claim[keyPath: whole])
    if first != second { return [ValuePair(first: first.rawValue, second: second.rawValue)] }
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
    guard a.claim.polarity == b.claim.polarity, let first = a.claim.reported?.polarity,
      let second = b.claim.reported?.polarity, first != second
    else { return [] }
    return [ValuePair(first: first.rawValue, second: second.rawValue)]
  }

  /// Dates of which none agrees. A month agrees with each of its days.
  private static func dates(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    let (first, second) = (a.claim.times.compactMap(\.value), b.claim.times.compactMap(\.value))
    let agree = first.contains { x in second.contains { $0.hasPrefix(x) || x.hasPrefix($0) } }
    guard !agree, let x = first.first, let y = second.first else { return [] }
    return [ValuePair(first: x, second: y)]
  }

  /// Places of which none is the same.
  private static func places(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    let agree = a.places.contains { x in b.places.contains { $0.actor == x.actor } }
    guard !agree, let x = a.places.first, let y = b.places.first else { return [] }
    return [ValuePair(first: x.text, second: y.text)]
  }
}

/// What each of two claims says.
struct ValuePair: Hashable {
  let first: String
  let second: String
}

extension [ClaimDifference] {
  /// Whether a difference of the same kind with the same values, in either order, is listed.
  fileprivate func contains(sameAs other: ClaimDifference) -> Bool {
    contains { known in
      known.kind == other.kind
        && (known.values == other.values || known.values == other.values.reversed())
    }
  }
}
