// Statements that hold others: conditionals, loops, definitions.

extension Parser {
  /// `{ statements }`
  mutating func block() throws(Diagnostic) -> Block {
    let opener = peekAcrossLines()
    guard opener.kind == .symbol(.openBrace) else { throw missingBrace(opener) }
    // Counted before it is taken: recovery then finds the `}` that belongs to it.
    try descend(at: opener.range)
    take(opener)
    blockDepth += 1
    defer { blockDepth -= 1 }
    var statements: [Statement] = []
    var highest = 0
    while true {
      skipSeparators()
      let token = peek()
      noteStatement(token)
      if token.kind == .end { throw .unclosed("{", at: opener.range) }
      guard token.kind == .symbol(.closeBrace) else {
        statements.append(statement())
        highest = max(highest, height)
        continue
      }
      take(token)
      if letsBracePass() { continue }
      nesting -= 1
      try grow(to: highest + 1, at: opener.range)
      return Block(
        statements: statements,
        range: SourceRange(opener.range.start, token.range.end)
      )
    }
  }

  /// That a block must come. Where the line just ends, its `}` may still come: it is let pass, but not
  /// within another block, whose own it might be.
  private mutating func missingBrace(_ token: Token) -> Diagnostic {
    if token.isOnNewLine, token.kind != .end, blockDepth == 0 { unopenedBraces += 1 }
    return expected("`{`")
  }

  /// `for NAME in expr { … }`
  mutating func loop(_ token: Token) throws(Diagnostic) -> StatementKind {
    take(token)
    let variable = try expectName("a variable's name")
    let word = peekAcrossLines()
    guard word.kind == .keyword(.in) else { throw expected("`in`") }
    take(word)
    let list = try expression()
    let listHeight = height
    let body = try block()
    height = max(height, listHeight)
    return .loop(variable: variable, over: list, body: body)
  }
}

extension Parser {
  /// `try { … } else { … }`
  mutating func attempt(_ token: Token) throws(Diagnostic) -> StatementKind {
    take(token)
    let body = try block()
    let bodyHeight = height
    let word = peekAcrossLines()
    guard word.kind == .keyword(.else) else {
      throw .tryWithoutElse(at: token.range, after: lastTaken)
    }
    // It is the only thing that can follow, so it is told of once and read as if it stood there.
    if word.isOnNewLine { report(.elseOnOwnLine(at: word.range)) }
    take(word)
    let otherwise = try block()
    try grow(to: max(bodyHeight, height) + 1, at: token.range)
    return .attempt(body: body, otherwise: otherwise)
  }
}

extension Parser {
  private struct Branch {
    var condition: Expression
    var then: Block
    var height: Int

    func conditional(_ otherwise: Conditional.Otherwise?) -> Conditional {
      Conditional(condition: condition, then: then, otherwise: otherwise)
    }
  }

  /// `if expr { … }` with all its branches, read in a loop: a chain may be long.
  mutating func conditional() throws(Diagnostic) -> Conditional {
    let first = try branch()
    var others: [Branch] = []
    var last: Block?
    var excess: SourceRange?
    while let word = takesElse() {
      guard peekAcrossLines().kind == .keyword(.if) else {
        last = try block()
        break
      }
      // Too long a chain is read to its end before it is refused, so that it is refused once.
      others.append(try branch())
      if others.count == Parser.maximumHeight { excess = word }
    }
    if let excess { throw .tooLong(at: excess) }
    return try fold(first, others, last)
  }

  private mutating func takesElse() -> SourceRange? {
    let token = peek()
    guard token.kind == .keyword(.else) else { return nil }
    take(token)
    return token.range
  }

  private mutating func branch() throws(Diagnostic) -> Branch {
    take(peekAcrossLines())
    let condition = try expression()
    let conditionHeight = height
    let then = try block()
    return Branch(condition: condition, then: then, height: max(conditionHeight, height))
  }

  /// Builds the tree from its last branch on.
  private mutating func fold(
    _ first: Branch,
    _ others: [Branch],
    _ last: Block?
  )
    throws(Diagnostic) -> Conditional
  {
    var otherwise = last.map { Conditional.Otherwise.block($0) }
    var tree = last == nil ? 0 : height
    for branch in others.reversed() {
      tree = max(tree, branch.height) + 1
      otherwise = .conditional(branch.conditional(otherwise))
    }
    try grow(to: max(tree, first.height) + 1, at: first.condition.range)
    return first.conditional(otherwise)
  }

  /// What follows `else`.
  mutating func otherwise() throws(Diagnostic) -> Conditional.Otherwise {
    if peekAcrossLines().kind == .keyword(.if) { return .conditional(try conditional()) }
    return .block(try block())
  }
}

extension Parser {
  /// `def NAME(a, b = 1) { … }`
  mutating func definition(_ token: Token) throws(Diagnostic) -> StatementKind {
    take(token)
    let name = try expectName("a function's name")
    let opener = peekAcrossLines()
    guard opener.kind == .symbol(.openParen) else { throw expected("`(`") }
    try open(.paren, opener)
    height = 0
    var parameters: [Definition.Parameter] = []
    var highest = 0
    if peek().kind != .symbol(.closeParen) {
      repeat {
        parameters.append(try parameter())
        highest = max(highest, height)
      } while takes(.comma)
    }
    try close(.closeParen)
    let body = try block()
    height = max(height, highest)
    return .definition(
      Definition(name: name, parameters: parameters, body: body, height: height)
    )
  }

  private mutating func parameter() throws(Diagnostic) -> Definition.Parameter {
    let name = try expectName("a parameter's name")
    height = 1
    return Definition.Parameter(name: name, fallback: takes(.assign) ? try expression() : nil)
  }
}
