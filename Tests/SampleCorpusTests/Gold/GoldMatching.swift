// Which claim that was found is which of those that were written down: the pairs that share most words,
// each claim once.

import NewsModel

/// The tokens that a claim covers.
typealias CoveredTokens = Set<Int>

/// A pair of claims that say the same.
struct GoldMatch: Hashable, Sendable {
  /// The index of the claim that was written down.
  let gold: Int
  /// The index of the claim that was found.
  let found: Int
}

/// Matches claims by the words that they share.
enum GoldMatching {
  /// Claims that share less are not the same.
  static let leastF1 = 0.6

  /// Twice the shared tokens over all tokens of both.
  static func f1(_ a: CoveredTokens, _ b: CoveredTokens) -> Double {
    let all = a.count + b.count
    return all == 0 ? 0 : 2 * Double(a.intersection(b).count) / Double(all)
  }

  /// One to one, those that share most first; of equal ones those that `prefers` puts first.
  static func matches(
    gold: [CoveredTokens],
    found: [CoveredTokens],
    preference: (GoldMatch) -> Int
  ) -> [GoldMatch] {
    var pairs: [(f1: Double, preference: Int, match: GoldMatch)] = []
    for (first, a) in gold.enumerated() {
      for (second, b) in found.enumerated() {
        let value = f1(a, b)
        guard value >= leastF1 else { continue }
        let match = GoldMatch(gold: first, found: second)
        pairs.append((value, preference(match), match))
      }
    }
    pairs.sort {
      (-$0.f1, -$0.preference, $0.match.gold, $0.match.found)
        < (-$1.f1, -$1.preference, $1.match.gold, $1.match.found)
    }
    var (usedGold, usedFound): (Set<Int>, Set<Int>) = ([], [])
    return pairs.map(\.match).filter { match in
      guard !usedGold.contains(match.gold), !usedFound.contains(match.found) else { return false }
      usedGold.insert(match.gold)
      usedFound.insert(match.found)
      return true
    }
  }
}
