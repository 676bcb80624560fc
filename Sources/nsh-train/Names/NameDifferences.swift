// Where the names that are found and those that a corpus marks differ, for whoever wants to know why.

import English
import NewsModel

/// The differences in a document.
struct NameDifferences {
  /// A line for each name that only one side has, in the text's order, with some of what stands around.
  let lines: [String]

  /// Compares what was found with what the corpus marks.
  init(_ text: GoldText<NamesDocument>, _ found: [EntityMention]) {
    var kinds: [TextRange: Set<String>] = [:]
    for name in text.gold.names where name.nested != true {
      kinds[text.range(name)] = Set([name.kind] + (name.alt ?? []))
    }
    let scored = Set(text.gold.kinds)
    var lines: [(at: Int, line: String)] = []
    for mention in found where scored.contains(mention.kind.rawValue) {
      guard kinds[mention.range]?.contains(mention.kind.rawValue) != true else { continue }
      let line = Self.line("+", mention.kind.rawValue, mention.range, text, mention.rule)
      lines.append((mention.range.start, line))
    }
    let right = Dictionary(found.map { ($0.range, $0.kind.rawValue) }) { first, _ in first }
    for (range, names) in kinds where !names.isDisjoint(with: scored) {
      if let kind = right[range], names.contains(kind) { continue }
      lines.append((range.start, Self.line("-", names.sorted()[0], range, text, "")))
    }
    self.lines = lines.sorted { ($0.at, $0.line) < ($1.at, $1.line) }.map(\.line)
  }

  private static func line(
    _ sign: String,
    _ kind: String,
    _ range: TextRange,
    _ text: GoldText<NamesDocument>,
    _ rule: String
  ) -> String {
    let before = TextRange(max(range.start - 40, 0), range.start)
    let after = TextRange(range.end, min(range.end + 30, text.text.count))
    let words = "\(text.text[before])[\(text.text[range])]\(text.text[after])"
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " / ")
    return "\(sign) \(kind)\t\(rule)\t\(line)"
  }
}
