// How far the points that are found agree with those that are right.

import NewsModel

/// Counts of what is found, and a line for each thing that is not as it should be.
struct PointAgreement {
  /// Pairs of accounts that speak of one thing, and how many of them share a point.
  private(set) var pairs = (right: 0, found: 0)
  /// Kinds in which accounts part, and how many of them are named.
  private(set) var kinds = (right: 0, found: 0)
  /// Kinds that are named where accounts do not part so.
  private(set) var wrongKinds = 0
  /// What is not as it should be.
  private(set) var faults: [String] = []

  /// The agreement of a corpus with its right points.
  init(_ points: [RightPoint], in sample: SampleCorpus) {
    for point in points { compare(point, sample) }
  }

  /// The share of the pairs that are found.
  var pairRecall: Double { Double(pairs.found) / Double(max(1, pairs.right)) }
  /// The share of the kinds that are found.
  var kindRecall: Double { Double(kinds.found) / Double(max(1, kinds.right)) }
  /// The share of the kinds found that are right.
  var kindPrecision: Double { Double(kinds.found) / Double(max(1, kinds.found + wrongKinds)) }

  private mutating func compare(_ point: RightPoint, _ sample: SampleCorpus) {
    var rows: [String: Set<Int>] = [:]
    for (article, words) in point.words.sorted(by: { $0.key < $1.key }) {
      rows[article] = sample.rows(of: article, holding: words)
      if rows[article]?.isEmpty != false { faults.append("\(point.name): no claim '\(words)'") }
    }
    let articles = point.words.keys.sorted()
    for (index, first) in articles.enumerated() {
      for second in articles[(index + 1)...] {
        pairs.right += 1
        if rows[first]?.isDisjoint(with: rows[second] ?? []) == false {
          pairs.found += 1
        } else {
          faults.append("\(point.name): \(first) and \(second) are apart")
        }
      }
    }
    compareKinds(point, Set(rows.values.joined()), sample)
  }

  /// The kinds in which articles of the point part in the rows that hold two of them or more.
  private mutating func compareKinds(
    _ point: RightPoint,
    _ rows: Set<Int>,
    _ sample: SampleCorpus
  ) {
    var found: Set<DifferenceKind> = []
    for row in rows.sorted() {
      for difference in sample.comparison.claims[row].differences
      where sample.areOf(point, difference.between) {
        found.insert(difference.kind)
      }
    }
    kinds.right += point.kinds.count
    kinds.found += point.kinds.intersection(found).count
    let wrong = found.subtracting(point.kinds).subtracting(point.mayBe)
    wrongKinds += wrong.count
    for kind in point.kinds.subtracting(found).map(\.rawValue).sorted() {
      faults.append("\(point.name): \(kind) is not named")
    }
    for kind in wrong.map(\.rawValue).sorted() { faults.append("\(point.name): no \(kind)") }
  }
}

extension SampleCorpus {
  /// The rows of the comparison with a claim of an article that these words, or most of them, are of.
  func rows(of article: String, holding words: String) -> Set<Int> {
    let ids = claimIDs(of: article, holding: words)
    let rows = comparison.claims.enumerated().filter { row in
      row.element.speaking.contains { !ids.isDisjoint(with: $0.claims) }
    }
    return Set(rows.map(\.offset))
  }

  /// Whether two claims are those of a point.
  fileprivate func areOf(_ point: RightPoint, _ ids: [ClaimID]) -> Bool {
    ids.allSatisfy { id in
      point.words.contains { claimIDs(of: $0.key, holding: $0.value).contains(id) }
    }
  }

  /// The claims of an article that these words are of: half of the words at least, or words of which the whole claim
  /// is.
  private func claimIDs(of article: String, holding words: String) -> Set<ClaimID> {
    guard let text = try? self.article(article).article.text else { return [] }
    let places = text.places(of: words)
    return Set(
      claims(of: article).filter { claim in
        places.contains { place in
          let common =
            min(claim.claim.range.end, place.end) - max(claim.claim.range.start, place.start)
          return 2 * common >= min(place.length, claim.claim.range.length)
        }
      }.map(\.id)
    )
  }
}

extension ArticleText {
  /// Where words stand, whatever white space is between them.
  fileprivate func places(of words: String) -> [TextRange] {
    let wanted = words.utf8.filter { !Self.isWhite($0) }
    let text = Array(self[range].utf8)
    return text.indices.compactMap { start -> TextRange? in
      guard text[start] == wanted.first else { return nil }
      var (place, found) = (start, 0)
      while place < text.count, found < wanted.count {
        if text[place] == wanted[found] {
          found += 1
        } else if !Self.isWhite(text[place]) {
          return nil
        }
        place += 1
      }
      return found == wanted.count ? TextRange(start, place) : nil
    }
  }

  private static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
