// A model of a terminal's screen, as much of one as line editing uses: text, line breaks, moving the
// cursor, erasing, inserting and deleting, and the style of each character.

import CPseudoTerminal

/// Rows of characters and a cursor.
package struct Screen: Sendable {
  private var rows: Int
  private var columns: Int
  /// A character with its marks and how it looks, as SGR parameters; plain where empty. The second cell
  /// of a wide character has no text.
  private struct Cell {
    var text: String
    var style = ""

    static let blank = Cell(text: " ")
  }

  /// How characters look that are written next.
  private var style = ""
  /// All rows, those that scrolled out at the top first.
  private var lines: [[Cell]] = [[]]
  /// How many rows have scrolled out.
  private var top = 0
  private var (row, column) = (0, 0)
  private var savedCursor = (row: 0, column: 0)
  private var insertsCharacters = false
  private var parser = EscapeParser()
  /// The rows, as `lines` counts them, that go on with the text of the row before.
  private var continuations: Set<Int> = []
  /// Answers to what was asked, not taken yet.
  private var answers = ""

  /// What a terminal does with rows when its size changes.
  package enum Resizing: Sendable {
    /// It leaves them as they are, as xterm does.
    case keeps
    /// It wraps them anew, as VTE does.
    case wraps
    /// It wraps them anew and keeps the blank rows below, so that rows go into the scrollback where they
    /// become more, as tmux does.
    case scrolls
  }

  /// What it does when its size changes.
  package var resizing = Resizing.keeps

  /// An empty screen.
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The rows from the first that was ever written, without blanks at their ends.
  package var text: String {
    var texts = lines.map { line in
      let last = line.lastIndex { $0.text != " " } ?? -1
      return line[...last].map(\.text).joined()
    }
    while texts.last == "" { texts.removeLast() }
    return texts.joined(separator: "\n")
  }

  /// The rows that are on the screen now, without those that scrolled out.
  package var shownText: String {
    var shown = self
    shown.lines.removeFirst(min(top, lines.count))
    return shown.text
  }

  /// The cursor's row and column on the screen, both from 0.
  package var shownCursor: (row: Int, column: Int) { (row, column) }

  /// As `text`, with `‹style:characters›` around what is not plain.
  package var styledText: String {
    var texts = lines.map { line in
      let last = line.lastIndex { $0.text != " " } ?? -1
      var (text, style) = ("", "")
      for cell in line[...last] + [.blank] {
        if cell.style != style {
          text += (style.isEmpty ? "" : "›") + (cell.style.isEmpty ? "" : "‹\(cell.style):")
          style = cell.style
        }
        text += cell.text
      }
      return String(text.dropLast())
    }
    while texts.last == "" { texts.removeLast() }
    return texts.joined(separator: "\n")
  }

  /// The cursor's row, counted as the rows of `text` are, and its column, both from 0.
  package var cursor: (row: Int, column: Int) { (top + row, column) }

  /// What the terminal says to questions for the cursor's place since the last call.
  package mutating func takeAnswers() -> String {
    defer { answers = "" }
    return answers
  }

  /// Takes a new size.
  package mutating func resize(rows: Int, columns: Int) {
    if resizing == .scrolls { while lines.count < top + self.rows { lines.append([]) } }
    if resizing != .keeps { wrap(into: columns, rows: rows) }
    if row >= rows {
      top += row - rows + 1
      row = rows - 1
    }
    self.rows = rows
    self.columns = columns
    column = min(column, columns)
  }

  /// Shows what a program wrote.
  package mutating func write(_ output: some Sequence<UInt8>) {
    for byte in output {
      switch parser.add(byte) {
      case .scalar(let scalar): put(scalar)
      case .control(let control): move(control)
      case .escape(let letter): keepCursor(letter)
      case .sequence(let numbers, let final): obey(numbers, final)
      case nil: break
      }
    }
  }
}

extension Screen {
  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(pty_width(scalar.value))
    guard width > 0 else { return join(scalar) }
    if column + width > columns {
      column = 0
      lineFeed()
      continuations.insert(top + row)
    }
    reach(column)
    var cells = [Cell(text: String(scalar), style: style)]
    if width > 1 { cells.append(Cell(text: "", style: style)) }
    if insertsCharacters {
      insert(cells)
    } else {
      let end = min(column + width, lines[top + row].count)
      lines[top + row].replaceSubrange(column..<end, with: cells)
    }
    column += width
  }

  /// A mark joins the character before the cursor.
  private mutating func join(_ mark: Unicode.Scalar) {
    let line = lines[top + row]
    guard let index = line[..<min(column, line.count)].lastIndex(where: { $0.text != "" }) else {
      return
    }
    lines[top + row][index].text.unicodeScalars.append(mark)
  }

  private mutating func move(_ control: UInt8) {
    switch control {
    case 0x08: column = max(0, min(column, columns - 1) - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: column = 0
    default: break
    }
  }

  private mutating func keepCursor(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "7"): savedCursor = (row, column)
    case UInt8(ascii: "8"): (row, column) = (min(savedCursor.row, rows - 1), savedCursor.column)
    default: break
    }
  }

  private mutating func lineFeed() {
    if row < rows - 1 { row += 1 } else { top += 1 }
    reach(0)
  }

  private mutating func obey(_ numbers: [Int], _ final: UInt8) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case UInt8(ascii: "A"): row = max(0, row - count)
    case UInt8(ascii: "B"): row = min(rows - 1, row + count)
    case UInt8(ascii: "C"): column = min(columns - 1, column + count)
    case UInt8(ascii: "D"): column = max(0, column - count)
    case UInt8(ascii: "G"): column = min(columns, count) - 1
    case UInt8(ascii: "H"):
      row = min(rows, count) - 1
      column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case UInt8(ascii: "h") where first == 4: insertsCharacters = true
    case UInt8(ascii: "l") where first == 4: insertsCharacters = false
    case UInt8(ascii: "n") where first == 6:
      answers += "\u{1B}[\(row + 1);\(min(column, columns - 1) + 1)R"
    case UInt8(ascii: "m"):
      style = first == 0 ? "" : numbers.map(String.init).joined(separator: ";")
    default: edit(first, final)
    }
  }

  private mutating func edit(_ number: Int, _ final: UInt8) {
    reach(column)
    let line = top + row
    let end = min(lines[line].count, column + max(1, number))
    switch final {
    case UInt8(ascii: "K") where number == 0:
      lines[line].removeSubrange(column...)
      continuations.remove(line + 1)
    case UInt8(ascii: "K"): lines[line] = []
    case UInt8(ascii: "J") where number == 0:
      lines[line].removeSubrange(column...)
      lines.removeSubrange((line + 1)...)
      continuations = continuations.filter { $0 <= line }
    case UInt8(ascii: "J"):
      lines.removeSubrange(top...)
      reach(0)
    case UInt8(ascii: "P"): lines[line].removeSubrange(column..<end)
    case UInt8(ascii: "@"): insert([Cell](repeating: .blank, count: max(1, number)))
    default: break
    }
  }

  /// Inserts cells at the cursor; what they push over the right edge is gone.
  private mutating func insert(_ cells: [Cell]) {
    lines[top + row].insert(contentsOf: cells, at: column)
    lines[top + row].removeLast(max(0, lines[top + row].count - columns))
  }

  /// Makes the cursor's row exist, with blanks up to `column`.
  private mutating func reach(_ column: Int) {
    while lines.count <= top + row { lines.append([]) }
    let missing = column - lines[top + row].count
    if missing > 0 { lines[top + row] += [Cell](repeating: .blank, count: missing) }
  }
}

extension Screen {
  /// Wraps all rows anew; the cursor stays at its character.
  private mutating func wrap(into width: Int, rows: Int) {
    reach(0)
    var (wrapped, starts): ([[Cell]], Set<Int>) = ([], [])
    var cursor = (row: 0, column: column)
    var (text, offset): ([Cell], Int?) = ([], nil)
    for (index, line) in lines.enumerated() {
      if index == top + row { offset = text.count + column }
      text += line
      guard !continuations.contains(index + 1) else { continue }
      if let place = offset {
        cursor = (wrapped.count + place / width, place % width)
        text += [Cell](repeating: .blank, count: max(0, place - text.count))
      }
      for start in stride(from: 0, to: max(1, text.count), by: width) {
        if start > 0 { starts.insert(wrapped.count) }
        wrapped.append(Array(text[start..<min(start + width, text.count)]))
      }
      (text, offset) = ([], nil)
    }
    (lines, continuations) = (wrapped, starts)
    top = max(0, lines.count - rows)
    (row, column) = (max(0, cursor.row - top), cursor.column)
  }
}
