// In what two aligned claims differ. Each kind of difference compares what both claims state in the same
// slot; where one is silent, nothing is said.

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

  /// The differences between the counterparts of two accounts each: what two accounts part in once more
  /// in the same way is not said again.
  static func among(
    _ accounts: [[(AccountClaim, AccountClaim)]],
    _ watch: AnalysisWatch = AnalysisWatch()
  ) throws -> [ClaimDifference] {
    var found: [ClaimDifference] = []
    for pairs in accounts {
      try watch.check()
      let known = found
      for (a, b) in pairs { found += between(a, b).filter { !known.contains(sameAs: $0) } }
    }
    return found
  }

  private static func values(
    _ kind: DifferenceKind,
    _ a: AccountClaim,
    _ b: AccountClaim
  ) -> [ValuePair] {
    switch kind {
    case .polarity: CommitmentDifferences.polarity(a, b)
    case .certainty: CommitmentDifferences.certainty(a, b)
    case .source: SourceDifferences.between(a, b)
    case .number: NumberDifferences.between(a, b)
    case .date: DateDifferences.between(a, b)
    case .place: places(a, b)
    case .who: RoleDifferences.between(a, b)
    }
  }

  /// Places of which none is the same.
  private static func places(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    let agree = a.places.contains { x in b.places.contains { $0.actor == x.actor } }
    guard !agree, a.hasPredicate(of: b), let x = a.places.first, let y = b.places.first else {
      return []
    }
    return [ValuePair(first: x.text, second: y.text)]
  }
}

/// What each of two claims says.
struct ValuePair: Hashable {
  let first: String
  let second: String
}

extension AccountClaim {
  /// Whether two claims state something with one word; a claim without a predicate may.
  func hasPredicate(of other: AccountClaim) -> Bool {
    guard let first = claim.predicate?.lemma, let second = other.claim.predicate?.lemma else {
      return true
    }
    return first == second
  }
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
