// Which terms an account uses more than others do, with the counts behind each figure.

import NewsModel

/// Chooses the distinctive terms of texts.
package struct Keyness: Sendable {
  /// The least count of a term in its text. What stands there once is chance.
  package var minimumCount = 2
  /// The least G². 3.84 is the point that chance passes in one case of twenty (χ², one degree).
  package var minimumG2 = 3.84
  /// The most terms of one text.
  package var limit = 20

  /// The usual limits.
  package init() {}

  /// The terms of each text against all the others together, text by text, the highest z first.
  package func keywords(
    of texts: [TermCounts],
    watch: AnalysisWatch = AnalysisWatch()
  ) throws -> [DistinctiveTerm] {
    var all = TermCounts()
    for text in texts {
      try watch.check()
      all.add(text)
    }
    return try texts.enumerated().flatMap { account, text in
      try watch.check()
      return strongest(of: text, account: account) { term in
        FrequencyTable(
          count: text.count(of: term),
          total: text.total,
          other: all.count(of: term) - text.count(of: term),
          otherTotal: all.total - text.total
        )
      }
    }
  }

  /// The terms of one text against a reference, the highest z first; none if either is empty.
  ///
  /// - Parameter account: the number to give as the terms' account.
  package func keywords(
    of target: TermCounts,
    against reference: TermCounts,
    account: Int = 0
  ) -> [DistinctiveTerm] {
    strongest(of: target, account: account) { term in
      FrequencyTable(
        count: target.count(of: term),
        total: target.total,
        other: reference.count(of: term),
        otherTotal: reference.total
      )
    }
  }

  private func strongest(
    of text: TermCounts,
    account: Int,
    table: (String) -> FrequencyTable
  ) -> [DistinctiveTerm] {
    let found = text.terms.compactMap { term -> DistinctiveTerm? in
      let table = table(term)
      guard table.count >= minimumCount, table.isMoreFrequent, table.g2 >= minimumG2 else {
        return nil
      }
      return DistinctiveTerm(term, account: account, table)
    }
    return Array(found.sorted(by: DistinctiveTerm.isStronger).prefix(limit))
  }
}

extension DistinctiveTerm {
  fileprivate init(_ term: String, account: Int, _ table: FrequencyTable) {
    self.init(
      term: term,
      account: account,
      count: table.count,
      other: table.other,
      g2: table.g2,
      logRatio: table.logRatio,
      z: table.z
    )
  }

  /// By z, then by count, then by the bytes of the term.
  fileprivate static func isStronger(_ a: DistinctiveTerm, _ b: DistinctiveTerm) -> Bool {
    if a.z != b.z { return a.z > b.z }
    if a.count != b.count { return a.count > b.count }
    return a.term.utf8.lexicographicallyPrecedes(b.term.utf8)
  }
}
