// Sorting a long table by one column of whole numbers: a hot loop, so it compares numbers and no values.

/// The keys of rows that are sorted by one column.
struct SortKeys {
  private struct Key {
    let number: Int
    /// The row, which also decides between rows that tie.
    let row: Int
  }

  private let keys: [Key]

  /// The keys of a column's cells.
  init(_ numbers: [Int]) {
    keys = numbers.enumerated().map { Key(number: $0.element, row: $0.offset) }
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
