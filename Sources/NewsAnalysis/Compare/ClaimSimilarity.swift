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

  /// How alike the claims at two indexes are; the same in either order.
  ///
  /// Claims of the same words are wholly alike. Others must share two things, and not only names: the
  /// same people do many things, and one verb alone is soon met again.
  func score(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (vocabulary.features[first], vocabulary.features[second])
    if let wording = a.wording, wording == b.wording { return 1 }
    let words = sharedWords(a, b)
    let numbers = a.numbers.sharedCount(with: b.numbers)
    guard !words.areAllNames || numbers > 0 else { return 0 }
    guard words.count + numbers > 1 || a.actors.sharedCount(with: b.actors) > 0 else { return 0 }
    var (sum, whole) = (Weight.words * words.cosine, Weight.words)
    if a.predicate != nil || b.predicate != nil {
      sum += Weight.predicate * predicate(a, b)
      whole += Weight.predicate
    }
    if !a.actors.isEmpty && !b.actors.isEmpty {
      sum += Weight.actors * actors(a, b)
      whole += Weight.actors
    }
    return min(1, sum / whole + (numbers > 0 ? Weight.number : 0))
  }

  /// The lemmas that two claims share.
  private func sharedWords(_ a: ClaimFeatures, _ b: ClaimFeatures) -> SharedWords {
    var (product, shared) = (0.0, SharedWords())
    a.lemmas.forEachShared(with: b.lemmas) { i, j in
      let weight = vocabulary.lemmaWeights[a.lemmas[i]]
      product += weight * weight
      shared.count += 1
      if !a.isName[i] || !b.isName[j] { shared.areAllNames = false }
    }
    if shared.count > 0 { shared.cosine = min(1, product / (a.length * b.length)) }
    return shared
  }

  /// The weight of the shared actors, of the weight of all (Dice).
  private func actors(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
    var shared = 0.0
    a.actors.forEachShared(with: b.actors) { i, _ in
      shared += vocabulary.actorWeights[a.actors[i]]
    }
    return min(1, 2 * shared / (a.actorWeight + b.actorWeight))
  }

  /// 1 where both have the same first verb, a half where one's first verb is some verb of the other.
  private func predicate(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
    guard let first = a.predicate, let second = b.predicate else { return 0 }
    if first == second { return 1 }
    return b.verbs.contains(first) || a.verbs.contains(second) ? 0.5 : 0
  }
}

/// What two claims have in common by their words.
private struct SharedWords {
  /// The cosine of their weighted lemmas.
  var cosine = 0.0
  /// The number of lemmas in both.
  var count = 0
  /// Whether each of these is part of a name in both; true if there are none.
  var areAllNames = true
}

extension [Int] {
  /// Calls `body` with the two places of each member of both lists, which must ascend.
  fileprivate func forEachShared(with other: [Int], _ body: (Int, Int) -> Void) {
    var (i, j) = (0, 0)
    while i < count, j < other.count {
      if self[i] == other[j] {
        body(i, j)
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
    forEachShared(with: other) { _, _ in shared += 1 }
    return shared
  }
}
