// Which columns of a table a terminal has room for, and how wide each is.

/// Chooses columns by their widths, and gives each its room.
struct ColumnChoice {
  /// Cells between two columns.
  static let gap = 2
  /// Below this width a column of text says nothing any more.
  static let narrowest = 8
  /// The column with the most text is what the others are about: it gets at least this.
  static let readable = 28
  /// What a row is called is told by its first words.
  static let telling = 18

  /// What a column of text is not made narrower than on a line of `width` cells.
  private func least(_ column: Int, of width: Int) -> Int {
    columns[column].layout == .main ? max(Self.narrowest, width / 2) : Self.narrowest
  }

  /// The widths that the columns would like.
  let widths: [Int]
  /// The columns.
  let columns: [Column]

  /// What the column that the others are about gets at least.
  private func readable(_ column: Int) -> Int {
    columns[column].layout == .label ? Self.telling : Self.readable
  }

  /// Numbers cannot be cut.
  private func isFixed(_ column: Int) -> Bool { columns[column].isNumber }

  /// The columns that fit into `width` cells, in order: the match, the main or the widest text, and then as many
  /// from the left as there is room for; all where nothing bounds them.
  func fitting(_ width: Int?) -> [Int] {
    guard let width else { return Array(widths.indices) }
    let texts = widths.indices.filter { !isFixed($0) && columns[$0].layout != .bar }
    let main =
      texts.first { [.match, .main, .label].contains(columns[$0].layout) }
      ?? texts.max { widths[$0] < widths[$1] }
    var chosen = main.map { [$0] } ?? []
    let kept = main.map { min(widths[$0], max(readable($0), least($0, of: width))) }
    var room = width - (kept ?? -Self.gap)
    for column in widths.indices where column != main {
      let least = isFixed(column) ? widths[column] : min(widths[column], Self.narrowest)
      guard least + Self.gap <= room || chosen.isEmpty else { break }
      chosen.append(column)
      room -= least + Self.gap
    }
    return chosen.sorted()
  }

  /// The widths of `chosen` columns: cells are taken from the widest ones that are no numbers until
  /// the line fits into `width`.
  func fitted(_ chosen: [Int], to width: Int?) -> [Int] {
    guard let width else { return chosen.map { widths[$0] } }
    var fitted = chosen.map { min(widths[$0], width) }
    var excess = fitted.reduce(0, +) + Self.gap * max(0, fitted.count - 1) - width
    for index in fitted.indices where excess > 0 && columns[chosen[index]].layout == .words {
      let taken = min(excess, max(0, fitted[index] - Self.narrowest))
      fitted[index] -= taken
      excess -= taken
    }
    while excess > 0 {
      let flexible = fitted.indices.filter {
        !isFixed(chosen[$0]) && fitted[$0] > least(chosen[$0], of: width)
      }
      guard let most = flexible.map({ fitted[$0] }).max() else { break }
      let widest = flexible.filter { fitted[$0] == most }
      let next = flexible.map { fitted[$0] }.filter { $0 < most }.max() ?? Self.narrowest
      let share = min(most - next, max(1, excess / widest.count))
      for column in widest where excess > 0 {
        let taken = min(share, fitted[column] - least(chosen[column], of: width))
        fitted[column] -= taken
        excess -= taken
      }
    }
    return fitted
  }
}

extension Column {
  /// Whether it holds numbers, which stand right.
  var isNumber: Bool { kind == .int || kind == .float }
}
