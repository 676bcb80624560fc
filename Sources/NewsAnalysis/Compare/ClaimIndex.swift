// An inverted index over claims, so that only pairs with something telling in common are scored.

import NewsModel

/// Lists, for each word, the claims that have it.
struct ClaimIndex {
  private let lists: [[Posting]]
  private let similarity: ClaimSimilarity
  /// The claims of the same words, numbers left open.
  private var sameWords: [String: [Int]] = [:]
  private var features: [ClaimFeatures] { similarity.features }
  /// A word of more claims is passed over: what so many share tells no two of them apart, and the pairs of
  /// all lists stay linear in the claims.
  static let longestList = 256
  /// Of each claim, so many others are scored wherever they stand: those of the most like words.
  private static let mostAnywhere = 12
  /// And so many of each article that is likely of the same event.
  private static let mostOfKin = 8

  /// So many words that tell nothing by themselves may tell something together.
  private static let leastWords = 5

  private struct Posting {
    let claim: Int
    let weight: Double
  }

  init(_ similarity: ClaimSimilarity) {
    self.similarity = similarity
    let features = similarity.features
    let count = features.reduce(0) { max($0, ($1.all.words.last ?? -1) + 1) }
    var lists = [[Posting]](repeating: [], count: count)
    for (claim, feature) in features.enumerated() {
      for (word, weight) in zip(feature.all.words, feature.all.weights) {
        lists[word].append(Posting(claim: claim, weight: weight))
      }
    }
    self.lists = lists
    for (claim, feature) in features.enumerated() {
      guard let frame = feature.frame, frame.split(separator: " ").count >= Self.leastWords else {
        continue
      }
      sameWords[frame, default: []].append(claim)
    }
  }

  /// Calls `body` once with each pair of claims of like words, the lower index first.
  ///
  /// A pair is among the best of one of its claims, whichever stands first, so that the order of the claims
  /// decides nothing.
  func forEachCandidate(_ pass: DocumentPass, _ body: (Int, Int) -> Void) throws {
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
      for second in nearest(of: met, to: first, cosines) + alike(first) {
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

  /// The claims of the same words, which may all be such as tell nothing: "and where is this?" What many
  /// say tells nothing at all.
  private func alike(_ claim: Int) -> [Int] {
    guard let frame = features[claim].frame, let found = sameWords[frame],
      found.count <= Self.mostOfKin
    else { return [] }
    return found.filter { $0 != claim }
  }

  /// Those of the most like words: some of all, and some of each article of the same event, so that they
  /// are found among whatever else is compared.
  private func nearest(of met: [Int], to claim: Int, _ cosines: [Double]) -> [Int] {
    guard met.count > Self.mostAnywhere else { return met }
    func precedes(_ a: Int, _ b: Int) -> Bool {
      cosines[a] != cosines[b] ? cosines[a] > cosines[b] : a < b
    }
    var near: [Int] = []
    for second in met {
      if near.count == Self.mostAnywhere {
        guard precedes(second, near[near.count - 1]) else { continue }
        near.removeLast()
      }
      var place = near.count
      while place > 0, precedes(second, near[place - 1]) { place -= 1 }
      near.insert(second, at: place)
    }
    let kin = similarity.kin(of: claim)
    guard !kin.isEmpty else { return near }
    var open = [Int](repeating: Self.mostOfKin, count: kin.count)
    let taken = near
    let others = met.compactMap { second -> (claim: Int, kin: Int)? in
      guard let place = similarity.places[second], let index = kin.firstIndex(of: place),
        !taken.contains(second)
      else { return nil }
      return (second, index)
    }
    for second in others.sorted(by: { precedes($0.claim, $1.claim) }) where open[second.kin] > 0 {
      open[second.kin] -= 1
      near.append(second.claim)
    }
    return near
  }
}
