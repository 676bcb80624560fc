// An inverted index over claims, so that only pairs with something rare in common are scored.

/// Lists, for each lemma, number and wording, the claims that have it. Actors are not listed: claims
/// that share nothing else are not alike.
struct ClaimIndex {
  private let lists: [[Int]]
  /// The features of each claim, by their lists.
  private let features: [[Int]]
  private let longestList: Int
  /// A hundredth of the claims of a thousand articles.
  private static let longest = 288

  /// A feature of more than 32 claims and a hundredth of all, at most `longest`, is passed over: what
  /// so many claims share tells no two of them apart, and the pairs of all lists stay linear in the
  /// claims.
  init(_ vocabulary: ClaimVocabulary) {
    let numberBase = vocabulary.lemmaWeights.count
    let wordingBase = numberBase + vocabulary.numberCount
    var lists = [[Int]](repeating: [], count: wordingBase + vocabulary.wordingCount)
    features = vocabulary.features.map { claim in
      claim.lemmas + claim.numbers.map { $0 + numberBase }
        + [claim.wording].compactMap { $0 }.map { $0 + wordingBase }
    }
    for (claim, list) in features.enumerated() {
      for feature in list { lists[feature].append(claim) }
    }
    self.lists = lists
    longestList = min(32 + features.count / 100, Self.longest)
  }

  /// Calls `body` once with each pair of claims that share a feature, the lower index first.
  func forEachCandidate(_ pass: DocumentPass, _ body: (Int, Int) -> Void) throws {
    var lastSeenBy = [Int](repeating: -1, count: features.count)
    for (first, list) in features.enumerated() {
      try pass.begin(first)
      for feature in list where lists[feature].count <= longestList {
        for second in lists[feature] where second > first && lastSeenBy[second] != first {
          lastSeenBy[second] = first
          body(first, second)
        }
      }
    }
    try pass.end()
  }
}
