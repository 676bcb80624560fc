// The table of a comparison's points, read back by the names of its columns: a screen makes blocks of it, and
// `matrix` a row for each point.

import NewsModel
import Tabular

/// What a row of the table says: what one account makes of one point.
package struct PointEntry {
  /// The account that speaks.
  package let account: String
  /// Nil where a script has put other words there.
  let stance: Stance?
  let source: String
  /// Its words for the point.
  package let text: String
  let values: [PointValue]
  let isCopied: Bool
  /// Whether it states something else of the subject of which others state the same.
  package let isAside: Bool
  /// Which of the accounts it is, from 1; nil where that is not told.
  package let nth: Int?

  /// Who holds it, but for the author; nil for the author's own words.
  var holder: String? {
    source.isEmpty || source == Voice.author.rawValue ? nil : source
  }
}

/// The rows of the table of points, those of one point together.
package struct PointTable {
  private let table: Table
  private let columns: [String: Int]
  /// The rows of each point, in order.
  package let blocks: [Range<Int>]

  /// The columns without which a table is none of points.
  package static let needed = [
    "id", "status", "account", "stance", "source", "text", "values", "isCopied",
  ]
  private static let more = ["isAside", "nth", "of", "claims", "kinds"]

  /// The points of a table; nil where it lacks a column of theirs.
  package init?(_ table: Table) {
    var columns: [String: Int] = [:]
    for name in Self.needed + Self.more { columns[name] = table.index(of: name) }
    guard Self.needed.allSatisfy({ columns[$0] != nil }) else { return nil }
    (self.table, self.columns) = (table, columns)
    var blocks: [Range<Int>] = []
    let ids = columns["id"].map { table.cells(of: $0).map(\.text) } ?? []
    for row in ids.indices {
      if let last = blocks.last, ids[last.lowerBound] == ids[row] {
        blocks[blocks.count - 1] = last.lowerBound..<(row + 1)
      } else {
        blocks.append(row..<(row + 1))
      }
    }
    self.blocks = blocks
  }

  /// The points that are told: those of which the accounts only state different things where there are no others.
  package var told: [Range<Int>] {
    let told = blocks.filter { status($0) != .related }
    return told.isEmpty ? blocks : told
  }

  /// How many rows there are.
  var count: Int { table.rows.count }

  /// How many accounts were compared, those that are silent here too; nil where that is not told.
  package var compared: Int? { count > 0 ? value("of", 0).int : nil }

  /// The id of a block's point.
  package func id(_ block: Range<Int>) -> String { value("id", block.lowerBound).text }

  /// What its accounts make of a block's point.
  package func status(_ block: Range<Int>) -> PointStatus? {
    PointStatus(rawValue: value("status", block.lowerBound).text)
  }

  /// In what the accounts of a block's point part, each kind once; empty where that is not told.
  func kinds(_ block: Range<Int>) -> [String] {
    var kinds = DistinctList<String, String>()
    for kind in texts("kinds", block.lowerBound) { kinds.add(kind) }
    return kinds.elements
  }

  /// The ids of the claims of a row; empty where they are not told.
  func claims(_ row: Int) -> [String] { texts("claims", row) }

  private func texts(_ name: String, _ row: Int) -> [String] {
    guard case .list(let list) = value(name, row) else { return [] }
    return list.map(\.text)
  }

  /// The account of a row.
  func account(_ row: Int) -> String { value("account", row).text }

  /// What a row says.
  package func entry(_ row: Int) -> PointEntry {
    var values: [PointValue] = []
    if case .list(let list) = value("values", row) {
      values = list.compactMap { PointValue($0.text) }
    }
    return PointEntry(
      account: account(row),
      stance: Stance(rawValue: value("stance", row).text),
      source: value("source", row).text,
      text: value("text", row).text,
      values: values,
      isCopied: value("isCopied", row).text == "true",
      isAside: value("isAside", row).text == "true",
      nth: value("nth", row).int
    )
  }

  private func value(_ name: String, _ row: Int) -> Value {
    columns[name].map { table.cells(of: $0)[row] } ?? .null
  }
}
