// What operators work on: literals, names, calls, and what stands in brackets.

extension Parser {
  /// The operand that `token` starts.
  mutating func operand(_ token: Token) throws(Diagnostic) -> Expression {
    height = 1
    noteOperand(token)
    switch token.kind {
    case .number: return try number(token)
    case .variable: return try variable(token)
    case .doubleQuote, .singleQuote: return try string(token)
    case .name: return try nameOrCall(token)
    case .quotedName: return bareName(token)
    case .keyword(let keyword): return try keywordValue(keyword, token)
    case .symbol(.openParen): return try parenthesis(token)
    case .symbol(.openBracket): return try list(token)
    case .symbol(.openBrace): return try record(token)
    default: throw expected("a value")
    }
  }

  private mutating func keywordValue(
    _ keyword: Keyword,
    _ token: Token
  ) throws(Diagnostic)
    -> Expression
  {
    let kind: Expression.Kind
    switch keyword {
    case .true: kind = .bool(true)
    case .false: kind = .bool(false)
    case .null: kind = .null
    case .it: kind = .variable("it")
    default:
      if token.isOnNewLine { throw expected("a value") }
      throw keyword.startsStatement && !context.isRow
        ? .statementAsValue(keyword, at: token.range) : .keywordAsValue(keyword, at: token.range)
    }
    take(token)
    return Expression(kind, range: token.range)
  }

  mutating func variable(_ token: Token) throws(Diagnostic) -> Expression {
    noteVariable(token)
    take(token)
    let name = SourceRange(token.range.start + 1, token.range.end)
    return Expression(.variable(source[name]), range: token.range)
  }

  private mutating func bareName(_ token: Token) -> Expression {
    take(token)
    let text = name(of: token)?.text ?? ""
    let kind: Expression.Kind = context.bareNamesAreVariables ? .variable(text) : .column(text)
    return Expression(kind, range: token.range)
  }

  private mutating func nameOrCall(_ token: Token) throws(Diagnostic) -> Expression {
    let value = bareName(token)
    guard isNext("(") else { return value }
    let name = Name(source[token.range], range: token.range)
    let arguments = try elements(.paren, lexer.token(from: position, .expression, .end))
    return Expression(.call(name, arguments), range: token.range.union(lastTaken))
  }

  /// An integer or a float, with a minus right before it or not.
  mutating func number(_ token: Token) throws(Diagnostic) -> Expression {
    take(token)
    let text = source[token.range]
    if source.bytes[token.range.start..<token.range.end].allSatisfy({ $0.isDigit || $0 == 0x2D }) {
      guard let value = Int(text) else { throw .numberTooLarge(at: token.range) }
      return Expression(.int(value), range: token.range)
    }
    guard let value = Double(text), value.isFinite else { throw .numberTooLarge(at: token.range) }
    return Expression(.float(value), range: token.range)
  }
}

extension Parser {
  /// `(…)`: an expression in row context, else a pipe; stages may follow either.
  mutating func parenthesis(_ token: Token) throws(Diagnostic) -> Expression {
    try open(.paren, token)
    if peek().kind == .symbol(.closeParen) { throw expected("a value") }
    let saved = probe?.pipe
    let inner = try parenthesized()
    probe?.pipe = saved
    try close(.closeParen)
    let range = token.range.union(lastTaken)
    if inner.stages.isEmpty, case .expression(let value) = inner.head {
      return Expression(value.kind, range: range)
    }
    return Expression(.pipe(inner), range: range)
  }

  private mutating func parenthesized() throws(Diagnostic) -> Pipe {
    guard context.isRow else { return try pipe() }
    let value = try expression()
    return try stages(after: .expression(value), from: value.range.start)
  }

  /// `[…]`
  mutating func list(_ token: Token) throws(Diagnostic) -> Expression {
    let values = try elements(.bracket, token)
    return Expression(.list(values), range: token.range.union(lastTaken))
  }

  /// Expressions between brackets, separated by commas; `token` opens them.
  private mutating func elements(
    _ kind: Opener.Kind,
    _ token: Token
  ) throws(Diagnostic)
    -> [Expression]
  {
    let closer: Token.Symbol = kind == .paren ? .closeParen : .closeBracket
    try open(kind, token)
    var values: [Expression] = []
    var highest = 0
    if peek().kind != .symbol(closer) {
      repeat {
        values.append(try expression())
        highest = max(highest, height)
      } while takes(.comma)
    }
    guard peek().kind == .symbol(closer) else { throw expected("`,` or `\(closer.rawValue)`") }
    try close(closer)
    try grow(to: highest + 1, at: token.range)
    return values
  }

  /// `{name: …}`
  mutating func record(_ token: Token) throws(Diagnostic) -> Expression {
    try open(.brace, token)
    var fields: [Expression.Field] = []
    var highest = 0
    if peek().kind != .symbol(.closeBrace) {
      repeat {
        fields.append(try field())
        highest = max(highest, height)
      } while takes(.comma)
    }
    guard peek().kind == .symbol(.closeBrace) else { throw expected("`,` or `}`") }
    try close(.closeBrace)
    try grow(to: highest + 1, at: token.range)
    return Expression(.record(fields), range: token.range.union(lastTaken))
  }

  private mutating func field() throws(Diagnostic) -> Expression.Field {
    let token = peek()
    guard let name = fieldName(of: token) else {
      if token.kind == .doubleQuote || token.kind == .singleQuote {
        throw .quotedField(at: token.range)
      }
      throw expected("a field's name")
    }
    take(token)
    try expect(.colon)
    return Expression.Field(name: name, value: try expression())
  }
}
