// The points of comparisons, by their ids.

import NewsModel

extension Session {
  /// The comparison with this number: one that is kept, or the one shown last.
  package func comparison(_ number: Int) -> NamedComparison? {
    comparisons.first { $0.number == number }
      ?? latestComparison.flatMap { $0.number == number ? $0 : nil }
  }

  /// The claims of a point, in order of the accounts; none where there is no such point.
  package func claims(ofPoint id: FindingID) -> [ClaimID] {
    guard case .alignedClaim(let number, let point) = id,
      let points = comparison(number)?.comparison.claims, points.indices.contains(point - 1)
    else { return [] }
    return points[point - 1].speaking.flatMap(\.claims).filter { corpus.claim($0) != nil }
  }
}
