// What an account says where accounts part, as a cell of the table of points holds it: `number: 40`.

import NewsModel

/// In what something parts, and what it says there.
struct PointValue: Hashable {
  /// In what.
  let kind: DifferenceKind
  /// What is said.
  let value: String

  private static let separator = ": "

  /// What an account says in what it parts.
  init(kind: DifferenceKind, value: String) { (self.kind, self.value) = (kind, value) }

  /// The cell's text read back; nil for any other text.
  init?(_ text: String) {
    let kind = DifferenceKind.allCases.first { text.hasPrefix($0.rawValue + Self.separator) }
    guard let kind else { return nil }
    self.init(kind: kind, value: String(text.dropFirst(kind.rawValue.count + 2)))
  }

  /// The cell's text.
  var text: String { kind.rawValue + Self.separator + value }
}

extension DifferenceKind {
  /// What is said before how surely, and that before who says it.
  static let byWeight: [DifferenceKind] =
    allCases.filter(\.isOfContent) + [.polarity, .certainty, .source]

  /// Whether it is one of what is said, not of who says it how surely.
  var isOfContent: Bool { [.number, .date, .place, .who].contains(self) }
}
