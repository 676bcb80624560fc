// Where libedit draws the characters of a line. It follows the rules of libedit's own refresh one by
// one, for what is painted over the line, and what is moved around it, must agree with them.

/// The cells of a prompt and the line behind it.
struct LineLayout {
  /// A cell, counted from the row and column where the prompt starts.
  struct Cell: Equatable {
    var row: Int
    var column: Int
  }

  /// What stands in a cell, or in two: a character with the marks that join it.
  struct Glyph {
    /// The index of its scalar in the line; what is written as several signs has it several times.
    let scalar: Int
    let cell: Cell
    fileprivate(set) var text: String
  }

  let size: TerminalSize
  /// What is shown, in the order of the line.
  private(set) var glyphs: [Glyph] = []
  /// The cell of each scalar, and behind them that of the line's end.
  private(set) var cells: [Cell] = []
  /// Whether libedit leaves marks out, which it has no cell for.
  private(set) var hasMarks = false
  private let promptWidth: Int
  private var next: Cell

  /// The line `scalars` behind a prompt of `promptWidth` columns. Takes time linear in the line.
  init(_ scalars: [Unicode.Scalar], promptWidth: Int, size: TerminalSize) {
    self.size = size
    self.promptWidth = promptWidth
    next = Cell(row: promptWidth / size.columns, column: promptWidth % size.columns)
    cells.reserveCapacity(scalars.count + 1)
    glyphs.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() { add(scalar, at: index) }
    cells.append(next)
  }

  /// What stands in a row.
  struct Row {
    /// How many of its cells are used.
    var width: Int
    /// Whether the terminal takes the next row for more of the same text. libedit leaves a blank at a row's
    /// end out, and breaks the row there.
    var goesOn: Bool
  }

  /// The rows of it, with those of the prompt.
  var rows: [Row] {
    var rows = (0..<rowCount).map { row in
      let width = max(0, min(size.columns, promptWidth - row * size.columns))
      return Row(width: width, goesOn: width == size.columns)
    }
    for glyph in glyphs {
      let width = glyph.text.unicodeScalars.first.map(WideText.width) ?? 1
      let end = glyph.cell.column + max(1, width)
      rows[glyph.cell.row] = Row(width: end, goesOn: end >= size.columns && glyph.text != " ")
    }
    return rows
  }

  /// The rows that all of it takes.
  var rowCount: Int { next.row + 1 }
  /// How many rows at the top libedit does not show, where they are more than the screen has: it always
  /// shows the last.
  var hiddenRows: Int { max(0, rowCount - size.rows) }

  /// Where libedit puts the terminal's cursor when it stands before a scalar, from the first row that it
  /// shows. In a line taller than the screen this is not the scalar's cell: libedit notes the row before
  /// the rows behind it have moved up.
  func editorCursor(at index: Int) -> Cell {
    Cell(row: min(cells[index].row, size.rows - 1), column: cells[index].column)
  }

  private mutating func add(_ scalar: Unicode.Scalar, at index: Int) {
    switch scalar {
    case "\n":
      cells.append(next)
      breakRow()
    case "\t":
      cells.append(next)
      repeat { put(" ", 1, index) } while next.column % 8 != 0
    default: addVisible(scalar, at: index)
    }
  }

  private mutating func addVisible(_ scalar: Unicode.Scalar, at index: Int) {
    if let signs = WideText.spelledOut(scalar) {
      cells.append(next)
      for sign in signs.unicodeScalars { put(sign, 1, index) }
      return
    }
    let width = WideText.width(scalar)
    guard width > 0 else {
      cells.append(next)
      return join(scalar, at: index)
    }
    if next.column + width > size.columns { breakRow() }
    cells.append(next)
    put(scalar, width, index)
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ width: Int, _ index: Int) {
    glyphs.append(Glyph(scalar: index, cell: next, text: String(scalar)))
    next.column += width
    if next.column >= size.columns { breakRow() }
  }

  /// A mark stands over the character before it. What joins whole characters, or chooses how they look,
  /// stays out as it does in libedit: terminals do not agree on the cells that the result takes.
  private mutating func join(_ mark: Unicode.Scalar, at index: Int) {
    guard !mark.properties.isDefaultIgnorableCodePoint, let last = glyphs.indices.last,
      glyphs[last].scalar >= index - Self.mostMarks
    else { return }
    glyphs[last].text.unicodeScalars.append(mark)
    hasMarks = true
  }

  /// More marks on one character are not writing but noise.
  private static let mostMarks = 8

  private mutating func breakRow() { next = Cell(row: next.row + 1, column: 0) }
}
