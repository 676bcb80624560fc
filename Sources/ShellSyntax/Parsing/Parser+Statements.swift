// Statements, one after another, and the simple ones among them.

extension Parser {
  /// The whole text.
  mutating func program() -> Program {
    var statements: [Statement] = []
    while true {
      skipSeparators()
      let token = peek()
      noteStatement(token)
      if token.kind == .end { break }
      if token.kind == .symbol(.closeBrace) {
        takeStrayBrace(token)
      } else {
        statements.append(statement(isFirst: statements.isEmpty))
      }
    }
    return Program(statements: statements)
  }

  private mutating func takeStrayBrace(_ token: Token) {
    take(token)
    guard !letsBracePass() else { return }
    report(.strayCloser("}", at: token.range))
  }

  /// Whether the `{` of a `}` was lost in a faulty statement.
  mutating func letsBracePass() -> Bool {
    guard unopenedBraces > 0 else { return false }
    unopenedBraces -= 1
    return true
  }

  /// Takes line breaks and semicolons.
  mutating func skipSeparators() {
    while case let token = peek(), token.kind == .newline || token.kind == .symbol(.semicolon) {
      take(token)
    }
  }

  /// One statement; where it is faulty, its fault is reported and the rest of it skipped.
  mutating func statement(isFirst: Bool = false) -> Statement {
    let start = peek().range.start
    let savedNesting = nesting
    let savedContext = context
    lastTaken = SourceRange(start, start)
    probe?.pipe = nil
    probe?.role = .nothing
    probe?.statement = start
    do throws(Diagnostic) {
      let kind = try statementKind(isFirst: isFirst)
      let range = SourceRange(start, lastTaken.end)
      try endStatement()
      return Statement(kind: kind, range: range)
    } catch {
      report(error)
      recover(from: start)
      (nesting, context, height) = (savedNesting, savedContext, 1)
      return Statement(kind: .malformed, range: SourceRange(start, trimmedEnd(from: start)))
    }
  }

  /// The end of what was skipped, without white space.
  private func trimmedEnd(from start: Int) -> Int {
    var end = position
    while end > start, source.bytes[end - 1].isBlank || source.bytes[end - 1] == 0x0A { end -= 1 }
    return end
  }

  private mutating func endStatement() throws(Diagnostic) {
    let token = peek()
    switch token.kind {
    case .newline, .end, .symbol(.semicolon): return
    case .symbol(.closeBrace) where blockDepth > 0 || unopenedBraces > 0: return
    default: throw unexpected(token)
    }
  }

  private mutating func statementKind(isFirst: Bool) throws(Diagnostic) -> StatementKind {
    let token = peek()
    if token.kind == .symbol(.bar) { return try continuation(token, isFirst: isFirst) }
    guard case .keyword(let keyword) = token.kind else { return .pipe(try shownPipe()) }
    switch keyword {
    case .let, .set: return try assignment(token, keyword)
    case .if: return .conditional(try conditional())
    case .for: return try loop(token)
    case .try: return try attempt(token)
    case .def: return try definition(token)
    case .param: return try declaration(token)
    case .return: return try returnStatement(token)
    case .assert: return try assertion(token)
    case .run: return try run(token)
    case .else: return try strayElse(token)
    case .break: return leaf(token, .breakLoop)
    case .continue: return leaf(token, .continueLoop)
    default: return .pipe(try shownPipe())
    }
  }

  /// A pipe whose value is shown, as JSON where the mark ends it.
  private mutating func shownPipe(after bar: Token? = nil) throws(Diagnostic) -> Pipe {
    showsValue = true
    defer { showsValue = false }
    var shown: Pipe
    if let bar {
      shown = try stages(after: .last(bar.range), from: bar.range.start)
    } else {
      shown = try pipe()
    }
    let token = peekWord()
    guard isJSONMark(token) else { return shown }
    take(token)
    shown.jsonMark = token.range
    return shown
  }

  /// Whether a token of an expression or an argument is the mark at the end of a statement.
  func isJSONMark(_ token: Token) -> Bool {
    guard showsValue, openers.isEmpty, token.isSpaced else { return false }
    return lexer.jsonMark(at: token.range.start) != nil
  }

  private mutating func leaf(_ token: Token, _ kind: StatementKind) -> StatementKind {
    take(token)
    height = 1
    return kind
  }

  /// `| stage …` at the start of the input goes on with the last table.
  private mutating func continuation(
    _ bar: Token,
    isFirst: Bool
  ) throws(Diagnostic)
    -> StatementKind
  {
    guard isFirst, blockDepth == 0, diagnostics.isEmpty else {
      throw .barWithoutTable(at: bar.range)
    }
    height = 1
    return .pipe(try shownPipe(after: bar))
  }

  private mutating func assignment(
    _ token: Token,
    _ keyword: Keyword
  ) throws(Diagnostic)
    -> StatementKind
  {
    take(token)
    if keyword == .set { noteSetName(peek()) }
    let name = try expectName("a variable's name")
    try expectAssign()
    let value = try pipe()
    return keyword == .let ? .letVariable(name, value) : .setVariable(name, value)
  }

  private mutating func returnStatement(_ token: Token) throws(Diagnostic) -> StatementKind {
    take(token)
    height = 1
    switch peek().kind {
    case .newline, .end, .symbol(.semicolon), .symbol(.closeBrace): return .returnValue(nil)
    default: return .returnValue(try expression())
    }
  }

  private mutating func assertion(_ token: Token) throws(Diagnostic) -> StatementKind {
    take(token)
    let condition = try expression()
    guard takes(.comma) else { return .assertion(condition, message: nil) }
    let conditionHeight = height
    let message = try expression()
    height = max(height, conditionHeight)
    return .assertion(condition, message: message)
  }

  private mutating func run(_ token: Token) throws(Diagnostic) -> StatementKind {
    take(token)
    let name = Name(source[token.range], range: token.range)
    let arguments = try arguments(of: name)
    guard !arguments.isEmpty else { throw .runWithoutFile(at: token.range) }
    return .runScript(arguments)
  }

  /// `param NAME: KIND = expr, "help"`
  private mutating func declaration(_ token: Token) throws(Diagnostic) -> StatementKind {
    take(token)
    var declaration = Declaration(
      name: try expectName("a parameter's name"),
      kind: nil,
      fallback: nil,
      help: nil
    )
    height = 1
    if takes(.colon) {
      noteKind(peek())
      declaration.kind = try expectName("a kind")
    }
    if peek().kind == .symbol(.assign) {
      try expectAssign()
      declaration.fallback = try expression()
    }
    let before = height
    if takes(.comma) { declaration.help = try expression() }
    height = max(before, height)
    return .declaration(declaration)
  }

  /// `else` on a line of its own: what follows is read all the same, so that its faults show too.
  private mutating func strayElse(_ token: Token) throws(Diagnostic) -> StatementKind {
    report(.elseOnOwnLine(at: token.range))
    take(token)
    _ = try otherwise()
    return .malformed
  }
}
