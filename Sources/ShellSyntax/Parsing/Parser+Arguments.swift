// The arguments of a command. The parser knows no command: which flag takes a value is the checker's.

extension Parser {
  /// All arguments that follow; each stands after white space.
  mutating func arguments(of command: Name) throws(Diagnostic) -> [Argument] {
    var arguments: [Argument] = []
    var highest = 0
    var before = command.range
    // A command sees no row: its parentheses hold pipes, and the names in its texts are variables.
    let saved = context
    context.isRow = false
    defer { context = saved }
    while let token = nextArgument() {
      if !token.isSpaced { throw missingSpace(before, token) }
      noteArgument(token, of: command, arguments)
      let argument = try argument(token)
      arguments.append(argument)
      before = argument.range
      highest = max(highest, height)
    }
    noteArgument(peekWord(), of: command, arguments)
    height = highest
    return arguments
  }

  /// The first token of the next argument; nil where the command ends.
  private mutating func nextArgument() -> Token? {
    let token = peekWord()
    switch token.kind {
    case .newline, .end: return nil
    case .symbol(.openParen), .symbol(.openBracket), .symbol(.openBrace): return token
    case .symbol: return nil
    case .flag where isJSONMark(token): return nil
    case .word where token.isOnNewLine:
      // Within a parenthesis arguments may go on on the next line, but not with a statement.
      let keyword = Keyword(rawValue: source[token.range])
      return keyword?.startsStatement == true ? nil : token
    default: return token
    }
  }

  private func missingSpace(_ before: SourceRange, _ token: Token) -> Diagnostic {
    if case .invalid(let flaw) = token.kind { return fault(of: flaw, token) }
    return .missingSpace(
      after: shortened(before),
      before: shortened(token.range),
      at: token.range
    )
  }

  private mutating func argument(_ token: Token) throws(Diagnostic) -> Argument {
    guard token.kind == .flag else { return .value(try argumentValue(token)) }
    take(token)
    height = 1
    let text = SourceRange(token.range.start + 2, token.range.end)
    let name = Name(source[text], range: token.range)
    guard isNext("=") else { return .flag(name, value: nil, range: token.range) }
    position += 1
    let next = peekWord()
    if next.range.start == position { noteFlagValue(next, of: name) }
    guard next.range.start == position, isValue(next) else {
      throw .flagValue(at: SourceRange(token.range.start, position))
    }
    let value = try argumentValue(next)
    return .flag(name, value: value, range: token.range.union(value.range))
  }

  private func isValue(_ token: Token) -> Bool {
    switch token.kind {
    case .newline, .end, .flag: false
    case .symbol(.openParen), .symbol(.openBracket), .symbol(.openBrace): true
    case .symbol: false
    default: true
    }
  }

  private mutating func argumentValue(_ token: Token) throws(Diagnostic) -> Expression {
    height = 1
    switch token.kind {
    case .word:
      take(token)
      return Expression(.word(source[token.range]), range: token.range)
    case .quotedName:
      take(token)
      return Expression(.string(name(of: token)?.text ?? ""), range: token.range)
    case .number:
      return try number(token)
    case .variable:
      return try postfix(try variable(token))
    case .symbol(.openParen): return try parenthesis(token)
    case .symbol(.openBracket): return try list(token)
    case .symbol(.openBrace): return try record(token)
    case .doubleQuote, .singleQuote: return try string(token)
    default: throw unexpected(token)
    }
  }
}
