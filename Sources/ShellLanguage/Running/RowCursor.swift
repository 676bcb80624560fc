// What an expression sees of a table: the columns that it asks for, at one row or over the rows of a group.

import Tabular

/// The row that an expression sees, or the rows of a group. A class, so that a step of a pipe makes one
/// for all its rows.
final class RowCursor {
  let table: Table
  /// For each column that the expression asks for, its index in the table.
  let binding: [Int]
  /// For each column that the expression asks for, its cells.
  private let cells: [Cells]
  /// The row; in a group, its first.
  var row = 0
  /// The rows of the group, where there is one.
  let group: [Int]?
  /// What is the same for all rows of the table.
  let memo: StageMemo

  init(_ table: Table, binding: [Int], group: [Int]? = nil, memo: StageMemo = StageMemo()) {
    self.table = table
    self.memo = memo
    self.binding = binding
    self.group = group
    cells = binding.map { table.cells(of: $0) }
    row = group?.first ?? 0
  }

  /// The value of a column at the row.
  func value(of column: Int) -> Value { cells[column][row] }

  /// The values of a column at all rows, or all of the group; nil where they are not all ints.
  func ints(of column: Int) -> [Int]? {
    guard let ints = cells[column].ints else { return nil }
    return group?.map { ints[$0] } ?? ints
  }
}
