// The points of a comparison on a screen: each a block, with every account's own words below it. Pipes and
// exports have a row for each point and account.

import NewsModel
import Tabular

/// How a table of points is shown on a screen.
struct PointsOnScreen {
  private let points: PointTable

  /// The form of a table that has the columns of points; nil for any other.
  init?(_ table: Table) {
    guard let points = PointTable(table), points.count > 0 else { return nil }
    self.points = points
  }

  /// The lines of the blocks, each ended by a line break; as many points as `style` has room for rows.
  func render(_ style: TextStyle) -> String {
    let blocks = points.told
    let areLonely = points.blocks.allSatisfy { $0.count == 1 && points.status($0) == .only }
    var screen = ScreenBlocks(count: blocks.count, noun: "points", opening: opening)
    screen.isSpaced = !areLonely && !blocks.isEmpty
    return screen.render(style) { index in
      let entries = blocks[index].map(points.entry)
      let lines = entries.filter { !$0.isAside }.map(Self.line) + Self.aside(entries)
      return areLonely
        ? lines.map { SafeText.forTerminal(points.id(blocks[index])) + $0 }
        : [title(blocks[index], style)] + lines
    }
  }

  /// "3 accounts: 21 points in two or more, 6 word for word; 5 in dispute"
  private var opening: String {
    let accounts = points.compared ?? Set((0..<points.count).map(points.account)).count
    var counts: [PointStatus: Int] = [:]
    for block in points.blocks {
      if let status = points.status(block) { counts[status, default: 0] += 1 }
    }
    func count(_ status: PointStatus) -> Int { counts[status] ?? 0 }
    let shared = points.blocks.count - count(.only) - count(.related)
    let who = ScreenBlocks.count(accounts, "account")
    let related = ScreenBlocks.count(count(.related), "more subject")
    guard shared + count(.related) > 0 else {
      return "\(who): \(ScreenBlocks.count(count(.only), "point")) in one alone"
    }
    let copied = count(.copied) > 0 ? ", \(count(.copied)) word for word" : ""
    let all = "\(ScreenBlocks.count(shared, "point")) in two or more\(copied)"
    let most = "\(who): \(all); \(count(.disputed)) in dispute"
    if count(.related) == 0 { return most }
    return "\(most); \(related) of which they say different things (status \"related\")"
  }

  private func title(_ block: Range<Int>, _ style: TextStyle) -> String {
    let status =
      switch points.status(block) {
      case .disputed: "in dispute: \(kinds(block).joined(separator: ", "))"
      case .copied: "word for word"
      case .only: "one account alone"
      case .related: "of one subject"
      default: "agreed"
      }
    return ScreenBlocks.title("\(points.id(block))  \(status)", style)
  }

  /// In what the accounts of a block differ.
  private func kinds(_ block: Range<Int>) -> [String] {
    let found = Set(block.flatMap { points.entry($0).values.map(\.kind) })
    return DifferenceKind.byWeight.filter(found.contains).map(\.rawValue)
  }

  /// `  d1  Jonas Brede: that 40 ships were waiting [number: 40]`
  private static func line(_ entry: PointEntry) -> String {
    let how = stance(entry).map { "\(entry.source), \($0)" } ?? entry.source
    let values = entry.values.filter { isMarked($0, of: entry) }.map(\.text)
    let marks = values.isEmpty ? "" : " [\(values.joined(separator: ", "))]"
    let copied = entry.isCopied ? " (copied)" : ""
    return SafeText.forTerminal("  \(entry.account)  \(how): \(entry.text)\(marks)\(copied)")
  }

  /// `  d4, d5: other things of this`
  private static func aside(_ entries: [PointEntry]) -> [String] {
    let accounts = entries.filter(\.isAside).map(\.account)
    if accounts.isEmpty { return [] }
    return [SafeText.forTerminal("  \(accounts.joined(separator: ", ")): other things of this")]
  }

  /// What it does with the point, but for asserting it.
  private static func stance(_ entry: PointEntry) -> String? {
    entry.stance == .asserted ? nil : entry.stance?.rawValue
  }

  /// Whether a value says more than what stands before the words: who holds them, and that they are asserted
  /// or negated. A word within them may be what is negated.
  private static func isMarked(_ value: PointValue, of entry: PointEntry) -> Bool {
    switch value.kind {
    case .source: false
    case .certainty: value.value != Certainty.certain.rawValue || entry.stance == .hedged
    case .polarity:
      entry.stance == .mixed
        || (value.value == Polarity.negated.rawValue) != [.negated, .denied].contains(entry.stance)
    case .number, .date, .place, .who: true
    }
  }
}
