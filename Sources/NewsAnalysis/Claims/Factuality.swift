// Factuality: how far the text commits itself to an event having happened, from -3 to 3 (Saurí and
// Pustejovsky 2009). The degrees are those that agree best with crowd judgements of such sentences.

import NewsModel

/// The scale of factuality.
package enum Factuality {
  /// The value of a clause by its certainty, polarity and kind, before any attitude embeds it.
  package static func value(certainty: Certainty, polarity: Polarity, kind: ClaimKind) -> Double {
    let size =
      switch certainty {
      case .certain: 3.0
      case .probable: 1.5
      case .possible: 0.8
      case .unknown: 0.0
      }
    let signed = polarity == .affirmed ? size : -size
    return switch kind {
    case .statement: signed
    case .prediction: signed * 0.5
    case .recommendation, .condition: signed * 0.3
    case .question: 0
    }
  }
}
