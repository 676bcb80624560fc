// matrix: a row for each point of a comparison, a column for each account.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct MatrixCommand: SessionCommand {
  let signature = Signature(
    name: "matrix",
    group: .table,
    summary: "the points of a comparison by its accounts: who says, hedges, denies or omits what",
    details:
      "A row for each point that is more than related, in the words of the first account that speaks of it, and a "
      + "column for each account. A cell is 'asserted', 'attributed' (to somebody the account names), 'hedged', 'negated', 'denied', "
      + "'mixed', 'other value' (a number, date, place or actor other than the first account's) or "
      + "'absent', each with its sign; behind it stand the value and, in parentheses, who holds it. On a screen without "
      + "room for the words the signs stand with the values alone.",
    input: .required([.table, .list]),
    output: .table(nil),
    examples: [
      "compare d1 d2 d3 | matrix", "compare --by outlet | where status == \"disputed\" | matrix",
    ]
  )

  func fault(in call: StaticCall) -> CommandFault? {
    guard let columns = call.input.columns else { return nil }
    let isOfPoints = PointTable.needed.allSatisfy { name in columns.contains { $0.name == name } }
    return isOfPoints ? nil : Self.noPoints
  }

  private static let noPoints = CommandFault(
    message: "'matrix' needs the points of a comparison, with all their columns",
    help: "compare d1 d2 | matrix"
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let table = try call.table()
    if table.columns.isEmpty { return .table(Table(columns: MatrixTable.columns, rows: [])) }
    guard let points = PointTable(table) else { throw Self.noPoints.error }
    let accounts = MatrixAccounts(points)
    var rows: [Row] = []
    for (index, block) in points.blocks.enumerated() {
      try context.checkInterruption(at: index)
      rows.append(row(block, points, accounts))
    }
    if let compared = points.compared, compared > accounts.columns.count {
      let silent = compared - accounts.columns.count
      context.host.report(
        "\(silent) of \(compared) accounts say\(silent == 1 ? "s" : "") nothing of these points"
      )
    }
    return .table(Table(columns: MatrixTable.columns + accounts.columns, rows: rows))
  }

  private func row(_ block: Range<Int>, _ points: PointTable, _ accounts: MatrixAccounts) -> Row {
    let entries = block.map(points.entry)
    var cells = Array(
      repeating: Value.string(MatrixCell.absent.text),
      count: accounts.columns.count
    )
    for entry in entries where !entry.isAside {
      guard let place = accounts.place(of: entry) else { continue }
      cells[place] = .string(MatrixCell(entry, beside: entries).text)
    }
    let id = points.id(block)
    return Row(
      [
        .string(id), Value(points.status(block)?.rawValue),
        .string(PointName.of(entries.first?.text ?? "")),
      ]
        + cells,
      finding: id
    )
  }
}

/// The accounts of a matrix, and the column of each.
private struct MatrixAccounts {
  private struct Key: Hashable {
    let nth: Int
    let label: String
  }

  private var places: [Key: Int] = [:]
  /// A column for each account, under names that differ.
  private(set) var columns: [Column] = []

  /// The accounts that speak of some point, in the order of the comparison.
  init(_ points: PointTable) {
    var keys = DistinctList<Key, Key>()
    for row in points.told.joined() { keys.add(Self.key(points.entry(row))) }
    var names = Set(MatrixTable.columns.map(\.name))
    for key in keys.elements.stablySorted(by: \.nth) {
      var name = key.label
      while !names.insert(name).inserted { name += "_2" }
      places[key] = columns.count
      columns.append(Column(name, .string))
    }
  }

  /// The place of an entry's account among the columns.
  func place(of entry: PointEntry) -> Int? { places[Self.key(entry)] }

  private static func key(_ entry: PointEntry) -> Key {
    Key(nth: entry.nth ?? 0, label: entry.account)
  }
}
