// Claims on a screen: few columns, so that the words have room, and before the words a mark where they
// are not simply asserted. What all rows have in common is said once. Pipes and exports keep every column.

import NewsModel
import Tabular

/// How a table of claims is shown on a screen.
struct ClaimsOnScreen {
  /// What all rows say; nil where there is nothing.
  let ofAll: String?
  /// The columns with room on a screen, and the same rows.
  let table: Table

  /// The form of a table that has the columns of `claims`; nil for any other, and where the columns were
  /// selected by name.
  init?(_ table: Table) {
    guard table.columns.contains(where: \.isFolded), let text = table.index(of: "text"),
      table.columns[text].layout == .main || table.index(of: "when") != nil
    else { return nil }
    let cells = ClaimCells(table)
    let left = Self.names.filter { cells.isShared($0) && !cells.isNothing($0) }
    ofAll = left.isEmpty ? nil : Self.line(left, cells)
    var columns: [ScreenColumn] = []
    for (index, column) in table.columns.enumerated() where !column.isDetail && !column.isFolded {
      if column.name == "text", !cells.hasOneMark {
        let how = Column("how", .string, layout: .words)
        columns.append(ScreenColumn(how) { .string(cells.mark(of: $0)) })
      }
      if left.contains(column.name) { continue }
      if column.name == "source" {
        columns.append(ScreenColumn(column) { .string(cells.holders(of: $0)) })
      } else {
        columns.append(ScreenColumn(column) { table.cells(of: index)[$0] })
      }
    }
    let shown = columns
    let ids = table.rows.indices.map { table.finding(at: $0) ?? "" }
    self.table = Table(columns: shown.map(\.column), findings: ids) { shown[$1].cell($0) }
  }

  /// A column of the screen, and its cell in each row.
  private struct ScreenColumn: Sendable {
    let column: Column
    let cell: @Sendable (Int) -> Value

    init(_ column: Column, _ cell: @escaping @Sendable (Int) -> Value) {
      (self.column, self.cell) = (column, cell)
    }
  }

  /// The columns that are left out where all rows say the same.
  private static let names = [
    "review", "source", "voice", "certainty", "polarity", "kind", "document",
  ]

  private static func line(_ names: [String], _ cells: ClaimCells) -> String {
    let parts = names.map { name in
      "\(name) \(name == "source" ? cells.holders(of: 0) : cells.text(name, 0))"
    }
    return "in every row: \(parts.joined(separator: ", "))"
  }
}

/// The cells of a table of claims, by the names of their columns.
private struct ClaimCells: Sendable {
  private let table: Table
  private let columns: [String: Int]

  init(_ table: Table) {
    self.table = table
    columns = Dictionary(
      table.columns.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func value(_ name: String, _ row: Int) -> Value {
    columns[name].map { table.cells(of: $0)[row] } ?? .null
  }

  /// The text of a cell; empty where there is no such column.
  func text(_ name: String, _ row: Int) -> String { value(name, row).text }

  /// Whether a column that may say nothing does so in the first row.
  func isNothing(_ name: String) -> Bool {
    guard let index = columns[name], table.columns[index].isSparse else { return false }
    return Column.saysNothing(value(name, 0))
  }

  /// Whether a column is there and says the same in all of several rows.
  func isShared(_ name: String) -> Bool {
    guard columns[name] != nil else { return false }
    return isShared { name == "source" ? holders(of: $0) : text(name, $0) }
  }

  /// Whether all of several rows have the same mark.
  var hasOneMark: Bool { table.rows.isEmpty || isShared(mark) || isPlain }

  /// Whether a table of one row has nothing to mark.
  private var isPlain: Bool { table.rows.count == 1 && mark(of: 0).isEmpty }

  private func isShared(_ text: (Int) -> String) -> Bool {
    guard table.rows.count > 1 else { return false }
    let first = text(0)
    return table.rows.indices.allSatisfy { text($0).utf8.elementsEqual(first.utf8) }
  }

  /// Who holds the claim in a row: the source and those beside it, or who speaks where nobody is named.
  func holders(of row: Int) -> String {
    let source = text("source", row)
    let voice = text("voice", row)
    guard !source.isEmpty else {
      return voice.isEmpty || voice == Voice.author.rawValue ? voice : "(\(voice))"
    }
    let others = text("others", row)
    return others.isEmpty ? source : "\(source), \(others)"
  }

  /// What keeps the words of a row from being simply asserted; empty where nothing does.
  func mark(of row: Int) -> String {
    ClaimMark(
      kind: ClaimKind(rawValue: text("kind", row)) ?? .statement,
      certainty: Certainty(rawValue: text("certainty", row)) ?? .certain,
      polarity: Polarity(rawValue: text("polarity", row)) ?? .affirmed,
      saysSoItself: !text("negations", row).isEmpty,
      condition: columns["under"] == nil ? "" : text("under", row),
      reported: reported(row)
    ).text
  }

  private func reported(_ row: Int) -> ReportedCommitment? {
    guard case .record(let record) = value("reported", row),
      let certainty = record["certainty"].flatMap({ Certainty(rawValue: $0.text) }),
      let polarity = record["polarity"].flatMap({ Polarity(rawValue: $0.text) })
    else { return nil }
    return ReportedCommitment(certainty: certainty, polarity: polarity)
  }
}
