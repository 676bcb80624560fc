// What the model of commitment looks at besides its templates, and of which a predicate has more or fewer: the
// words around it wherever they stand, and the words that hang on it and on what stands above it.

import NewsModel

extension CommitmentSentence {
  /// So many features of this kind at most: a sentence may have a million words below one.
  private static let mostWords = 60
  /// How many levels of the tree are looked at, the predicate's own the first.
  private static let levels: UInt32 = 3
  /// How many words before and after a predicate are looked at, and how many of them are near.
  private static let reach = (before: 10, after: 8, near: 3)

  /// The features of the words around a predicate and of those that hang on it and above it. Complexity
  /// O(mostWords).
  func words(around index: Int) -> [UInt32] {
    let index = stated(index)
    var features: [UInt32] = []
    features.reserveCapacity(Self.mostWords)
    let first = max(0, index - Self.reach.before)
    let last = min(forms.count - 1, index + Self.reach.after)
    for place in first...last where place != index {
      let isNear = abs(place - index) <= Self.reach.near
      let side: UInt32 = place < index ? 1 : 3
      features.append(Self.feature(isNear ? side : side + 1, forms[place].lower, 0))
    }
    var (above, level) = (index, UInt32(5))
    while above >= 0, level < 5 + Self.levels {
      var child = children.first[above]
      while child >= 0, features.count < Self.mostWords {
        let relation = frames.word(child).relation
        if child != index, !grammar.isPunctuation(relation) {
          features.append(Self.feature(level, UInt32(relation) + 1, lemma(child)))
        }
        child = children.next[child]
      }
      (above, level) = (frames.heads[above], level + 1)
    }
    return features
  }

  private static func feature(_ kind: UInt32, _ first: UInt32, _ second: UInt32) -> UInt32 {
    FeatureHash.mix(FeatureHash.step(FeatureHash.step(FeatureHash.mix(kind), first), second))
  }

  /// The words whose vectors are looked at: the predicate, what stands above it, its subject, and its object or
  /// complement; -1 where there is none.
  func arguments(of index: Int) -> [Int] {
    let index = stated(index)
    var (subject, object, child) = (-1, -1, children.first[index])
    for _ in 0..<Self.mostWords where child >= 0 {
      let relation = frames.word(child).relation
      if subject < 0, grammar.role(relation) == .subject { subject = child }
      if object < 0, grammar.isObject(relation) { object = child }
      child = children.next[child]
    }
    return [index, frames.heads[index], subject, object]
  }

  /// A copula says what its head says.
  func stated(_ index: Int) -> Int { isCopula(index) ? frames.heads[index] : index }
}

/// The words that hang on each word of a sentence, as lists that are strung together.
struct SentenceChildren {
  /// The first word below each word; -1 where there is none.
  private(set) var first: [Int]
  /// The next word below the same one.
  private(set) var next: [Int]

  /// The children by the heads of the words.
  init(_ heads: [Int]) {
    first = Array(repeating: -1, count: heads.count)
    next = first
    for index in heads.indices.reversed() where heads.indices.contains(heads[index]) {
      next[index] = first[heads[index]]
      first[heads[index]] = index
    }
  }
}
