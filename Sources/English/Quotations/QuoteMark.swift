// The quotation marks of a text.

import NewsModel

/// A quotation mark.
struct QuoteMark: Hashable, Sendable {
  /// What a mark looks like.
  enum Shape: Hashable, Sendable { case straight, curly, doubled, angle, narrow, corner, single }

  /// Marks of one family close one another.
  enum Family: Hashable, Sendable { case double, angle, narrow, corner, single }

  /// What a mark may do where it stands.
  enum Side: Hashable, Sendable { case opens, closes, either }

  /// Where it stands, in bytes.
  let range: TextRange
  /// What it looks like.
  let shape: Shape
  /// What it may do.
  let side: Side
  /// Whether a closing single mark may as well be a possessive or stand for letters left out:
  /// `the skippers' fault`, `goin' home`.
  var isDoubtful = false

  /// The marks that it may pair with. Many editors leave one of a pair straight.
  var family: Family {
    switch shape {
    case .straight, .curly, .doubled: .double
    case .angle: .angle
    case .narrow: .narrow
    case .corner: .corner
    case .single: .single
    }
  }

  /// What a quotation that it opens is set off by.
  var style: QuotationMention.Style {
    switch family {
    case .double, .corner: .double
    case .angle, .narrow: .angle
    case .single: .single
    }
  }
}
