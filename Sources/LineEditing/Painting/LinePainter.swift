// Paints the line over itself. libedit knows no colours, leaves out marks that join a character, and of
// a block taller than the screen shows the end only. It has drawn the text; what is written here puts
// the right characters into the same cells, so that its own idea of the screen stays right. Where more
// than that is needed, `restoring` undoes it before libedit draws again.

/// The line as libedit has drawn it.
package struct LinePainter {
  private let layout: LineLayout
  private let scalars: [Unicode.Scalar]
  private let prompt: Prompt
  /// How many scalars stand before the cursor.
  private let cursor: Int
  /// The first row of the line that is shown.
  private let top: Int

  /// A line of more is not painted: that would take longer than a key may.
  private static let mostScalars = 20_000

  /// The line `scalars` behind `prompt`, with so many scalars before the cursor. Nil where the terminal
  /// is too narrow for anything, or the text too long.
  package init?(_ scalars: [Unicode.Scalar], cursor: Int, prompt: Prompt, size: TerminalSize) {
    guard size.columns > 2, size.rows > 0, scalars.count <= Self.mostScalars,
      (0...scalars.count).contains(cursor)
    else { return nil }
    layout = LineLayout(scalars, promptWidth: prompt.width, size: size)
    self.scalars = scalars
    self.prompt = prompt
    self.cursor = cursor
    // The rows around the cursor, where it would stand above those that libedit shows.
    top = min(layout.hiddenRows, max(0, layout.cells[cursor].row - 1))
  }

  /// Whether libedit's own drawing is not the line, whatever its colours.
  package var needsRepair: Bool { layout.hasMarks || layout.hiddenRows > 0 }

  /// What paints the text, with plain text between the highlights; where two cover the same bytes,
  /// the later one counts. The cursor ends where the next character goes.
  package func painted(_ highlights: [Highlight]) -> String {
    var pen = Pen(cell: editorCursor)
    draw(with: &pen, from: top, styles(highlights))
    guard !pen.output.isEmpty || shownCursor != editorCursor else { return "" }
    pen.move(to: shownCursor)
    return pen.output
  }

  /// What takes the terminal back to where libedit believes it to be; nil where it is there.
  package var restoring: String? {
    guard isShifted || shownCursor != editorCursor else { return nil }
    var pen = Pen(cell: shownCursor)
    if isShifted {
      draw(
        with: &pen,
        from: layout.hiddenRows,
        [String?](repeating: nil, count: scalars.count)
      )
    }
    pen.move(to: editorCursor)
    return pen.output
  }

  /// The columns behind the text, in its last row; nil unless the cursor stands there.
  package var room: Int? {
    cursor == scalars.count ? layout.size.columns - shownCursor.column : nil
  }

  /// What shows a dim hint at the cursor, which stays; it must fit into the `room`.
  package func hinted(_ hint: String) -> String {
    var pen = Pen(cell: shownCursor)
    pen.write(hint, style: "2")
    pen.move(to: shownCursor)
    return pen.output
  }

  /// What takes a hint at the cursor away.
  package static let eraseHint = "\u{1B}[K"
}

// MARK: Rows

extension LinePainter {
  /// How many rows of prompt and line the screen shows above the row where libedit has the cursor, and
  /// below it.
  var rowsAroundCursor: (above: Int, below: Int) {
    let last = min(layout.rowCount, layout.size.rows) - 1
    return (editorCursor.row, last - editorCursor.row)
  }

  /// Where libedit has the cursor, from the first row that it shows.
  var cursorCell: LineLayout.Cell { editorCursor }

  /// The rows that libedit shows.
  var rows: ArraySlice<LineLayout.Row> { layout.rows.dropFirst(layout.hiddenRows) }

  private var editorCursor: LineLayout.Cell { layout.editorCursor(at: cursor) }

  private var shownCursor: LineLayout.Cell {
    LineLayout.Cell(
      row: layout.cells[cursor].row - top,
      column: layout.cells[cursor].column
    )
  }

  /// Whether other rows are shown than those that libedit has drawn.
  private var isShifted: Bool { top != layout.hiddenRows }

  /// The rows from `first` on, as many as there is room for; whole rows where others stand there.
  private func draw(with pen: inout Pen, from first: Int, _ styles: [String?]) {
    if isShifted { clearRows(with: &pen, from: first) }
    let glyphs = layout.glyphs
    var start = 0
    while start < glyphs.count {
      let cell = glyphs[start].cell
      let style = styles[glyphs[start].scalar]
      var (end, text) = (start, "")
      while end < glyphs.count, glyphs[end].cell.row == cell.row,
        styles[glyphs[end].scalar] == style
      {
        text += glyphs[end].text
        end += 1
      }
      if (first..<first + layout.size.rows).contains(cell.row) {
        pen.move(to: LineLayout.Cell(row: cell.row - first, column: cell.column))
        pen.write(text, style: style)
      }
      start = end
    }
  }

  private func clearRows(with pen: inout Pen, from first: Int) {
    for row in 0..<min(layout.size.rows, layout.rowCount - first) {
      pen.move(to: LineLayout.Cell(row: row, column: 0))
      pen.output += "\u{1B}[K"
      if row + first == 0 { pen.write(prompt.text, style: prompt.style) }
    }
  }

  private func styles(_ highlights: [Highlight]) -> [String?] {
    var styles = [String?](repeating: nil, count: scalars.count)
    guard !highlights.isEmpty else { return styles }
    var starts: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      for _ in 0..<UTF8.width(scalar) { starts.append(index) }
    }
    for highlight in highlights {
      for byte in highlight.range.clamped(to: 0..<starts.count) {
        styles[starts[byte]] = highlight.style
      }
    }
    return styles
  }
}

/// Writes at places of the screen, which it counts from the first row that is shown.
private struct Pen {
  var output = ""
  private var cell: LineLayout.Cell

  /// The terminal's cursor stands in `cell`.
  init(cell: LineLayout.Cell) { self.cell = cell }

  /// The row's start is reached first, for a cursor behind the last column stands nowhere for sure.
  mutating func move(to target: LineLayout.Cell) {
    let rows = target.row - cell.row
    output += "\r" + (rows < 0 ? "\u{1B}[\(-rows)A" : rows > 0 ? "\u{1B}[\(rows)B" : "")
    if target.column > 0 { output += "\u{1B}[\(target.column)C" }
    cell = target
  }

  /// Text that stays in its row.
  mutating func write(_ text: String, style: String?) {
    guard let style else { return output += text }
    output += "\u{1B}[\(style)m" + text + "\u{1B}[0m"
  }
}
