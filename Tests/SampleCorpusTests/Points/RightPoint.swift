// Points that accounts share, as somebody who has read them all says: which words of which article belong together,
// and in what they part.

import NewsModel

/// A point that is right, whether it is found or not.
struct RightPoint: Sendable {
  /// What it is about.
  let name: String
  /// For each article, words of a claim of the point.
  let words: [String: String]
  /// In what the accounts part.
  let kinds: Set<DifferenceKind>
  /// In what they may be said to part without being wrong: who speaks is often a matter of reading.
  let mayBe: Set<DifferenceKind>

  /// The points that a table writes down: a line for each, `name | kinds | article: words | …`, a kind that may
  /// be found or not in brackets.
  static func points(_ table: String) -> [RightPoint] {
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|").map(\.trimmed)
      var words: [String: String] = [:]
      for cell in cells.dropFirst(2) {
        guard let colon = cell.firstIndex(of: ":") else { continue }
        words[String(cell[..<colon])] = cell[cell.index(after: colon)...].trimmed
      }
      let named = cells[1].split(separator: " ").map(String.init)
      let kinds = named.compactMap(DifferenceKind.init)
      let mayBe = named.filter { $0.hasPrefix("[") }
        .compactMap { DifferenceKind(rawValue: String($0.dropFirst().dropLast())) }
      return RightPoint(name: cells[0], words: words, kinds: Set(kinds), mayBe: Set(mayBe))
    }
  }
}
