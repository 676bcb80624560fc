// The points of a comparison on a screen: each a block, with every account's own words below it. Pipes and
// exports have a row for each point and account.

import NewsModel
import Tabular

/// How a table of points is shown on a screen.
struct PointsOnScreen {
  private let table: Table
  private let columns: [String: Int]
  /// The rows of each point, in order.
  private let blocks: [Range<Int>]

  /// The columns that blocks are made of.
  private static let names = [
    "id", "status", "account", "stance", "source", "text", "values", "isCopied",
  ]

  /// The form of a table that has the columns of points; nil for any other.
  init?(_ table: Table) {
    var columns: [String: Int] = [:]
    for name in Self.names { columns[name] = table.index(of: name) }
    guard columns.count == Self.names.count, !table.rows.isEmpty else { return nil }
    (self.table, self.columns) = (table, columns)
    var blocks: [Range<Int>] = []
    for row in table.rows.indices {
      let id = Self.text(table, columns, "id", row)
      if let last = blocks.last, Self.text(table, columns, "id", last.lowerBound) == id {
        blocks[blocks.count - 1] = last.lowerBound..<(row + 1)
      } else {
        blocks.append(row..<(row + 1))
      }
    }
    self.blocks = blocks
  }

  /// The lines of the blocks, each ended by a line break; as many points as `style` has room for rows.
  func render(_ style: TextStyle) -> String {
    let width = style.width ?? .max
    let start = min(style.firstRow, blocks.count)
    let end = min(blocks.count, start + (style.rowLimit ?? blocks.count))
    var lines = start == 0 ? [opening] : []
    for block in blocks[start..<end] {
      lines.append("")
      lines.append(title(block, style))
      for row in block { lines.append(self.line(row, width)) }
    }
    if end < blocks.count || start > 0 {
      let more = end < blocks.count ? "; 'more' shows the next" : ""
      lines += ["", "showing points \(start + 1) to \(end) of \(blocks.count)\(more)"]
    }
    return lines.map { TextWrapping.wrap($0, width: width) + "\n" }.joined()
  }

  /// "3 accounts: 21 points in two or more, 6 word for word; 5 in dispute"
  private var opening: String {
    let accounts = Set(table.rows.indices.map { text("account", $0) }).count
    var counts: [String: Int] = [:]
    for block in blocks { counts[text("status", block.lowerBound), default: 0] += 1 }
    func count(_ status: PointStatus) -> Int { counts[status.rawValue] ?? 0 }
    func points(_ count: Int) -> String { "\(count) point\(count == 1 ? "" : "s")" }
    let shared = blocks.count - count(.only)
    let who = "\(accounts) account\(accounts == 1 ? "" : "s")"
    guard shared > 0 else { return "\(who): \(points(count(.only))) in one alone" }
    let copied = count(.copied) > 0 ? ", \(count(.copied)) word for word" : ""
    return "\(who): \(points(shared)) in two or more\(copied); \(count(.disputed)) in dispute"
  }

  private func title(_ block: Range<Int>, _ style: TextStyle) -> String {
    let id = text("id", block.lowerBound)
    let status =
      switch PointStatus(rawValue: text("status", block.lowerBound)) {
      case .disputed: "in dispute: \(kinds(block).joined(separator: ", "))"
      case .copied: "word for word"
      case .only: "one account alone"
      default: "agreed"
      }
    let title = "\(id)  \(status)"
    return style.isColored ? "\u{1B}[1m\(title)\u{1B}[0m" : title
  }

  /// In what the accounts of a block differ, by the kinds that stand before the values.
  private func kinds(_ block: Range<Int>) -> [String] {
    var kinds: [String] = []
    for row in block {
      for value in values(row) {
        let kind = String(value.prefix { $0 != ":" })
        if !kinds.contains(kind) { kinds.append(kind) }
      }
    }
    return kinds
  }

  /// `  d1  Jonas Brede: that 40 ships were waiting [number: 40]`
  private func line(_ row: Int, _ width: Int) -> String {
    let stance = text("stance", row)
    let holder = text("source", row)
    let how = stance == Stance.asserted.rawValue ? holder : "\(holder), \(stance)"
    let values = values(row)
    let marks = values.isEmpty ? "" : " [\(values.joined(separator: ", "))]"
    let copied = text("isCopied", row) == "true" ? " (copied)" : ""
    let line = "  \(text("account", row))  \(how): \(text("text", row))\(marks)\(copied)"
    return SafeText.forTerminal(line)
  }

  private func values(_ row: Int) -> [String] {
    guard let column = columns["values"], case .list(let list) = table.cells(of: column)[row] else {
      return []
    }
    return list.map(\.text)
  }

  private func text(_ name: String, _ row: Int) -> String {
    Self.text(table, columns, name, row)
  }

  private static func text(
    _ table: Table,
    _ columns: [String: Int],
    _ name: String,
    _ row: Int
  ) -> String {
    columns[name].map { table.cells(of: $0)[row].text } ?? ""
  }
}
