// What is marked in the text of an article.

import NewsModel

/// A stretch of a text that is marked.
package struct MarkSpan: Hashable, Sendable {
  /// What is marked, from the outermost to the innermost of what stands at one place.
  package enum Kind: Hashable, Sendable {
    /// The words of a claim, by its index.
    case claim(Int)
    case source, cue, hedge, negation
    /// A mention, by its index.
    case actor(Int)

    fileprivate var rank: Int {
      switch self {
      case .claim: 0
      case .source: 1
      case .cue: 2
      case .hedge: 3
      case .negation: 4
      case .actor: 5
      }
    }
  }

  /// What is marked.
  package let kind: Kind
  /// The stretch.
  package let range: TextRange

  /// A mark of a stretch.
  package init(_ kind: Kind, _ range: TextRange) { (self.kind, self.range) = (kind, range) }

  /// Whether one stands outside of another where both begin: the longer, of equals that of the outer kind.
  static func isOuter(_ a: MarkSpan, _ b: MarkSpan) -> Bool {
    (-a.range.end, a.kind.rank, a.range.start) < (-b.range.end, b.kind.rank, b.range.start)
  }
}

extension ReportDocument {
  /// All that is marked in its text, each stretch of a kind once.
  var spans: [MarkSpan] {
    var spans = DistinctList<MarkSpan, MarkSpan>()
    for (index, claim) in claims.enumerated() {
      for part in claim.parts { spans.add(MarkSpan(.claim(index), part)) }
      let sources = (claim.claim.source.map { [$0] } ?? []) + claim.claim.otherSources
      for source in sources { spans.add(MarkSpan(.source, source.range)) }
      if let cue = claim.claim.cue { spans.add(MarkSpan(.cue, cue)) }
      for hedge in claim.claim.hedges { spans.add(MarkSpan(.hedge, hedge)) }
      for negation in claim.claim.negations { spans.add(MarkSpan(.negation, negation)) }
    }
    for (index, mention) in mentions.enumerated() {
      spans.add(MarkSpan(.actor(index), mention.range))
    }
    return spans.elements
  }
}
