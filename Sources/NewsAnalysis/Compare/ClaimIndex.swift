// An inverted index over claims, so that only pairs with something telling in common are scored.

/// Lists, for each word, the claims that have it.
struct ClaimIndex {
  private let lists: [[Posting]]
  private let features: [ClaimFeatures]
  /// A word of more claims is passed over: what so many share tells no two of them apart, and the pairs of
  /// all lists stay linear in the claims.
  static let longestList = 256
  /// The least cosine of the words of two claims that are scored.
  private static let leastCosine = 0.02
  /// Of each claim, so many others are scored at least: those of the most like words.
  private static let leastCandidates = 24
  /// So many pairs are scored at most in a small comparison; in a large one, fewer of each claim.
  private static let mostPairs = 200_000

  private struct Posting {
    let claim: Int
    let weight: Double
  }

  init(_ features: [ClaimFeatures]) {
    self.features = features
    let count = features.reduce(0) { max($0, ($1.all.words.last ?? -1) + 1) }
    var lists = [[Posting]](repeating: [], count: count)
    for (claim, feature) in features.enumerated() {
      for (word, weight) in zip(feature.all.words, feature.all.weights) {
        lists[word].append(Posting(claim: claim, weight: weight))
      }
    }
    self.lists = lists
  }

  /// Calls `body` once with each pair of claims of like words, the lower index first.
  ///
  /// A pair is among the best of one of its claims, whichever stands first, so that the order of the claims
  /// decides nothing.
  func forEachCandidate(_ pass: DocumentPass, _ body: (Int, Int) -> Void) throws {
    let most = max(Self.leastCandidates, Self.mostPairs / max(1, features.count))
    var cosines = [Double](repeating: 0, count: features.count)
    var pairs: [UInt64] = []
    for (first, feature) in features.enumerated() {
      try pass.begin(first)
      var met: [Int] = []
      for (word, weight) in zip(feature.all.words, feature.all.weights)
      where lists[word].count <= Self.longestList {
        for posting in lists[word] where posting.claim != first {
          if cosines[posting.claim] == 0 { met.append(posting.claim) }
          cosines[posting.claim] += weight * posting.weight
        }
      }
      var like = met.filter { cosines[$0] >= Self.leastCosine }
      if like.count > most {
        like.sort { cosines[$0] != cosines[$1] ? cosines[$0] > cosines[$1] : $0 < $1 }
        like.removeSubrange(most...)
      }
      for second in like {
        pairs.append(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))
      }
      for second in met { cosines[second] = 0 }
    }
    pairs.sort()
    var last: UInt64?
    for pair in pairs where pair != last {
      body(Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      last = pair
    }
    try pass.end()
  }
}
