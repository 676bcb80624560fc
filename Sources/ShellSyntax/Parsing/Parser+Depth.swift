// Brackets that are open, and how deep and high the tree has grown.

extension Parser {
  /// Counts a bracket that opens at `range`; `nesting` goes down again where it closes.
  mutating func descend(at range: SourceRange) throws(Diagnostic) {
    nesting += 1
    if nesting > Parser.maximumNesting { throw .nestedTooDeeply(at: range) }
  }

  /// Notes the height of the tree that was just built.
  mutating func grow(to newHeight: Int, at range: SourceRange) throws(Diagnostic) {
    height = newHeight
    if newHeight > Parser.maximumHeight { throw .tooLong(at: range) }
  }

  mutating func open(_ kind: Opener.Kind, _ token: Token) throws(Diagnostic) {
    take(token)
    try open(kind, at: token.range)
  }

  mutating func open(_ kind: Opener.Kind, at range: SourceRange) throws(Diagnostic) {
    openers.append(Opener(kind: kind, range: range))
    try descend(at: range)
  }

  /// Takes the partner of the last opener.
  mutating func close(_ symbol: Token.Symbol) throws(Diagnostic) {
    try expect(symbol)
    closed()
  }

  mutating func closed() {
    openers.removeLast()
    nesting -= 1
  }
}
