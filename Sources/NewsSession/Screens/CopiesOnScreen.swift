// Documents that share text, on a screen: each pair a block, with what the copy has lost below it.

import NewsModel
import Tabular

/// How a table of copies is shown on a screen.
struct CopiesOnScreen {
  private let table: Table
  private let columns: [Int]

  private enum Name: String, CaseIterable {
    case copy, from, order, words, share, lost, outlet, date, fromOutlet, fromDate
  }

  /// The form of a table that has the columns of copies; nil for any other.
  init?(_ table: Table) {
    let columns = Name.allCases.compactMap { table.index(of: $0.rawValue) }
    guard columns.count == Name.allCases.count, !table.rows.isEmpty else { return nil }
    (self.table, self.columns) = (table, columns)
  }

  /// The lines of the blocks; as many as `style` has room for rows.
  func render(_ style: TextStyle) -> String {
    let pairs = table.rows.count
    let losing = table.rows.indices.count { !losses($0).isEmpty }
    let lost = losing == 0 ? "" : "; a hedge or an attribution is lost in \(losing)"
    let shares = pairs == 1 ? "shares" : "share"
    let opening = "\(ScreenBlocks.count(pairs, "pair")) of documents \(shares) text\(lost)"
    return ScreenBlocks(count: pairs, noun: "pairs", opening: opening).render(style) { row in
      [ScreenBlocks.title(title(row), style)]
        + losses(row).map { SafeText.forTerminal("  lost \($0)") }
    }
  }

  /// "d3 (Valley Post, 2025-10-07) could have it from d1 (Osk Courier, 2025-10-06): 93 words, 72% of d3"
  private func title(_ row: Int) -> String {
    let copy = document(row, .copy, [.outlet, .date])
    let source = document(row, .from, [.fromOutlet, .fromDate])
    let relation =
      switch CopyOrder(rawValue: text(.order, row)) {
      case .sameDay: "and \(source), of one day"
      case .unknown: "and \(source), in an order that is not known"
      default: "could have it from \(source)"
      }
    let share = value(.share, row).number.map { Int(($0 * 100).rounded()) } ?? 0
    return "\(copy) \(relation): \(text(.words, row)) words, \(share)% of \(text(.copy, row))"
  }

  private func document(_ row: Int, _ id: Name, _ facts: [Name]) -> String {
    let known = facts.map { text($0, row) }.filter { !$0.isEmpty }
    return text(id, row) + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
  }

  private func losses(_ row: Int) -> [String] {
    guard case .list(let list) = value(.lost, row) else { return [] }
    return list.map(\.text)
  }

  private func text(_ name: Name, _ row: Int) -> String {
    let value = value(name, row)
    return value.isNull ? "" : value.text
  }

  private func value(_ name: Name, _ row: Int) -> Value {
    Name.allCases.firstIndex(of: name).map { table.cells(of: columns[$0])[row] } ?? .null
  }
}
