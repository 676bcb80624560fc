// How the grammar looks at tokens and takes them.

extension Parser {
  /// The next token of an expression; a line break counts unless a bracket is open.
  mutating func peek() -> Token { peek(.expression, openers.isEmpty ? .end : .join) }

  /// The next token of an expression, on whatever line.
  mutating func peekAcrossLines() -> Token { peek(.expression, .join) }

  /// The next argument of a command; a line break counts unless a bracket is open.
  mutating func peekWord() -> Token { peek(.words, openers.isEmpty ? .end : .join) }

  mutating func peek(_ mode: Lexer.Mode, _ lines: Lexer.Lines) -> Token {
    if let peeked, peeked.from == position, peeked.mode == mode, peeked.lines == lines {
      return peeked.token
    }
    let token = lexer.token(from: position, mode, lines)
    peeked = (position, mode, lines, token)
    return token
  }

  mutating func take(_ token: Token) {
    position = token.range.end
    lastTaken = token.range
  }

  /// Takes the next token if it is `symbol`.
  mutating func takes(_ symbol: Token.Symbol) -> Bool {
    let token = peek()
    guard token.kind == .symbol(symbol) else { return false }
    take(token)
    return true
  }

  /// Takes `symbol`, which must come next, on this line or a later one.
  @discardableResult
  mutating func expect(_ symbol: Token.Symbol) throws(Diagnostic) -> Token {
    let token = peekAcrossLines()
    guard token.kind == .symbol(symbol) else { throw expected("`\(symbol.rawValue)`") }
    take(token)
    return token
  }

  /// Takes the `=` of a definition. Its value begins on the same line, unless a bracket is open: what
  /// stands on the next line is more likely a statement of its own, whose effect would be lost.
  mutating func expectAssign() throws(Diagnostic) {
    try expect(.assign)
    switch peek().kind {
    case .newline: break
    // Completion asks what could stand here.
    case .end where probe == nil && openers.isEmpty: break
    default: return
    }
    var fault = expected("a value on the same line")
    fault.isIncomplete = false
    throw fault
  }

  /// A name that is being made: no keyword.
  mutating func expectName(_ what: String) throws(Diagnostic) -> Name {
    let token = peekAcrossLines()
    guard let name = name(of: token) else {
      if case .keyword(let keyword) = token.kind, !token.isOnNewLine {
        throw .keywordAsName(keyword.rawValue, at: token.range)
      }
      throw expected(what)
    }
    take(token)
    return name
  }

  /// The name that a token is, without its backquotes; nil if it is none.
  func name(of token: Token) -> Name? {
    switch token.kind {
    case .name: return Name(source[token.range], range: token.range)
    case .quotedName:
      let inner = SourceRange(token.range.start + 1, token.range.end - 1)
      return Name(source[inner], range: token.range)
    default: return nil
    }
  }

  /// Whether `byte` stands right after what was taken.
  func isNext(_ byte: Unicode.Scalar) -> Bool {
    position < source.bytes.count && source.bytes[position] == .ascii(byte)
  }
}
