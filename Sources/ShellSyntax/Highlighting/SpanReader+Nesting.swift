// How keywords, brackets and quotes change what the tokens after them are.

// MARK: Keywords

extension SpanReader {
  mutating func readKeyword(_ keyword: Keyword, _ range: SourceRange) {
    if keyword == .it { return addOperand(.variable, range) }
    add(.keyword, range)
    if frame.place == .start || keyword == .else || keyword == .in { begin(keyword) }
  }

  private mutating func begin(_ keyword: Keyword) {
    switch keyword {
    case .let, .set:
      frame.definition = .variable
      frame.awaitsPipe = true
    case .for:
      frame.definition = .variable
      frame.awaitsBlock = true
    case .def:
      frame.definition = .command
      frame.awaitsBlock = true
    case .param:
      frame.definition = .variable
      frame.awaitsKind = true
    case .if, .try: frame.awaitsBlock = true
    case .else:
      frame.awaitsBlock = true
      frame.place = .start
      return
    case .where, .add, .groupBy: frame.isRow = true
    case .run:
      frame.place = .arguments
      return
    default: break
    }
    frame.place = .expression
  }
}

// MARK: Brackets

extension SpanReader {
  mutating func open(_ symbol: Token.Symbol, _ range: SourceRange) {
    let isCall = source.bytes.isNameCharacter(before: range.start)
    let holdsPipe = symbol == .openParen && !frame.isRow && !(isCall && frame.place != .arguments)
    startOperand()
    var inner = Frame(closer: symbol.partner, place: holdsPipe ? .start : .expression)
    inner.joinsLines = true
    inner.isRow = frame.isRow
    // The parameters of a definition are names of variables, as are most bare names in `${…}`.
    inner.names = frame.awaitsBlock && isCall ? .variables : frame.names
    push(inner)
  }

  mutating func openBlock() {
    frame.awaitsBlock = false
    frame.place = .start
    push(Frame(closer: .closeBrace))
  }

  mutating func push(_ inner: Frame) {
    outer.append(frame)
    frame = inner
  }

  /// A closer that fits nothing is passed over.
  mutating func close(_ symbol: Token.Symbol) {
    guard frame.closer == symbol, let last = outer.popLast() else { return startOperand() }
    let isInterpolation = frame.isInterpolation
    frame = last
    if isInterpolation { readString(from: position - 1) }
  }
}

// MARK: Strings

extension SpanReader {
  mutating func readVerbatim(from start: Int) {
    let end = source.bytes[(start + 1)...].firstIndex(of: 0x27)
    position = end.map { $0 + 1 } ?? source.bytes.count
    if end == nil { openQuote = "'" }
    addOperand(.string, SourceRange(start, position))
  }

  /// Reads on to the end of a string or to the next `${`; the rest follows where that is closed.
  mutating func readString(from start: Int) {
    startOperand()
    let bytes = source.bytes
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != 0x22 {
      if bytes[offset] == 0x24, offset + 1 < bytes.count, bytes[offset + 1] == 0x7B {
        add(.string, SourceRange(start, offset + 2))
        position = offset + 2
        return push(
          Frame(
            closer: .closeBrace,
            place: .expression,
            joinsLines: true,
            names: frame.isRow ? .columns : .variables,
            isRow: frame.isRow,
            isInterpolation: true
          )
        )
      }
      offset += bytes[offset] == 0x5C ? 2 : 1
    }
    position = min(offset + 1, bytes.count)
    if offset >= bytes.count { openQuote = "\"" }
    add(.string, SourceRange(start, position))
  }
}

extension Token.Symbol {
  /// What closes it.
  fileprivate var partner: Token.Symbol? {
    switch self {
    case .openParen: .closeParen
    case .openBracket: .closeBracket
    case .openBrace: .closeBrace
    default: nil
    }
  }
}

extension [UInt8] {
  /// Whether a name ends right before `offset`.
  fileprivate func isNameCharacter(before offset: Int) -> Bool {
    offset > 0 && isNameCharacter(at: scalarStart(at: offset - 1))
  }
}
