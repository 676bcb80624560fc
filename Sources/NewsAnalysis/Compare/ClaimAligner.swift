// Finds the claims of different accounts that speak of the same thing.

import NewsModel

/// Claims of several accounts that speak of the same thing.
struct ClaimGroup: Hashable {
  /// The claims, as indexes into the aligner's claims, ascending.
  var claims: [Int]
  /// From 0 to 1: the mean similarity of its pairs of claims from different accounts.
  var similarity: Double
}

/// Groups the claims of a comparison.
struct ClaimAligner {
  /// The least mean similarity of the claims of a group across accounts. On sentences of news about
  /// like events (ECB+), eight in ten of the pairs that are joined at this value share an event.
  static let threshold = 0.4
  /// The least similarity of two claims of which anything is kept.
  private static let leastScore = 0.05
  /// The least cosine of the words of two claims of one account in the same group.
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

  /// An aligner for claims, each of the account with the same index in `accounts`.
  init(
    _ claims: [AccountClaim],
    accounts: [Int],
    _ similarity: ClaimSimilarity,
    _ watch: AnalysisWatch
  ) {
    (self.claims, self.accounts) = (claims, accounts)
    (self.similarity, self.watch) = (similarity, watch)
  }

  /// Groups with claims of two accounts or more, in order of their first claims.
  ///
  /// Ties are broken by the claims' ids, so that the order of the accounts changes nothing.
  func groups() throws -> [ClaimGroup] {
    var clusters = ClaimClusters(accounts: accounts) { repeats($0, $1) }
    let pass = watch.pass(.alignment, over: claims.map(\.article))
    try ClaimIndex(similarity.features).forEachCandidate(pass) { first, second in
      guard accounts[first] != accounts[second] else { return }
      let score = similarity.score(first, second)
      if score >= Self.leastScore { clusters.link(first, second, score) }
    }
    try clusters.join(threshold: Self.threshold, order: ranks, watch)
    return try clusters.groups
      .map { ClaimGroup(claims: $0.sorted(), similarity: try meanSimilarity($0.sorted())) }
      .sorted { $0.claims[0] < $1.claims[0] }
  }

  /// Whether two claims of one account nearly repeat one another, or one stands in the other.
  private func repeats(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (claims[first], claims[second])
    if a.article == b.article,
      a.claim.range.contains(b.claim.range) || b.claim.range.contains(a.claim.range)
    {
      return true
    }
    let features = similarity.features
    return features[first].wording != nil && features[first].wording == features[second].wording
      || features[first].all.cosine(features[second].all) >= Self.repetition
  }

  /// Each claim's place by its id; of the same claim in two accounts, by the accounts.
  private var ranks: [Int] {
    let order = claims.indices.sorted { a, b in
      claims[a].id != claims[b].id ? claims[a].id < claims[b].id : a < b
    }
    var ranks = order
    for (rank, claim) in order.enumerated() { ranks[claim] = rank }
    return ranks
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
