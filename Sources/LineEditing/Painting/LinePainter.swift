// Paints the line over itself in colour. libedit knows no colours: it has drawn the text, and what is
// written here puts the same characters into the same cells, so that its own idea of the screen
// stays right; the cursor ends where it was.

/// The line as libedit has drawn it.
package struct LinePainter {
  /// A cell of the screen, counted from the row and column where the prompt starts.
  private struct Cell: Equatable {
    var row: Int
    var column: Int
  }

  /// The cursor's cell.
  private let cursor: Cell
  /// The cell of each scalar, and behind them that of the text's end.
  private let cells: [Cell]
  private let scalars: [Unicode.Scalar]
  private let size: TerminalSize

  /// The line `scalars` behind a prompt of `promptWidth` columns, with so many scalars before the
  /// cursor. Nil where a character has no cell of its own (control characters, combining marks) or
  /// the text has more rows than the terminal: then nobody knows for sure what stands where.
  package init?(
    _ scalars: [Unicode.Scalar],
    cursor: Int,
    promptWidth: Int,
    size: TerminalSize
  ) {
    guard size.columns > 2 else { return nil }
    var cell = Cell(row: promptWidth / size.columns, column: promptWidth % size.columns)
    var cells: [Cell] = []
    for scalar in scalars {
      let width = scalar == "\n" ? 0 : WideText.width(scalar)
      guard scalar == "\n" || width > 0 else { return nil }
      if cell.column + width > size.columns { cell = Cell(row: cell.row + 1, column: 0) }
      cells.append(cell)
      cell.column += width
      if scalar == "\n" || cell.column == size.columns { cell = Cell(row: cell.row + 1, column: 0) }
    }
    guard cell.row < size.rows, (0...scalars.count).contains(cursor) else { return nil }
    self.cells = cells + [cell]
    self.cursor = self.cells[cursor]
    self.scalars = scalars
    self.size = size
  }

  /// What paints the text, with plain text between the highlights; where two cover the same bytes,
  /// the later one counts.
  package func painted(_ highlights: [Highlight]) -> String {
    let styles = styles(highlights)
    var output = ""
    var start = 0
    var from = cursor
    while start < scalars.count {
      var end = start + 1
      while end < scalars.count, styles[end] == styles[start], cells[end].row == cells[start].row {
        end += 1
      }
      output += run(start..<end, styles[start], from: from)
      from = cells[start]
      start = end
    }
    return output.isEmpty ? "" : output + move(from: from, to: cursor)
  }

  /// The columns behind the text, in its last row; nil unless the cursor stands there.
  package var room: Int? { cursor == cells[scalars.count] ? size.columns - cursor.column : nil }

  /// What shows a dim hint at the cursor, which stays; it must fit into the `room`.
  package func hinted(_ hint: String) -> String {
    "\u{1B}[2m" + hint + "\u{1B}[0m" + move(from: cursor, to: cursor)
  }

  /// What takes a hint at the cursor away.
  package static let eraseHint = "\u{1B}[K"

  /// Characters of one style in one row.
  private func run(_ range: Range<Int>, _ style: String?, from: Cell) -> String {
    var text = ""
    for scalar in scalars[range] where scalar != "\n" { text.unicodeScalars.append(scalar) }
    let start = move(from: from, to: cells[range.lowerBound])
    guard let style else { return start + text }
    return start + "\u{1B}[\(style)m" + text + "\u{1B}[0m"
  }

  /// The row's start is reached first, for a cursor behind the last column stands nowhere for sure.
  private func move(from: Cell, to: Cell) -> String {
    let rows = to.row - from.row
    return "\r" + (rows < 0 ? "\u{1B}[\(-rows)A" : rows > 0 ? "\u{1B}[\(rows)B" : "")
      + (to.column > 0 ? "\u{1B}[\(to.column)C" : "")
  }

  private func styles(_ highlights: [Highlight]) -> [String?] {
    var styles = [String?](repeating: nil, count: scalars.count)
    guard !highlights.isEmpty else { return styles }
    var starts: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      starts += [Int](repeating: index, count: UTF8.width(scalar))
    }
    for highlight in highlights {
      for byte in highlight.range.clamped(to: 0..<starts.count) {
        styles[starts[byte]] = highlight.style
      }
    }
    return styles
  }
}
