// How alike two claims are: the words they share, the actors they speak of, what they say of them.

/// Scores pairs of claims from 0 to 1.
struct ClaimSimilarity {
  /// How much each part counts where both claims mention actors. Shared words decide; the same actors
  /// and the same predicate tell events with like words apart.
  private enum Weight {
    static let words = 0.65
    static let actors = 0.2
    static let predicate = 0.15
    /// Added where a number is the same: few claims of different events share one by chance.
    static let number = 0.15
  }

  let vocabulary: ClaimVocabulary

  /// How alike the claims at two indexes are; the same in either order. Claims of the same words are
  /// wholly alike.
  func score(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (vocabulary.features[first], vocabulary.features[second])
    if let wording = a.wording, wording == b.wording { return 1 }
    let sharedNumbers = a.numbers.sharedCount(with: b.numbers)
    guard haveCommonGround(a, b, sharedNumbers: sharedNumbers) else { return 0 }
    var (sum, whole) = (Weight.words * words(a, b), Weight.words)
    if a.predicate != nil || b.predicate != nil {
      sum += Weight.predicate * predicate(a, b)
      whole += Weight.predicate
    }
    if !a.actors.isEmpty && !b.actors.isEmpty {
      sum += Weight.actors * actors(a, b)
      whole += Weight.actors
    }
    return min(1, sum / whole + (sharedNumbers > 0 ? Weight.number : 0))
  }

  /// Whether two claims share two things, and not only names: the same people do many things, and one
  /// verb alone is soon met again.
  private func haveCommonGround(
    _ a: ClaimFeatures,
    _ b: ClaimFeatures,
    sharedNumbers: Int
  ) -> Bool {
    let lemmas = a.lemmas.sharedCount(with: b.lemmas)
    guard lemmas + sharedNumbers > 0,
      lemmas + sharedNumbers + a.actors.sharedCount(with: b.actors) > 1
    else { return false }
    return sharedNumbers > 0 || a.commonLemmas.sharedCount(with: b.lemmas) > 0
      || b.commonLemmas.sharedCount(with: a.lemmas) > 0
  }

  /// The cosine of the weighted lemmas.
  private func words(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
    guard a.length > 0, b.length > 0 else { return 0 }
    var product = 0.0
    a.lemmas.forEachShared(with: b.lemmas) { lemma in
      product += vocabulary.lemmaWeights[lemma] * vocabulary.lemmaWeights[lemma]
    }
    return min(1, product / (a.length * b.length))
  }

  /// The weight of the shared actors, of the weight of all (Dice).
  private func actors(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
    var shared = 0.0
    a.actors.forEachShared(with: b.actors) { shared += vocabulary.actorWeights[$0] }
    return min(1, 2 * shared / (a.actorWeight + b.actorWeight))
  }

  /// 1 where both have the same first verb, a half where one's first verb is some verb of the other.
  private func predicate(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
    guard let first = a.predicate, let second = b.predicate else { return 0 }
    if first == second { return 1 }
    return b.verbs.contains(first) || a.verbs.contains(second) ? 0.5 : 0
  }
}

extension [Int] {
  /// Calls `body` with each member of both lists, which must ascend.
  fileprivate func forEachShared(with other: [Int], _ body: (Int) -> Void) {
    var (i, j) = (0, 0)
    while i < count, j < other.count {
      if self[i] == other[j] {
        body(self[i])
        i += 1
        j += 1
      } else if self[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// The number of members in both lists, which must ascend.
  fileprivate func sharedCount(with other: [Int]) -> Int {
    var shared = 0
    forEachShared(with: other) { _ in shared += 1 }
    return shared
  }
}
