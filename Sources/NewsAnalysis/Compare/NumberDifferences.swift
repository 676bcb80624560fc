// Numbers and dates that two aligned claims give for the same thing.

import NewsModel

/// Compares the numbers of two claims.
enum NumberDifferences {
  /// Numbers of the same thing that do not agree, as the claims write them.
  static func between(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    SlotMatching.differences(a.statedAmounts, b.statedAmounts)
      .uniqued(by: \.first.unit)
      .map {
        ValuePair(first: a.writing(at: $0.first.range), second: b.writing(at: $0.second.range))
      }
  }
}

/// Compares the dates of two claims.
enum DateDifferences {
  /// So many words next to two dates make them dates of one thing, whatever is said of it.
  private static let leastContext = 2

  /// The first dates of the same thing that do not agree: their values where they are known, else as the
  /// claims write them. Claims with two predicates are of two things, unless several of the words next to the
  /// dates agree: what was built in 1931 may be seen since.
  static func between(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    let isOneThing = a.hasPredicate(of: b)
    return SlotMatching.differences(a.statedTimes, b.statedTimes)
      .filter {
        isOneThing
          || $0.first.context.intersection($0.second.context).count >= Self.leastContext
      }
      .prefix(1)
      .map { ValuePair(first: a.value(of: $0.first), second: b.value(of: $0.second)) }
  }
}

extension AccountClaim {
  fileprivate func value(of time: StatedTime) -> String {
    claim.times.first { $0.range == time.range }?.value ?? writing(at: time.range)
  }
}
