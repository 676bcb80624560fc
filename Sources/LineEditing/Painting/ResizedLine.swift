// Where the line stands in a window of a new size. Some terminals (VTE, tmux, kitty) wrap the rows anew, others
// (xterm, the Linux console) leave them as they are and cut what has no room; none says which it does. Only
// the cursor's column tells them apart.

/// A line that was drawn in a window of one size, which now has another.
package struct ResizedLine {
  /// A terminal's cursor: the rows of the line above it, and its column.
  private struct Cursor: Equatable {
    var rowsAbove: Int
    var column: Int
  }

  private let kept: Cursor
  private let wrapped: Cursor
  private let columns: Int
  private let drawn: LinePainter

  /// A line as it was drawn, now in so many columns.
  package init(drawn: LinePainter, columns: Int) {
    let cursor = drawn.cursorCell
    kept = Cursor(rowsAbove: cursor.row, column: min(cursor.column, columns - 1))
    (wrapped, self.columns, self.drawn) = (Self.wrapped(drawn, columns), columns, drawn)
  }

  /// The rows of it above the cursor, where all terminals agree; nil where the terminal has to be asked
  /// for the cursor's column.
  package var knownRowsAbove: Int? {
    kept.rowsAbove == wrapped.rowsAbove && !isBehindFullRow ? kept.rowsAbove : nil
  }

  /// The rows of it above the cursor, which stands in `column`; nil where the terminal does not say. Where
  /// the column fits both kinds of terminals, or neither, the rows are taken to be wrapped anew, as most do.
  package func rowsAbove(cursorColumn column: Int?) -> Int {
    guard let column else { return wrapped.rowsAbove }
    // Behind a full row some have the cursor at the edge, until something follows.
    if isBehindFullRow, column >= columns - 1 { return wrapped.rowsAbove - 1 }
    return column == kept.column && column != wrapped.column ? kept.rowsAbove : wrapped.rowsAbove
  }

  /// The cells of the texts in the first so many rows, where rows are wrapped anew: of each line of a
  /// block, and of the last one as much as stands in them.
  package func parts(inFirst rows: Int) -> [Int] {
    var (left, cells, parts): (Int, Int, [Int]) = (rows, 0, [])
    for row in drawn.rows where left > 0 {
      cells += row.width
      guard !row.goesOn else { continue }
      // An empty line has a row, too.
      let rows = max(1, (cells + columns - 1) / columns)
      parts.append(rows <= left ? max(1, cells) : left * columns)
      (left, cells) = (left - rows, 0)
    }
    return parts
  }

  private var isBehindFullRow: Bool { wrapped.column == 0 && wrapped.rowsAbove > 0 }

  /// The cursor after the rows are wrapped anew, each with those that go on with its text.
  private static func wrapped(_ drawn: LinePainter, _ columns: Int) -> Cursor {
    let cursor = drawn.cursorCell
    var (rows, cells) = (0, 0)
    for row in drawn.rows.prefix(cursor.row) {
      cells += row.width
      guard !row.goesOn else { continue }
      rows += max(1, (cells + columns - 1) / columns)
      cells = 0
    }
    cells += cursor.column
    return Cursor(rowsAbove: rows + cells / columns, column: cells % columns)
  }
}
