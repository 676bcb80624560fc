// Tables as aligned text: for the terminal fitted to its width, otherwise whole and plain.

/// How values are shown as text.
package struct TextStyle: Hashable, Sendable {
  /// The cells that a line may take; nil where lines are never cut.
  package var width: Int?
  /// Whether headers are marked and notes dimmed with terminal colours.
  package var isColored: Bool
  /// The rows of a table or elements of a list that are shown at most; nil for all.
  package var rowLimit: Int?
  /// How many of them are passed over.
  package var firstRow = 0

  /// A style; the default is plain text for pipes and files.
  package init(width: Int? = nil, isColored: Bool = false, rowLimit: Int? = nil) {
    self.width = width
    self.isColored = isColored
    self.rowLimit = rowLimit
  }

  /// Which of `count` rows are shown.
  func rows(of count: Int) -> Range<Int> {
    let start = min(firstRow, count)
    return start..<min(count, start + (rowLimit ?? count))
  }

  /// The style for what stands `cells` to the right.
  func indented(by cells: Int) -> TextStyle {
    var style = self
    style.width = width.map { max(1, $0 - cells) }
    return style
  }
}

/// Lays tables out as text.
package struct TableRenderer {
  private let style: TextStyle

  /// A renderer for `style`.
  package init(style: TextStyle) { self.style = style }

  /// The table's lines, each ended by a line break: a header, the rows, and on a terminal a note of
  /// how many rows there are. What is said of all rows stands above the header, in as many lines
  /// as it has.
  package func render(_ table: Table, ofAll words: String? = nil) -> String {
    if table.columns.isEmpty { return "" }
    let rows = style.rows(of: table.rows.count)
    let wanted = table.columnsShown(in: rows)
    let columns = wanted.map { table.columns[$0] }
    let cells = rows.map { table.rows[$0] }.map { row in
      wanted.map { SafeText.forTerminal(text(of: row.cells[$0])) }
    }
    let headers = columns.map { SafeText.forTerminal($0.name) }
    let natural = natural(headers: headers, cells: cells)
    let choice = ColumnChoice(widths: natural, columns: columns)
    let shown = choice.fitting(style.width)
    let slots = zip(shown, choice.fitted(shown, to: style.width)).map { column, width in
      Slot(index: column, column: columns[column], width: width, natural: natural[column])
    }
    let note = RowNote(style)
    var lines = (words?.split(separator: "\n") ?? []).map {
      note.dimmed(SafeText.forTerminal(String($0)))
    }
    if !slots.isEmpty { lines += header(headers, slots) + cells.flatMap { self.lines($0, slots) } }
    let hidden = headers.indices.filter { !shown.contains($0) }.map { headers[$0] }
    lines += note.note(rows, of: table.rows.count, hidden: hidden).map { [$0] } ?? []
    return lines.map { $0 + "\n" }.joined()
  }

  /// A screen has no room for digits that nobody reads; elsewhere a table is whole.
  private func text(of cell: Value) -> String {
    style.width == nil ? cell.text : cell.shortText
  }

  /// A column where it is shown.
  private struct Slot {
    /// The column's index among those that could be shown.
    let index: Int
    let column: Column
    let width: Int
    let natural: Int

    var alignsRight: Bool { column.isNumber || column.layout == .before }
  }

  private func natural(headers: [String], cells: [[String]]) -> [Int] {
    var widths = headers.map(DisplayWidth.of)
    for row in cells {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    return widths
  }

  private func header(_ headers: [String], _ slots: [Slot]) -> [String] {
    let line = line(slots.map { ($0, CellText.cut(headers[$0.index], to: $0.width)) })
    return [style.isColored ? "\u{1B}[1m\(line)\u{1B}[0m" : line]
  }

  /// The lines of one row.
  private func lines(_ cells: [String], _ slots: [Slot]) -> [String] {
    let texts = slots.map {
      CellText.lines(cells[$0.index], $0.column.layout, width: $0.width, natural: $0.natural)
    }
    let height = texts.map(\.count).max() ?? 0
    return (0..<height).map { index in
      line(zip(slots, texts).map { ($0, index < $1.count ? $1[index] : "") }, isMarked: true)
    }
  }

  private func line(_ cells: [(slot: Slot, text: String)], isMarked: Bool = false) -> String {
    var line = ""
    for (index, (slot, text)) in cells.enumerated() {
      let padding = String(repeating: " ", count: max(0, slot.width - DisplayWidth.of(text)))
      if index > 0 { line += String(repeating: " ", count: ColumnChoice.gap) }
      let isMarked = isMarked && style.isColored && slot.column.layout == .match && !text.isEmpty
      let shown = isMarked ? "\u{1B}[1m\(text)\u{1B}[0m" : text
      line += slot.alignsRight ? padding + shown : shown + padding
    }
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }
}
