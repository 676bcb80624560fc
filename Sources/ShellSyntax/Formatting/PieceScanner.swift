// From a source without faults to its pieces, with the comments between them.

/// Cuts a source into pieces.
struct PieceScanner {
  private let bytes: [UInt8]
  private let marks: SyntaxMarks
  private let lexer: Lexer
  private var offset: Int

  /// A scanner of a source without faults.
  init(bytes: [UInt8], marks: SyntaxMarks) {
    self.bytes = bytes
    self.marks = marks
    lexer = Lexer(bytes: bytes)
    offset = bytes.startsWithByteOrderMark ? 3 : 0
  }

  /// All pieces; the last is the end.
  mutating func pieces() -> [Piece] {
    var pieces: [Piece] = []
    while true {
      let gap = gap()
      let start = offset
      guard start < bytes.count else {
        pieces.append(Piece(kind: .end, text: [], gap: gap))
        break
      }
      let kind = kind(after: pieces.last, gap)
      let text = withLineFeeds(bytes[start..<offset])
      var piece = Piece(kind: kind, text: text, gap: gap)
      piece.startsStatement = marks.statements.contains(start)
      pieces.append(piece)
    }
    pieces.moveComments()
    return pieces
  }

  /// What stands before the next piece. A semicolon does what a line break does, so it goes.
  private mutating func gap() -> Gap {
    let start = offset
    var gap = Gap()
    var lineBreaks = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      // In `--tag=#1` no comment begins.
      if byte == .ascii("#"), lexer.startsWord(at: offset) {
        gap.comments.append(comment(isTrailing: !gap.breaksLine, after: lineBreaks))
        lineBreaks = 0
        continue
      }
      guard byte == 0x0A || byte.isBlank || byte == .ascii(";") else { break }
      if byte == 0x0A {
        lineBreaks += 1
        gap.breaksLine = true
      }
      offset += 1
    }
    gap.isEmpty = offset == start
    gap.endsInBlankLine = lineBreaks > 1
    return gap
  }

  private mutating func comment(isTrailing: Bool, after lineBreaks: Int) -> Gap.Comment {
    let start = offset
    offset = bytes.lineEnd(from: start)
    var end = offset
    while bytes[end - 1].isBlank { end -= 1 }
    return Gap.Comment(
      text: Array(bytes[start..<end]),
      isTrailing: isTrailing,
      followsBlankLine: lineBreaks > 1
    )
  }

  /// Takes the next piece and says what it is.
  private mutating func kind(after last: Piece?, _ gap: Gap) -> Piece.Kind {
    let start = offset
    if let end = marks.ends[start] {
      offset = end
      return marks.flags.contains(start) ? .flag : .operand
    }
    // What follows it is the flag's value, which may start with `=` too.
    if gap.isEmpty, case .flag? = last?.kind, bytes[start] == .ascii("=") {
      offset = start + 1
      return .flagAssign
    }
    let token = lexer.token(from: start, .expression, .end)
    switch token.kind {
    case .doubleQuote, .singleQuote:
      offset = bytes.stringEnd(from: start)
      return .operand
    case .symbol(let symbol):
      offset = token.range.end
      return kind(of: symbol, at: start)
    case .keyword(let keyword):
      offset = token.range.end
      return kind(of: keyword, at: start, after: last)
    default:
      offset = token.range.end
      return marks.definedNames.contains(start) ? .definedName : .operand
    }
  }

  private func kind(of keyword: Keyword, at start: Int, after last: Piece?) -> Piece.Kind {
    if case .dot? = last?.kind { return .operand }
    if let sign = marks.operators[start] { return .binary(mayBreak: sign.mayBreak) }
    switch keyword {
    case .true, .false, .null, .it: return .operand
    default: return .keyword
    }
  }

  private func kind(of symbol: Token.Symbol, at start: Int) -> Piece.Kind {
    switch symbol {
    case .openBrace: return marks.blockOpeners.contains(start) ? .blockOpen : .open
    case .closeBrace: return marks.blockClosers.contains(start) ? .blockClose : .close
    case .openParen, .openBracket: return .open
    case .closeParen, .closeBracket: return .close
    case .comma: return .comma
    case .dot: return .dot
    case .colon: return marks.sliceColons.contains(start) ? .sliceColon : .colon
    case .bar: return .bar
    case .assign: return .assign
    default: return marks.operators[start].map { .binary(mayBreak: $0.mayBreak) } ?? .minus
    }
  }

  /// A line break in a string is a line feed, unless the text would lose a carriage return by it.
  private func withLineFeeds(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    guard piece.contains(0x0D) else { return Array(piece) }
    return piece.indices.compactMap { index in
      let isBreak = piece[index] == 0x0D && index + 1 < piece.endIndex && piece[index + 1] == 0x0A
      return isBreak && piece[index - 1] != 0x0D ? nil : piece[index]
    }
  }
}

extension BinaryOperator {
  /// Whether a long line is broken behind it: the loosest ones, and sums.
  fileprivate var mayBreak: Bool { self == .or || self == .and || self == .add }
}

extension [Piece] {
  /// Moves comments to where the layout has a line's end: before a bar, behind a comma and behind the
  /// brace that opens a block.
  fileprivate mutating func moveComments() {
    for index in indices.dropLast() {
      switch self[index].kind {
      case .bar:
        self[index].gap.comments += self[index + 1].gap.comments
        self[index + 1].gap.comments = []
      case .comma, .blockOpen:
        self[index + 1].gap.comments = self[index].gap.comments + self[index + 1].gap.comments
        self[index].gap.comments = []
      default: break
      }
    }
  }
}
