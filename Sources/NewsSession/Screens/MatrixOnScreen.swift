// A matrix on a screen: with words where there is room for all accounts, else with signs and values alone, and the
// signs explained above. Pipes and exports have the words, and who holds it.

import NewsModel
import Tabular

/// How a table of points and accounts is shown on a screen.
struct MatrixOnScreen {
  /// What the signs mean; nil where the cells have words.
  let legend: String?
  /// The table as far as there is room.
  let table: Table

  /// Cells of a column of accounts with words: the longest sign, and the gap before it.
  private static let wordy = 13
  /// The id, the words of the point, and the gaps.
  private static let before = 36

  /// The form of a table that has the columns of a matrix, on a screen of `width` cells; nil for any other.
  init?(_ table: Table, width: Int) {
    let fixed = MatrixTable.columns.map(\.name)
    guard table.columns.count > fixed.count, table.columns.prefix(fixed.count).map(\.name) == fixed,
      table.columns.dropFirst(fixed.count).allSatisfy({ $0.kind == .string })
    else { return nil }
    let accounts = fixed.count..<table.columns.count
    guard accounts.count * Self.wordy + Self.before > width else {
      (legend, self.table) = (nil, table)
      return
    }
    var used: Set<String> = []
    var short = table
    for column in accounts {
      let cells = table.cells(of: column).map { Self.short($0.text, &used) }
      short = short.setting(table.columns[column], to: Cells(cells.map(Value.string)))
    }
    let signs = MatrixSign.allCases.map(\.rawValue).filter(used.contains)
    let lines = TextWrapping.wrap(signs.joined(separator: ", "), width: width)
    (legend, self.table) = (signs.isEmpty ? nil : lines, short)
  }

  /// A cell without the word behind its sign and without the holder; what is no cell of a matrix stays.
  private static func short(_ cell: String, _ used: inout Set<String>) -> String {
    guard let sign = MatrixSign.allCases.first(where: { cell.hasPrefix($0.rawValue) }) else {
      return cell
    }
    used.insert(sign.rawValue)
    let said = cell.dropFirst(sign.rawValue.count)
    let end = said.firstRange(of: MatrixCell.beforeHolder)?.lowerBound ?? said.endIndex
    return "\(sign.sign)" + (said.hasPrefix(": ") ? " " + said[..<end].dropFirst(2) : "")
  }
}
