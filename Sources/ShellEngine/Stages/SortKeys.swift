// Sorting a long table by one column of whole numbers: a hot loop, so the numbers are taken out of
// their rows once and no value is compared.

import Tabular

/// The keys of rows that are sorted by one column.
struct SortKeys {
  private struct Key {
    let number: Int
    /// The row, which also decides between rows that tie.
    let row: Int
  }

  private var keys: [Key] = []

  /// The keys of a column; nil where it holds anything but ints.
  init?(_ rows: [Row], column: Int) {
    keys.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      guard case .int(let number) = row.cells[column] else { return nil }
      keys.append(Key(number: number, row: index))
    }
  }

  /// The rows in their order; those that tie keep theirs.
  func order(isDescending: Bool) -> [Int] {
    let sorted =
      isDescending
      ? keys.sorted { a, b in a.number != b.number ? a.number > b.number : a.row < b.row }
      : keys.sorted { a, b in a.number != b.number ? a.number < b.number : a.row < b.row }
    return sorted.map(\.row)
  }
}
