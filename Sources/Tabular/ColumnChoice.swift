// Which columns of a table a terminal has room for.

/// Chooses columns by their widths.
struct ColumnChoice {
  /// Cells between two columns.
  static let gap = 2
  /// Below this width a column of text says nothing any more.
  static let narrowest = 8
  /// The column with the most text is what the others are about: it gets at least this.
  static let readable = 28

  /// The widths that the columns would like.
  let widths: [Int]
  /// Which of them are numbers, which cannot be cut.
  let isNumber: [Bool]

  /// The columns that fit into `width` cells, in order: the widest text, and then as many from the
  /// left as there is room for; all where nothing bounds them.
  func fitting(_ width: Int?) -> [Int] {
    guard let width else { return Array(widths.indices) }
    let main = widths.indices.filter { !isNumber[$0] }.max { widths[$0] < widths[$1] }
    var chosen = main.map { [$0] } ?? []
    var room = width - (main.map { min(widths[$0], Self.readable) } ?? -Self.gap)
    for column in widths.indices where column != main {
      let least = isNumber[column] ? widths[column] : min(widths[column], Self.narrowest)
      guard least + Self.gap <= room || chosen.isEmpty else { break }
      chosen.append(column)
      room -= least + Self.gap
    }
    return chosen.sorted()
  }
}
