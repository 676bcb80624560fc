// In what two aligned claims differ. Each kind of difference compares what both claims state in the same
// slot; where one is silent, nothing is said.

import NewsModel

/// Claims of two accounts that say the same most nearly.
struct Counterparts {
  let first: AccountClaim
  let second: AccountClaim
  /// Whether they state the same, not only something of the same subject.
  let isOneStatement: Bool
  /// Whether the second claim is of the account that comes first.
  let isTurned: Bool

  /// Two claims, given in an order that does not depend on that of their accounts, so that their differences do not.
  init(
    _ first: AccountClaim,
    _ second: AccountClaim,
    _ isOneStatement: Bool = true,
    isTurned: Bool = false
  ) {
    (self.first, self.second, self.isOneStatement) = (first, second, isOneStatement)
    self.isTurned = isTurned
  }

  /// In what they differ, the account that comes first before the other: numbers are matched by what they are of and
  /// dates by the predicate, all else needs the same statement.
  var differences: [ClaimDifference] {
    let all = ClaimDifferences.between(first, second).map { isTurned ? $0.turned : $0 }
    let isOfOneKind = first.hasPredicate(of: second)
    return isOneStatement
      ? all : all.filter { $0.kind == .number || $0.kind == .date && isOfOneKind }
  }
}

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

  /// The differences between the counterparts of two accounts each, and what each claim states where it
  /// parts: what two accounts part in once more in the same way is a difference once, but stated by each.
  static func among(
    _ accounts: [[Counterparts]],
    _ watch: AnalysisWatch = AnalysisWatch()
  ) throws -> (differences: [ClaimDifference], stated: [DifferingValue]) {
    var found: [ClaimDifference] = []
    var stated = DistinctList<DifferingValue, DifferingValue>()
    for pairs in accounts {
      try watch.check()
      let known = found
      for pair in pairs {
        let differences = pair.differences
        found += differences.filter { !known.contains(sameAs: $0) }
        for value in differences.flatMap(\.stated) { stated.add(value) }
      }
    }
    return (found, stated.elements)
  }

  /// What is said of the numbers, dates, places and actors in which claims of a point part, also by a claim that is no
  /// counterpart: an account that reports both 40 and 14 says both. The claims are given by account.
  static func stated(
    _ accounts: [[AccountClaim]],
    in differences: [ClaimDifference],
    _ watch: AnalysisWatch
  ) throws -> [DifferingValue] {
    let kinds = [DifferenceKind.number, .date, .place, .who].filter { kind in
      differences.contains { $0.kind == kind }
    }
    var found: [DifferingValue] = []
    for (place, first) in accounts.enumerated() where !kinds.isEmpty {
      for second in accounts[(place + 1)...] where first.count + second.count > 2 {
        try watch.check()
        for (a, b) in first.flatMap({ a in second.map { (a, $0) } }) {
          for kind in kinds {
            for value in values(kind, a, b) {
              found.append(DifferingValue(claim: a.id, kind: kind, value: value.first))
              found.append(DifferingValue(claim: b.id, kind: kind, value: value.second))
            }
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
    case .polarity: CommitmentDifferences.polarity(a, b)
    case .certainty: CommitmentDifferences.certainty(a, b)
    case .source: SourceDifferences.between(a, b)
    case .number: NumberDifferences.between(a, b)
    case .date: DateDifferences.between(a, b)
    case .place: places(a, b)
    case .who: RoleDifferences.between(a, b)
    }
  }

  /// Places of which neither claim names one of the other's, wherever it does: "in Riga" and "from Oslo to Riga"
  /// may be one place.
  private static func places(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    let agree =
      a.places.contains { b.names($0.actor) } || b.places.contains { a.names($0.actor) }
    guard !agree, a.hasPredicate(of: b) else { return [] }
    // A street is compared with a street, a town with a town.
    for x in a.places {
      guard let y = b.places.first(where: { $0.isFacility == x.isFacility }) else { continue }
      return [ValuePair(first: x.text, second: y.text)]
    }
    return []
  }
}

extension ClaimDifference {
  /// The same with the other claim first.
  fileprivate var turned: Self {
    Self(kind: kind, between: between.reversed(), values: values.reversed())
  }

  /// What each of the two claims says.
  fileprivate var stated: [DifferingValue] {
    zip(between, values).map { DifferingValue(claim: $0, kind: kind, value: $1) }
  }
}

/// What each of two claims says.
struct ValuePair: Hashable {
  let first: String
  let second: String
}

extension AccountClaim {
  /// Whether it names a place somewhere.
  fileprivate func names(_ place: ActorID) -> Bool {
    about.contains(place) || places.contains { $0.actor == place }
  }

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
