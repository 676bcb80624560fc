// Expressions by precedence climbing: one loop for all operators with two operands.

/// How tightly an operator binds, loosest first.
enum Precedence: Int, Comparable {
  case or, and, not, comparison, coalesce, sum, product, prefix

  static func < (one: Precedence, other: Precedence) -> Bool { one.rawValue < other.rawValue }

  /// The next tighter one: that of a right operand, as all operators group to the left.
  var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .prefix }
}

extension BinaryOperator {
  var precedence: Precedence {
    switch self {
    case .or: .or
    case .and: .and
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .matches,
      .contains:
      .comparison
    case .coalesce: .coalesce
    case .add, .subtract: .sum
    case .multiply, .divide, .remainder: .product
    }
  }
}

extension Parser {
  /// An expression whose operators bind at least as tightly as `minimum`.
  mutating func expression(_ minimum: Precedence = .or) throws(Diagnostic) -> Expression {
    var left = try prefix(minimum)
    var comparison: SourceRange?
    while let (sign, token) = binaryOperator(), sign.precedence >= minimum {
      if sign.precedence == .comparison {
        if let comparison { throw .chainedComparison(at: token.range, first: comparison) }
        comparison = token.range
        noteComparison(with: left)
      }
      let leftHeight = height
      take(token)
      let right = try expression(sign.precedence.tighter)
      try grow(to: max(leftHeight, height) + 1, at: token.range)
      let range = left.range.union(right.range)
      left = Expression(.binary(sign, token.range, left, right), range: range)
    }
    return left
  }

  private mutating func binaryOperator() -> (BinaryOperator, Token)? {
    let token = peek()
    if token.kind == .symbol(.minus), isJSONMark(token) || notesJSONMark(token) { return nil }
    return Parser.operators(token.kind).map { ($0, token) }
  }

  private static func operators(_ kind: Token.Kind) -> BinaryOperator? {
    switch kind {
    case .keyword(.or): .or
    case .keyword(.and): .and
    case .keyword(.in): .isIn
    case .keyword(.matches): .matches
    case .keyword(.contains): .contains
    case .symbol(let symbol): BinaryOperator(rawValue: symbol.rawValue)
    default: nil
    }
  }

  private mutating func prefix(_ minimum: Precedence) throws(Diagnostic) -> Expression {
    let token = peekAcrossLines()
    switch token.kind {
    case .keyword(.not) where minimum <= .not:
      return try unary(.not, token, operand: .not)
    case .symbol(.minus):
      if let literal = try negativeNumber(token) { return try postfix(literal) }
      return try unary(.negate, token, operand: .prefix)
    default: return try postfix(try operand(token))
    }
  }

  private mutating func unary(
    _ sign: UnaryOperator,
    _ token: Token,
    operand precedence: Precedence
  ) throws(Diagnostic) -> Expression {
    take(token)
    try descend(at: token.range)
    let operand = try expression(precedence)
    nesting -= 1
    try grow(to: height + 1, at: token.range)
    return Expression(.unary(sign, operand), range: token.range.union(operand.range))
  }

  /// `-1` with nothing between is one number, so that the smallest integer can be written.
  private mutating func negativeNumber(_ minus: Token) throws(Diagnostic) -> Expression? {
    let digits = lexer.token(from: minus.range.end, .expression, .end)
    guard digits.kind == .number, digits.range.start == minus.range.end else { return nil }
    var token = minus
    token.kind = .number
    token.range.end = digits.range.end
    return try number(token)
  }

  /// `.name` and `[i]`, as many as follow `value` without white space.
  mutating func postfix(_ value: Expression) throws(Diagnostic) -> Expression {
    var value = value
    while true {
      let before = height
      if isNext(".") {
        value = try member(of: value)
        height = before
      } else if isNext("[") {
        value = try index(into: value)
      } else {
        return value
      }
      try grow(to: max(before, height) + 1, at: value.range)
    }
  }

  private mutating func member(of value: Expression) throws(Diagnostic) -> Expression {
    let dot = SourceRange(position, position + 1)
    let token = lexer.token(from: dot.end, .expression, .end)
    noteField(token, of: value, after: dot)
    guard token.range.start == dot.end, let name = fieldName(of: token) else {
      throw .fieldName(at: dot)
    }
    take(token)
    return Expression(.member(value, name), range: value.range.union(token.range))
  }

  /// A field's name, which may be a keyword: nothing else can stand there.
  func fieldName(of token: Token) -> Name? {
    if case .keyword = token.kind { return Name(source[token.range], range: token.range) }
    return name(of: token)
  }

  private mutating func index(into value: Expression) throws(Diagnostic) -> Expression {
    try open(.bracket, lexer.token(from: position, .expression, .end))
    let lower = peek().kind == .symbol(.colon) ? nil : try expression()
    let kind: Expression.Kind
    if let bounds = try bounds(from: lower) {
      kind = .slice(value, bounds)
    } else {
      kind = lower.map { .index(value, $0) } ?? .malformed
    }
    try close(.closeBracket)
    return Expression(kind, range: value.range.union(lastTaken))
  }

  /// What follows the first bound of a slice; nil where no `:` does.
  private mutating func bounds(
    from lower: Expression?
  ) throws(Diagnostic)
    -> Expression.Bounds?
  {
    guard takes(.colon) else { return nil }
    let (colon, lowerHeight) = (lastTaken, lower == nil ? 1 : height)
    var upper: Expression?
    height = 1
    if peek().kind != .symbol(.closeBracket) { upper = try expression() }
    height = max(height, lowerHeight)
    return Expression.Bounds(lower: lower, upper: upper, colon: colon)
  }
}
