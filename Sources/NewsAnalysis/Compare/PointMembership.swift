// In which points claims stand. A claim with two things to say stands in several, but what two claims part in
// is to be told once.

/// The points of each claim.
struct PointMembership {
  private struct Place {
    let point: Int
    let isHome: Bool
  }

  private var places: [Int: [Place]] = [:]

  /// The places of the claims of these groups, which are numbered in their order.
  init(_ groups: [ClaimGroup]) {
    for (point, group) in groups.enumerated() {
      for claim in group.claims {
        places[claim, default: []]
          .append(Place(point: point, isHome: !group.guests.contains(claim)))
      }
    }
  }

  /// The point in which two claims are set against one another: where both are at home, or else where one of
  /// them is, or else the first that both stand in.
  func point(of first: Int, and second: Int) -> Int? {
    var best: (homes: Int, point: Int)?
    for a in places[first] ?? [] {
      for b in places[second] ?? [] where a.point == b.point {
        let homes = (a.isHome ? 1 : 0) + (b.isHome ? 1 : 0)
        if best.map({ homes > $0.homes }) ?? true { best = (homes, a.point) }
      }
    }
    return best?.point
  }
}
