// How sure the holder of a claim is, from the hedges in the claim and the attitude that reports it.

import NewsModel

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

extension ClaimReading {
  /// The certainty that the words of a claim leave it, with the hedge that decides. Hedges that weaken
  /// a noun, or stand in a clause that the main one does not depend on, are listed with the claim but
  /// decide nothing.
  func certainty(
    of range: Range<Int>,
    verb: Int?,
    kind: ClaimKind
  ) -> (certainty: Certainty, hedge: Hedge?) {
    if kind == .question { return (.unknown, nil) }
    var weakest = Certainty.certain
    var decisive: Hedge?
    for hedge in hedges(in: range) where reaches(hedge, verb: verb, in: range) {
      if hedge.degree.rank < weakest.rank { (weakest, decisive) = (hedge.degree, hedge) }
    }
    return (weakest, decisive)
  }

  /// Whether a hedge weakens the clause of `verb`: it hangs on that verb, or on one that is its
  /// infinitive, its complement or its coordinate.
  private func reaches(_ hedge: Hedge, verb: Int?, in range: Range<Int>) -> Bool {
    guard hedge.isClausal else { return false }
    guard let verb, let other = hedge.verb else { return true }
    if other == verb { return true }
    if other < verb {
      return !words.isRelative(other, in: range) && !words.opensDependentClause(range.lowerBound)
    }
    return other <= verb + 2 && words.continues(verb, to: other)
  }
}

extension Words {
  /// Whether a verb's clause is a relative one.
  func isRelative(_ verb: Int, in range: Range<Int>) -> Bool {
    var index = verbs[verb].tokens.lowerBound - 1
    let floor = max(range.lowerBound, index - 12)
    while index >= floor, !has(index, .mark), verbOf[index] < 0 {
      if has(index, .relative) { return true }
      index -= 1
    }
    return false
  }

  /// Whether nothing opens a dependent clause between two verbs other than a complement: "means
  /// that he may", "is likely to", "and may".
  func continues(_ verb: Int, to other: Int) -> Bool {
    let between = verbs[verb].tokens.upperBound..<verbs[other].tokens.lowerBound
    guard between.lowerBound < between.upperBound else { return true }
    return !between.contains {
      has($0, .mark) || has($0, .relative) && lower($0) != "that"
        || tag($0) == .subordinator && lower($0) != "that" && lower($0) != "whether"
        || lower($0) == "that" && isNominal($0 - 1)
    }
  }
}
