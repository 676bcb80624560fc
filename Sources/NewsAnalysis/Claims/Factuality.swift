// Factuality: how far the text commits itself to an event having happened, from -3 to 3 (Saurí and
// Pustejovsky 2009). The degrees are those that agree best with crowd judgements of such sentences.

import NewsModel

/// The scale of factuality.
enum Factuality {
  /// The value of a clause by its certainty, polarity and kind, before any attitude embeds it.
  static func value(certainty: Certainty, polarity: Polarity, kind: ClaimKind) -> Double {
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

  /// The value of an event that is only foreseen, asked for or supposed. Asked whether such events
  /// happened, people lean towards no (White et al. 2016), the less the likelier they seem.
  static func unrealized(_ kind: ClaimKind) -> Double {
    switch kind {
    case .statement, .question: 0
    case .prediction: -0.8
    case .condition: -1.1
    case .recommendation: -1.5
    }
  }
}
