// Groups of claims by average-link clustering: the two groups that are most alike on average are joined
// until no two are alike enough. Claims of one account come into one group only where they repeat one another,
// or a group would gather all that an account says of a topic.

import NewsModel

/// Clusters of claims that are joined step by step.
struct ClaimClusters {
  /// How alike two clusters are in sum, over the pairs that were scored.
  private var links: [[Int: Double]]
  private var members: [[Int]]
  /// For each cluster, how many of its claims are of each account.
  private var accounts: [[Int: Int]]
  private var queue = MergeQueue()

  private let accountOf: [Int]
  /// Whether two claims of one account repeat one another.
  private let repeats: (Int, Int) -> Bool

  /// Every claim by itself, each of the account with the same index.
  init(accounts: [Int], repeats: @escaping (Int, Int) -> Bool) {
    (accountOf, self.repeats) = (accounts, repeats)
    links = Array(repeating: [:], count: accounts.count)
    members = accounts.indices.map { [$0] }
    self.accounts = accounts.map { [$0: 1] }
  }

  /// Two claims of different accounts that are so alike.
  mutating func link(_ first: Int, _ second: Int, _ score: Double) {
    links[first][second] = score
    links[second][first] = score
  }

  /// Joins clusters that are alike by `threshold` or more on average, pairs that were not scored counting
  /// as 0; ties are decided by `order`, in which the claims are ranked.
  mutating func join(threshold: Double, order: [Int], _ watch: AnalysisWatch) throws {
    // Of each cluster, the rank of its first claim.
    var rank = order
    for (first, others) in links.enumerated() {
      for (second, score) in others where first < second && score >= threshold {
        queue.insert(Merge(first, second, score, rank))
      }
    }
    while let merge = queue.removeFirst() {
      try watch.check()
      guard canJoin(merge.first, merge.second) else { continue }
      let new = merged(merge.first, merge.second, &rank)
      for (other, sum) in links[new].sorted(by: { $0.key < $1.key }) {
        let pairs = crossPairs(new, other)
        let mean = pairs > 0 ? sum / Double(pairs) : 0
        if mean >= threshold { queue.insert(Merge(new, other, mean, rank)) }
      }
    }
  }

  /// The clusters of two claims or more.
  var groups: [[Int]] { members.filter { $0.count > 1 } }

  /// Whether both clusters are still there, and no account would say two things in one.
  private func canJoin(_ a: Int, _ b: Int) -> Bool {
    guard !members[a].isEmpty, !members[b].isEmpty else { return false }
    let shared = accounts[a].keys.contains { accounts[b][$0] != nil }
    guard shared else { return true }
    return members[a].sample(of: ClaimAligner.sampleSize).allSatisfy { first in
      members[b].sample(of: ClaimAligner.sampleSize).allSatisfy { second in
        accountOf[first] != accountOf[second] || repeats(first, second)
      }
    }
  }

  /// Joins two clusters to a new one, so that what waits for the old ones is void; returns its number.
  private mutating func merged(_ a: Int, _ b: Int, _ rank: inout [Int]) -> Int {
    let new = members.count
    var joined = links[a].merging(links[b], uniquingKeysWith: +)
    joined[a] = nil
    joined[b] = nil
    for (other, sum) in joined {
      links[other][a] = nil
      links[other][b] = nil
      links[other][new] = sum
    }
    links.append(joined)
    members.append(members[a] + members[b])
    accounts.append(accounts[a].merging(accounts[b], uniquingKeysWith: +))
    rank.append(min(rank[a], rank[b]))
    for old in [a, b] { (links[old], members[old], accounts[old]) = ([:], [], [:]) }
    return new
  }

  /// How many pairs of claims of different accounts two clusters make.
  private func crossPairs(_ a: Int, _ b: Int) -> Int {
    let (few, many) = accounts[a].count <= accounts[b].count ? (a, b) : (b, a)
    let same = accounts[few].reduce(0) { $0 + $1.value * (accounts[many][$1.key] ?? 0) }
    return members[a].count * members[b].count - same
  }
}

/// Two clusters that may be joined.
private struct Merge {
  let first: Int
  let second: Int
  let score: Double
  /// The ranks of the two, the lower first.
  let ranks: (Int, Int)

  init(_ a: Int, _ b: Int, _ score: Double, _ rank: [Int]) {
    (first, second, self.score) = (min(a, b), max(a, b), score)
    ranks = (min(rank[a], rank[b]), max(rank[a], rank[b]))
  }

  /// Whether it comes first: the more alike, and of those alike the earlier claims.
  func precedes(_ other: Merge) -> Bool {
    score != other.score ? score > other.score : ranks < other.ranks
  }
}

/// Merges in order: a binary heap.
private struct MergeQueue {
  private var heap: [Merge] = []

  mutating func insert(_ merge: Merge) {
    heap.append(merge)
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() -> Merge? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].precedes(heap[best]) { best = child }
      }
      guard best != parent else { return first }
      heap.swapAt(parent, best)
      parent = best
    }
  }
}
