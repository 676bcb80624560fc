// Tables as aligned text: for the terminal fitted to its width, otherwise whole and plain.

/// How values are shown as text.
package struct TextStyle: Hashable, Sendable {
  /// The cells that a line may take; nil where lines are never cut.
  package var width: Int?
  /// Whether headers are marked and notes dimmed with terminal colours.
  package var isColored: Bool
  /// The rows that a table shows at most; nil for all.
  package var rowLimit: Int?

  /// A style; the default is plain text for pipes and files.
  package init(width: Int? = nil, isColored: Bool = false, rowLimit: Int? = nil) {
    self.width = width
    self.isColored = isColored
    self.rowLimit = rowLimit
  }
}

/// Lays tables out as text.
package struct TableRenderer {
  private let style: TextStyle
  private static let gap = ColumnChoice.gap
  private static let narrowest = ColumnChoice.narrowest

  /// A renderer for `style`.
  package init(style: TextStyle) { self.style = style }

  /// The table's lines, each ended by a line break: a header, the rows, and on a terminal a note of
  /// how many rows there are.
  package func render(_ table: Table) -> String {
    if table.columns.isEmpty { return "" }
    let wanted = table.columns.indices.filter { !table.columns[$0].isDetail }
    let rows = Array(table.rows.prefix(style.rowLimit ?? table.rows.count))
    let allCells = rows.map { row in wanted.map { SafeText.forTerminal(row.cells[$0].text) } }
    let allHeaders = wanted.map { SafeText.forTerminal(table.columns[$0].name) }
    let isNumber = wanted.map { [.int, .float].contains(table.columns[$0].kind) }
    let naturalWidths = natural(headers: allHeaders, cells: allCells)
    let shown = ColumnChoice(widths: naturalWidths, isNumber: isNumber).fitting(style.width)
    let cells = allCells.map { row in shown.map { row[$0] } }
    let headers = shown.map { allHeaders[$0] }
    let alignsRight = shown.map { isNumber[$0] }
    let widths = fitted(shown.map { naturalWidths[$0] }, alignsRight: alignsRight)
    let hidden = allHeaders.indices.filter { !shown.contains($0) }.map { allHeaders[$0] }
    var lines: [String] = []
    if !shown.isEmpty {
      let header = line(headers, widths: widths, alignsRight: alignsRight)
      lines.append(style.isColored ? "\u{1B}[1m\(header)\u{1B}[0m" : header)
      for row in cells { lines.append(line(row, widths: widths, alignsRight: alignsRight)) }
    }
    if let note = note(rows: table.rows.count, shown: rows.count, hidden: hidden) {
      lines.append(note)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `showing 40 of 312 rows`, and which columns found no room; on a terminal only.
  private func note(rows: Int, shown: Int, hidden: [String]) -> String? {
    guard let width = style.width else { return nil }
    let counted = "\(rows) \(rows == 1 ? "row" : "rows")"
    let all = shown < rows ? "showing \(shown) of \(counted)" : counted
    let without = hidden.isEmpty ? "" : "; no room for \(hidden.joined(separator: ", "))"
    let note = cut(all + without, to: width)
    return style.isColored ? "\u{1B}[2m\(note)\u{1B}[0m" : note
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

  /// Takes cells from the widest columns of text until the line fits; numbers keep theirs.
  private func fitted(_ natural: [Int], alignsRight: [Bool]) -> [Int] {
    guard let width = style.width else { return natural }
    var widths = natural.map { min($0, width) }
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
    while excess > 0 {
      let flexible = widths.indices.filter { !alignsRight[$0] && widths[$0] > Self.narrowest }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      let next = flexible.filter { widths[$0] < widths[widest] }.map { widths[$0] }.max()
      let cut = min(excess, max(1, widths[widest] - (next ?? Self.narrowest)))
      widths[widest] -= min(cut, widths[widest] - Self.narrowest)
      excess -= cut
    }
    return widths
  }

  private func line(_ cells: [String], widths: [Int], alignsRight: [Bool]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let text = cut(cell, to: widths[column])
      let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
      if column > 0 { line += String(repeating: " ", count: Self.gap) }
      line += alignsRight[column] ? padding + text : text + padding
    }
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }

  /// `text` within `width` cells, cut after a word where one ends near, with an ellipsis.
  private func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept = DisplayWidth.prefix(of: text, cells: max(0, width - 1))
    if let space = kept.lastIndex(of: " "),
      kept.distance(from: space, to: kept.endIndex) <= width / 3
    {
      kept = kept[..<space]
    }
    return kept + "…"
  }
}
