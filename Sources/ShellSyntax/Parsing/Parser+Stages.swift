// The stages that have a form of their own: `where`, `add`, `group-by`. In their expressions a bare name
// is a column.

extension Parser {
  /// `where expr`
  mutating func filter(_ token: Token) throws(Diagnostic) -> Stage.Kind {
    take(token)
    let condition = try rowExpression()
    return .filter(word(token), condition)
  }

  /// `add NAME = expr`
  mutating func extend(_ token: Token) throws(Diagnostic) -> Stage.Kind {
    take(token)
    let column = try expectName("the new column's name")
    try expectAssign()
    let value = try rowExpression()
    let next = peek()
    if openers.isEmpty, next.kind == .symbol(.comma) { throw .secondColumn(at: next.range) }
    return .extend(word(token), column: column, value)
  }

  /// `group-by NAME+ [NAME = expr, …]`
  mutating func group(_ token: Token) throws(Diagnostic) -> Stage.Kind {
    take(token)
    var columns: [Name] = []
    var aggregates: [Stage.Aggregate] = []
    var highest = 0
    while let name = try nextColumn(isFirst: columns.isEmpty) {
      guard !columns.isEmpty, peek().kind == .symbol(.assign) else {
        columns.append(name)
        continue
      }
      try expectAssign()
      aggregates.append(Stage.Aggregate(name: name, value: try rowExpression()))
      highest = height
      while takes(.comma) {
        aggregates.append(try aggregate())
        highest = max(highest, height)
      }
      break
    }
    height = highest
    return .group(word(token), by: columns, aggregates: aggregates)
  }

  /// The next column to group by, or the first aggregate's name.
  private mutating func nextColumn(isFirst: Bool) throws(Diagnostic) -> Name? {
    let token = peek()
    noteName(token, .column)
    noteEnd(token, .column)
    if isFirst { return try expectName("a column") }
    if token.kind == .symbol(.comma) { throw .commaBetweenColumns(at: token.range) }
    guard let name = name(of: token) else { return nil }
    take(token)
    return name
  }

  private mutating func aggregate() throws(Diagnostic) -> Stage.Aggregate {
    let name = try expectName("the new column's name")
    try expectAssign()
    return Stage.Aggregate(name: name, value: try rowExpression())
  }

  private mutating func rowExpression() throws(Diagnostic) -> Expression {
    let saved = context
    context = .row
    let value = try expression()
    context = saved
    return value
  }

  private func word(_ token: Token) -> Name { Name(source[token.range], range: token.range) }
}
