// The terminal while a line is edited: its modes, the signals that come, and redrawing.

import Glibc

extension LineEditor {
  /// The signals that mean something to the editor. Between lines they act as whoever runs it says.
  static var watched: [Int32] { [SIGWINCH, SIGCONT, SIGINT, SIGQUIT, SIGTERM, SIGHUP] }

  /// Modes that hold while a line is edited.
  func enterTerminal() {
    editLine.enterRawMode()
    if hasAbilities { editLine.write("\u{1B}[?2004h") }
  }

  /// Gives the terminal back.
  func leaveTerminal() {
    if hasAbilities { editLine.write("\u{1B}[?2004l") }
    editLine.leaveRawMode()
  }

  /// The next key for libedit, which has drawn all that changed when it asks; nil at the end.
  func nextKey() -> Unicode.Scalar? {
    while true {
      paint()
      let input = keys.next()
      let offered = takeSuggestion()
      switch input {
      // libedit writes what is typed at the line's end as it is; what is inserted it draws by its cells.
      // Joiners and selectors too: the terminal would draw fewer or more cells than libedit counts.
      case .key(let key) where key.value > 0x9F && VisibleText.isShapeless(key):
        keys.paste(String(key))
      case .key(let key): return offered.flatMap { accept($0, with: key) } ?? key
      case .end: return nil
      case .signal:
        if let signal = [SIGTERM, SIGHUP].first(where: Signals.take) {
          decided = .terminated(by: signal)
          return nil
        }
        if Signals.take(SIGINT) || Signals.take(SIGQUIT) { return "\u{3}" }
        if Signals.take(SIGCONT) { resume() }
        if Signals.take(SIGWINCH) { resize() }
      }
    }
  }

  /// Stops the program as Ctrl-Z does elsewhere, until the shell that started it continues it.
  func suspend() {
    goBelowLine()
    leaveTerminal()
    kill(0, SIGTSTP)
    resume()
    _ = Signals.take(SIGCONT)
  }

  /// Lets another program change the line.
  func editElsewhere() {
    let text = editLine.buffer.text
    goBelowLine()
    leaveTerminal()
    let edited = client.edited(text)
    if let edited {
      let scalars = Array(edited.unicodeScalars)
      editLine.replace(with: EditBuffer(scalars: scalars, cursor: scalars.count))
    }
    resume()
  }

  /// After a stop another program had the terminal: neither screen nor modes are what they were. The
  /// editor has to leave its modes to set them again, for it believes that they still hold.
  private func resume() {
    editLine.leaveRawMode()
    adoptSize()
    enterTerminal()
    editLine.write("\r")
    editLine.redraw()
  }

  /// Takes over the terminal's size.
  func adoptSize() {
    drawnSize = .current
    editLine.adoptSize()
  }

  /// Draws the line over itself in the new size.
  private func resize() {
    let rows = rowsToEraseAfterResize ?? cursorRows.above
    adoptSize()
    clear(rowsAbove: rows)
    editLine.redraw()
  }

  /// How many rows above the cursor's row show the line, which depends on what the terminal does with rows
  /// when its size changes; nil where the line is too long to tell.
  private var rowsToEraseAfterResize: Int? {
    guard let drawn = painter(of: editLine.buffer, size: drawnSize) else { return nil }
    let columns = TerminalSize.current.columns
    let line = ResizedLine(drawn: drawn, columns: columns)
    if let known = line.knownRowsAbove, known == 0, lostRows == LostRows() { return known }
    let report = cursorReport()
    return lostRows.rowsToErase(
      rowsAbove: line.knownRowsAbove ?? line.rowsAbove(cursorColumn: report?.column),
      cursorRow: report?.row,
      columns: columns,
      parts: line.parts
    )
  }

  /// Asks the terminal where its cursor stands. One that once did not answer is not asked again, since
  /// every question would have the user wait.
  private func cursorReport() -> CursorReport? {
    guard answers else { return nil }
    editLine.write(CursorReport.question)
    let report = keys.awaitReport()
    answers = report != nil
    return report
  }

  /// Takes prompt and line off the screen; then `redraw`.
  func clearLine() { clear(rowsAbove: cursorRows.above) }

  /// The first row is erased by itself: some terminals keep what is erased from the screen's first cell
  /// on for scrolling back, where half a line would stand twice.
  private func clear(rowsAbove rows: Int) {
    editLine.write("\r" + (rows > 0 ? "\u{1B}[\(rows)A" : ""))
    editLine.write("\u{1B}7\u{1B}[K\u{1B}[B\u{1B}[J\u{1B}8")
  }

  /// Puts the cursor at the start of the row below the line, for other text; then `redraw`.
  func goBelowLine() {
    let rows = cursorRows.below
    editLine.write((rows > 0 ? "\u{1B}[\(rows)B" : "") + "\r\n")
  }

  /// How many rows of prompt and line stand above the cursor's row and below it. A text too long to
  /// lay out fills the screen.
  private var cursorRows: (above: Int, below: Int) {
    painter(of: editLine.buffer)?.rowsAroundCursor ?? (TerminalSize.current.rows - 1, 0)
  }
}
