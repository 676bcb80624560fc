// From pieces to lines: statements and blocks. How one statement is spread over lines is in
// Layout+Statements.swift.

/// Lays pieces out.
struct Layout {
  /// How long a line should be at most, in code points.
  static let maximumWidth = 100
  /// How far a level is indented.
  static let step = 2

  let pieces: [Piece]
  /// Whether a space stands before a piece that does not begin a line.
  let isSpaced: [Bool]
  /// How many columns each piece takes.
  let widths: [(first: Int, last: Int?)]
  /// How many of the gaps before a piece must hold a line break.
  let forcedBreaks: [Int]
  /// The closing bracket of each opening one, by index.
  let partners: [Int: Int]

  private(set) var output: [UInt8] = []
  /// How many columns of the current line are filled.
  private(set) var column = 0

  /// A layout of these pieces, of which the last is the end.
  init(_ pieces: [Piece]) {
    self.pieces = pieces
    isSpaced = pieces.indices.map { $0 > 0 && pieces[$0].isSpaced(from: pieces[$0 - 1]) }
    widths = pieces.map(\.width)
    var count = 0
    forcedBreaks = pieces.indices.map { index in
      if Layout.mustBreak(before: index, pieces) { count += 1 }
      return count
    }
    partners = Layout.partners(pieces)
  }

  /// A line is broken at a comment, and a list or a record that was begun on a line of its own keeps it.
  private static func mustBreak(before index: Int, _ pieces: [Piece]) -> Bool {
    guard pieces[index].gap.comments.isEmpty else { return true }
    guard index > 0, pieces[index].gap.breaksLine, !pieces[index].kind.isClose else { return false }
    let opener = pieces[index - 1]
    guard opener.kind.isOpen, opener.text != [.ascii("(")] else { return false }
    return index == 1 || !opener.isAttached(to: pieces[index - 2])
  }

  private static func partners(_ pieces: [Piece]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var open: [Int] = []
    for (index, piece) in pieces.enumerated() {
      if piece.kind.isOpen { open.append(index) }
      if piece.kind.isClose, let opener = open.popLast() { partners[opener] = index }
    }
    return partners
  }

  /// The whole text.
  mutating func text() -> [UInt8] {
    var index = 0
    var indent = 0
    while index < pieces.count - 1 {
      switch pieces[index].kind {
      case .blockOpen:
        put(index)
        indent += Self.step
        index += 1
      case .blockClose:
        indent -= Self.step
        closeBlock(index, indent)
        index += 1
      default:
        if pieces[index].startsStatement {
          breakLine(before: index, indent: indent)
          put(index, isFirst: true)
        } else {
          put(index)
        }
        index = statement(from: index, indent: indent)
      }
    }
    breakLine(before: index, indent: 0)
    if output.last != 0x0A, !output.isEmpty { output.append(0x0A) }
    return output
  }

  private mutating func closeBlock(_ index: Int, _ indent: Int) {
    if pieces[index - 1].kind.isBlockOpen, pieces[index].gap.comments.isEmpty { return put(index) }
    breakLine(before: index, indent: indent)
    put(index, isFirst: true)
  }
}

extension Layout {
  /// Writes a piece, on a line of its own or behind what stands there.
  mutating func put(_ index: Int, isFirst: Bool = false) {
    if !isFirst, isSpaced[index] { write([.ascii(" ")], width: 1) }
    output += pieces[index].text
    let (first, last) = widths[index]
    column = last ?? column + first
  }

  private mutating func write(_ text: [UInt8], width: Int) {
    output += text
    column += width
  }

  /// Ends the line and begins the next.
  mutating func newLine(indent: Int) {
    if !output.isEmpty { output.append(0x0A) }
    output += Array(repeating: .ascii(" "), count: indent)
    column = indent
  }

  /// Ends the line, writes the comments before a piece, and begins its line.
  mutating func breakLine(before index: Int, indent: Int, keepsBlankLines: Bool = true) {
    let piece = pieces[index]
    let closes = piece.kind.isClose || piece.kind.isBlockClose
    let last = index > 0 ? pieces[index - 1].kind : .blockOpen
    var keepsBlank = keepsBlankLines && !last.isOpen && !last.isBlockOpen
    for (number, comment) in piece.gap.comments.enumerated() {
      if number == 0, comment.isTrailing, !output.isEmpty {
        output += [.ascii(" "), .ascii(" ")]
      } else {
        if keepsBlank, comment.followsBlankLine { output.append(0x0A) }
        newLine(indent: closes ? indent + Self.step : indent)
      }
      output += comment.text
      keepsBlank = keepsBlankLines
    }
    if case .end = piece.kind { return }
    if keepsBlank, !closes, piece.gap.endsInBlankLine { output.append(0x0A) }
    newLine(indent: indent)
  }
}
