// Finds the claims of different accounts that speak of the same thing.
//
// Pairs that share a rare word or a number are scored; the best pairs are joined first, and
// groups grow while all their claims stay alike on average (average-link clustering).

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
  /// like events (ECB+), nine in ten of the pairs that are joined at this value share an event.
  static let threshold = 0.35
  /// The least similarity of two claims of one account in the same group: they must nearly repeat
  /// one another, or a group would gather all that an account says about a topic.
  static let repetition = 0.65

  /// Of larger groups as many members, evenly spread, stand for all: the pairs of thousands of copies
  /// of one report say nothing more.
  static let sampleSize = 64

  private let claims: [AccountClaim]
  /// The account of each claim.
  private let accounts: [Int]
  private let vocabulary: ClaimVocabulary
  private let similarity: ClaimSimilarity
  private let watch: AnalysisWatch

  /// An aligner for claims, each of the account with the same index in `accounts`.
  init(_ claims: [AccountClaim], accounts: [Int], _ watch: AnalysisWatch) throws {
    self.claims = claims
    self.accounts = accounts
    self.watch = watch
    vocabulary = try ClaimVocabulary(claims, watch)
    similarity = ClaimSimilarity(vocabulary: vocabulary)
  }

  /// Groups with claims of two accounts or more, in order of their first claims.
  ///
  /// Ties are broken by the claims' ids, so that the order of the accounts changes nothing.
  func groups() throws -> [ClaimGroup] {
    var groupOf = Array(claims.indices)
    var members = claims.indices.map { [$0] }
    var refusals: [GroupPair: Int] = [:]
    for pair in try candidates() {
      try watch.check()
      let (a, b) = (groupOf[pair.first], groupOf[pair.second])
      guard a != b else { continue }
      // Groups only grow: two of the same sizes as when they were refused are still the same two.
      let (groups, size) = (GroupPair(a, b), members[a].count + members[b].count)
      guard refusals[groups] != size else { continue }
      guard canJoin(members[a], members[b]) else {
        if size > 2 { refusals[groups] = size }
        continue
      }
      for claim in members[b] { groupOf[claim] = a }
      members[a] = ordered(members[a] + members[b])
      members[b] = []
    }
    return try members.filter { $0.count > 1 }
      .map { ClaimGroup(claims: $0.sorted(), similarity: try meanSimilarity($0)) }
      .sorted { $0.claims[0] < $1.claims[0] }
  }

  /// Pairs of claims of different accounts that reach the threshold, the most alike first.
  private func candidates() throws -> [CandidatePair] {
    let index = ClaimIndex(vocabulary)
    var pairs: [CandidatePair] = []
    let pass = watch.pass(.alignment, over: claims.map(\.article))
    try index.forEachCandidate(pass) { first, second in
      guard accounts[first] != accounts[second] else { return }
      let score = similarity.score(first, second)
      guard score >= Self.threshold else { return }
      let (low, high) = precedes(first, second) ? (first, second) : (second, first)
      pairs.append(CandidatePair(first: low, second: high, score: score))
    }
    return pairs.sorted { a, b in
      if a.score != b.score { return a.score > b.score }
      return a.first != b.first ? precedes(a.first, b.first) : precedes(a.second, b.second)
    }
  }

  private func canJoin(_ a: [Int], _ b: [Int]) -> Bool {
    var (sum, pairs) = (0.0, 0)
    for first in a.sample(of: Self.sampleSize) {
      for second in b.sample(of: Self.sampleSize) {
        let score = similarity.score(first, second)
        if accounts[first] == accounts[second] {
          guard score >= Self.repetition else { return false }
        } else {
          sum += score
          pairs += 1
        }
      }
    }
    return pairs == 0 || sum / Double(pairs) >= Self.threshold
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

  private func ordered(_ claims: [Int]) -> [Int] { claims.sorted(by: precedes) }

  /// By the claims' ids; the same claim in two accounts, by the accounts.
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    claims[a].id != claims[b].id ? claims[a].id < claims[b].id : a < b
  }
}

/// Two groups, by their numbers, in whatever order.
private struct GroupPair: Hashable {
  let low: Int
  let high: Int

  init(_ a: Int, _ b: Int) { (low, high) = (min(a, b), max(a, b)) }
}

/// Two claims that may be joined.
private struct CandidatePair {
  let first: Int
  let second: Int
  let score: Double
}
