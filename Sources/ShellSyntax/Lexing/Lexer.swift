// Finds the token at a place. It keeps no state but the text: the parser decides where to look and what
// kind of token the grammar has room for there.

/// The tokens of a text.
package struct Lexer: Sendable {
  /// What the grammar has room for.
  package enum Mode: Hashable, Sendable {
    /// Names, operators, numbers.
    case expression
    /// Arguments of a command: words, flags, numbers.
    case words
  }

  /// What a line break is.
  package enum Lines: Hashable, Sendable {
    /// A token that ends statements.
    case end
    /// White space.
    case join
  }

  let bytes: [UInt8]

  /// The tokens of a text in UTF-8.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The first token at or after `offset`; complexity O(length of what is skipped and of the token).
  package func token(from offset: Int, _ mode: Mode, _ lines: Lines) -> Token {
    let gap = skipGap(from: offset, lines)
    var token = bareToken(at: gap.end, mode)
    token.isSpaced = gap.end > offset || offset == 0
    token.isOnNewLine = gap.crossesLine
    token.followsComment = gap.endsInComment
    return token
  }

  private struct Gap {
    var end: Int
    var crossesLine = false
    var endsInComment = false
  }

  private func skipGap(from offset: Int, _ lines: Lines) -> Gap {
    var gap = Gap(end: offset)
    while gap.end < bytes.count {
      let byte = bytes[gap.end]
      if byte.isBlank {
        gap.end += 1
      } else if byte == 0x0A, lines == .join {
        gap = Gap(end: gap.end + 1, crossesLine: true)
      } else if byte == 0x23, startsWord(at: gap.end) {
        gap.end = bytes[gap.end...].firstIndex(of: 0x0A) ?? bytes.count
        gap.endsInComment = true
      } else {
        break
      }
    }
    return gap
  }

  /// Whether a word that stood at `offset` would start there, so that `#` begins a comment.
  func startsWord(at offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1].endsWord || (offset == 3 && bytes.startsWithByteOrderMark)
  }

  private func bareToken(at start: Int, _ mode: Mode) -> Token {
    guard start < bytes.count else { return make(.end, start, start) }
    switch bytes[start] {
    case 0x0A: return make(.newline, start, start + 1)
    case 0x22: return make(.doubleQuote, start, start + 1)
    case 0x27: return make(.singleQuote, start, start + 1)
    case 0x60: return quotedName(at: start)
    case 0x24: return variable(at: start)
    default: break
    }
    if let symbol = bracket(at: start) { return make(.symbol(symbol), start, start + 1) }
    return mode == .words ? word(at: start) : expressionToken(at: start)
  }

  func make(_ kind: Token.Kind, _ start: Int, _ end: Int) -> Token {
    Token(
      kind: kind,
      range: SourceRange(start, end),
      isSpaced: false,
      isOnNewLine: false,
      followsComment: false
    )
  }

  /// The signs that mean the same everywhere.
  private func bracket(at offset: Int) -> Token.Symbol? {
    switch bytes[offset] {
    case 0x28: .openParen
    case 0x29: .closeParen
    case 0x5B: .openBracket
    case 0x5D: .closeBracket
    case 0x7B: .openBrace
    case 0x7D: .closeBrace
    case 0x3B: .semicolon
    case 0x7C: .bar
    default: nil
    }
  }

  private func variable(at start: Int) -> Token {
    guard let end = bytes.nameEnd(from: start + 1) else {
      return make(.invalid(.dollar), start, start + 1)
    }
    return make(.variable, start, end)
  }

  private func quotedName(at start: Int) -> Token {
    let rest = bytes[(start + 1)...]
    guard let end = rest.firstIndex(where: { $0 == 0x60 || $0 == 0x0A }), bytes[end] == 0x60 else {
      return make(.invalid(.unclosedName), start, start + 1)
    }
    let kind: Token.Kind = end == start + 1 ? .invalid(.emptyName) : .quotedName
    return make(kind, start, end + 1)
  }
}

extension [UInt8] {
  /// Whether the text starts with a byte order mark, which is no part of a script.
  var startsWithByteOrderMark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }
}
