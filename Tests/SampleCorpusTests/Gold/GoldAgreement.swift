// How far what was found agrees with what was written down, field by field.

import NewsModel

/// What is compared.
enum GoldField: String, CaseIterable, Sendable {
  /// Of the claims written down, those found.
  case found
  case holder, certainty, polarity, kind
  /// The condition, of those that have one.
  case under
  /// Of the claims found, those written down.
  case precision
}

/// A share as a count.
struct GoldShare: Sendable {
  var right = 0
  var all = 0

  /// The share, or 1 of nothing.
  var value: Double { all == 0 ? 1 : Double(right) / Double(all) }

  mutating func add(_ isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }

  static func + (a: GoldShare, b: GoldShare) -> GoldShare {
    GoldShare(right: a.right + b.right, all: a.all + b.all)
  }
}

/// The agreement over one article, or over several.
struct GoldAgreement: Sendable {
  private var shares: [GoldField: GoldShare] = [:]

  /// The share of a field.
  subscript(field: GoldField) -> GoldShare {
    get { shares[field] ?? GoldShare() }
    set { shares[field] = newValue }
  }

  /// The sum of two.
  static func + (a: GoldAgreement, b: GoldAgreement) -> GoldAgreement {
    var sum = GoldAgreement()
    for field in GoldField.allCases { sum[field] = a[field] + b[field] }
    return sum
  }

  /// A line of the table: the name, and for each field the share in percent.
  func line(_ name: String) -> String {
    let cells = GoldField.allCases.map { field -> String in
      let share = self[field]
      let percent = share.all == 0 ? "–" : "\(Int((share.value * 100).rounded()))"
      return Self.padded(percent, field.rawValue.count, left: true)
    }
    return ([Self.padded(name, 12, left: false)] + cells).joined(separator: "  ")
  }

  /// The head of the table.
  static var head: String {
    ([padded("", 12, left: false)] + GoldField.allCases.map(\.rawValue)).joined(separator: "  ")
  }

  private static func padded(_ text: String, _ width: Int, left: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return left ? blanks + text : text + blanks
  }
}
