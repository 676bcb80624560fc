// Groups of claims by average-link clustering: the two groups that are most alike on average are joined
// until no two are alike enough. Claims of one account are pairs like any others, so that a group gathers
// what an account says of one thing in several places, and no more.

import NewsModel

/// Clusters of claims that are joined step by step.
struct ClaimClusters {
  /// How alike two clusters are in sum, over the pairs that were scored.
  private var links: [[Int: Double]]
  private var members: [[Int]]
  private var queue = MergeQueue()

  /// So many claims, every one by itself.
  init(count: Int) {
    links = Array(repeating: [:], count: count)
    members = (0..<count).map { [$0] }
  }

  /// Two claims that are so alike.
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
      guard !members[merge.first].isEmpty, !members[merge.second].isEmpty else { continue }
      let new = merged(merge.first, merge.second, &rank)
      for (other, sum) in links[new].sorted(by: { $0.key < $1.key }) {
        let mean = sum / Double(members[new].count * members[other].count)
        if mean >= threshold { queue.insert(Merge(new, other, mean, rank)) }
      }
    }
  }

  /// The clusters of two claims or more.
  var groups: [[Int]] { members.filter { $0.count > 1 } }

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
    rank.append(min(rank[a], rank[b]))
    for old in [a, b] { (links[old], members[old]) = ([:], []) }
    return new
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
