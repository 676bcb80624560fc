// Finds the claims of different accounts that speak of the same thing.

import NewsModel

/// Claims of several accounts that speak of the same thing.
package struct ClaimGroup: Hashable {
  /// The claims, as indexes into the aligner's claims, ascending.
  package var claims: [Int]
  /// Those of them that say something else in the first place, and stand in another group for that.
  package var guests: Set<Int> = []
  /// The claims that are at home in it, ascending.
  package var members: [Int] { claims.filter { !guests.contains($0) } }
  /// From 0 to 1: the mean similarity of its pairs of claims from different accounts.
  package var similarity: Double
}

/// Groups the claims of a comparison.
package struct ClaimAligner {
  /// From how likely on a pair speaks for a group rather than against it. On news about like events (ECB+),
  /// eight in ten of the pairs that are joined at this value share an event.
  package static let threshold = 0.35
  /// The least mean similarity of groups that are joined whole.
  private static let joining = 0.55
  /// The least similarity of two claims of which anything is kept.
  private static let leastScore = 0.05
  /// The least cosine of the words of two claims that repeat one another.
  static let repetition = 0.5
  /// Of larger groups as many members, evenly spread, stand for all: the pairs of thousands of copies
  /// of one report say nothing more.
  static let sampleSize = 64

  private let claims: [AccountClaim]
  /// The account of each claim.
  private let accounts: [Int]
  /// How alike two of the claims are.
  let similarity: ClaimSimilarity
  private let watch: AnalysisWatch
  /// ``threshold``, or another that is tried.
  private let leastSimilarity: Double

  /// An aligner for claims, each of the account with the same index in `accounts`.
  package init(
    _ claims: [AccountClaim],
    accounts: [Int],
    _ similarity: ClaimSimilarity,
    threshold: Double = ClaimAligner.threshold,
    _ watch: AnalysisWatch = AnalysisWatch()
  ) {
    (self.claims, self.accounts) = (claims, accounts)
    (self.similarity, self.watch) = (similarity, watch)
    leastSimilarity = threshold
  }

  /// Groups with claims of two accounts or more, in order of the first claims that are at home in them.
  ///
  /// Ties are broken by the order of the claims.
  package func groups() throws -> [ClaimGroup] {
    var clusters = ClaimClusters(count: claims.count)
    var links: [ClaimLink] = []
    let pass = watch.pass(.alignment, over: claims.map(\.article))
    try ClaimIndex(similarity).forEachCandidate(pass) { first, second in
      let score = similarity.score(first, second)
      guard score >= Self.leastScore else { return }
      clusters.link(first, second, score)
      guard claims[first].article != claims[second].article else { return }
      let isBound = similarity.isBound(first, second)
      links.append(ClaimLink(first: first, second: second, score: score, isBound: isBound))
    }
    let ranks = Array(claims.indices)
    try clusters.join(threshold: Self.joining, order: ranks, watch)
    var moves = ClaimMoves(clusters.groups, articles: claims.map(\.article), links)
    try moves.settle(threshold: leastSimilarity, order: ranks, watch)
    return try moves.groups.compactMap { members, guests in
      let claims = (members + guests).sorted()
      guard claims.contains(where: { accounts[$0] != accounts[claims[0]] }) else { return nil }
      return ClaimGroup(claims: claims, guests: guests, similarity: try meanSimilarity(claims))
    }
    .sorted { $0.members.lexicographicallyPrecedes($1.members) }
  }

  private func meanSimilarity(_ claims: [Int]) throws -> Double {
    var (sum, pairs) = (0.0, 0)
    let claims = claims.sample(of: Self.sampleSize)
    for (position, first) in claims.enumerated() {
      try watch.check()
      for second in claims[(position + 1)...] where accounts[first] != accounts[second] {
        sum += similarity.score(first, second)
        pairs += 1
      }
    }
    return pairs == 0 ? 1 : sum / Double(pairs)
  }
}
