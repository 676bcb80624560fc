// Rows of the line that a resized window has moved into its scrollback, where nothing can erase them. tmux does so
// when it wraps rows anew, even with room below; when the window grows they come back above the line.

/// Parts of the line as it was drawn earlier that stand above it, or will.
package struct LostRows: Equatable {
  /// The cells of each part, the one next to the line last; each is wrapped by itself.
  private var parts: [Int] = []

  /// Nothing is lost yet.
  package init() {}

  /// How many rows above the cursor's row to erase before the line is drawn again.
  ///
  /// - Parameters:
  ///   - rowsAbove: the rows of the line above the cursor's row, in the window's new size.
  ///   - cursorRow: the rows of the screen above it; nil where the terminal does not say.
  ///   - columns: the window's new width.
  ///   - parts: the cells of the texts that are each wrapped by itself in the line's first so many rows.
  package mutating func rowsToErase(
    rowsAbove: Int,
    cursorRow: Int?,
    columns: Int,
    parts first: (_ rows: Int) -> [Int]
  ) -> Int {
    guard let cursorRow else {
      parts = []
      return rowsAbove
    }
    guard cursorRow >= rowsAbove else {
      parts += first(rowsAbove - cursorRow)
      return cursorRow
    }
    var room = cursorRow - rowsAbove
    while room > 0, let part = parts.popLast() {
      let back = min(room, (part + columns - 1) / columns)
      room -= back
      if part > back * columns { parts.append(part - back * columns) }
    }
    return cursorRow - room
  }
}
