// How a holder stands to a proposition: whether it is so, how surely, and what is done with it.

import NewsModel

/// A holder's modality to a proposition, with the words that decide it.
struct Modality: Hashable, Sendable {
  /// Whether the holder says that it is not so.
  var isNegated = false
  /// How sure the holder is.
  var certainty = Certainty.certain
  /// What the holder does: state, foresee, ask …
  var kind = ClaimKind.statement
  /// The words that make it less than certain, as ranges of tokens.
  var hedges: [Range<Int>] = []
  /// The words that negate it, as tokens.
  var negations: [Int] = []
  /// The words that decided on the certainty.
  var weakest: Range<Int>?

  /// Takes a hedge into account.
  mutating func weaken(to degree: Certainty, by words: Range<Int>) {
    hedges.append(words)
    guard degree.rank < certainty.rank else { return }
    (certainty, weakest) = (degree, words)
  }

  /// The modality of what lies inside of something that has the modality `outer`: no surer than that.
  func capped(by outer: Modality) -> Modality {
    var inner = self
    if outer.certainty.rank < certainty.rank {
      (inner.certainty, inner.weakest) = (outer.certainty, outer.weakest)
    }
    inner.hedges = outer.hedges + hedges
    return inner
  }

  /// The modality where what is said is turned into its opposite by some words.
  func turned(by words: [Int]) -> Modality {
    var other = self
    other.isNegated.toggle()
    other.negations = (words + negations).sorted()
    return other
  }
}

extension Certainty {
  /// From 0 for unknown to 3 for certain.
  var rank: Int {
    switch self {
    case .certain: 3
    case .probable: 2
    case .possible: 1
    case .unknown: 0
    }
  }

  /// The less sure of two.
  static func weaker(_ a: Certainty, _ b: Certainty) -> Certainty { a.rank <= b.rank ? a : b }
}
