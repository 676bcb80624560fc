// The tokens of a command's arguments: unquoted words, numbers, flags.

extension Lexer {
  func word(at start: Int) -> Token {
    let end = wordEnd(from: start)
    if let typographic = typographic(at: start, wordEnd: end) { return typographic }
    if end >= start + 2, bytes[start] == 0x2D, bytes[start + 1] == 0x2D {
      return flag(start, wordEnd: end)
    }
    return make(isNumber(start, end) ? .number : .word, start, end)
  }

  private func isNumber(_ start: Int, _ end: Int) -> Bool {
    let digits = bytes[start] == 0x2D ? start + 1 : start
    guard digits < end, bytes[digits].isDigit else { return false }
    return bytes.numberEnd(from: digits) == end
  }

  /// `--name`; what follows is white space, a bracket or `=`.
  private func flag(_ start: Int, wordEnd: Int) -> Token {
    guard let end = bytes.nameEnd(from: start + 2) else {
      return make(.invalid(.dashes), start, wordEnd)
    }
    guard end == wordEnd || bytes[end] == 0x3D else {
      return make(.invalid(.flagName), start, wordEnd)
    }
    return make(.flag, start, end)
  }
}
