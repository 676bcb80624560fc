// Recursive descent over the tokens of a source. This file holds the parser's state and the ways to
// look at tokens; the grammar stands in the extensions, one theme each. A function of the grammar
// throws the diagnostic where it cannot go on; the statement that holds it catches, reports and
// recovers, so that one fault never hides or causes another.

/// The tree of `source` and what is wrong with it; never fails, and takes time linear in the text.
package func parse(_ source: Source) -> ParsedSource {
  var parser = Parser(source: source)
  let program = parser.program()
  return ParsedSource(
    source: source,
    program: program,
    diagnostics: parser.diagnostics.sorted { $0.range.start < $1.range.start }
  )
}

/// The state of a parse.
struct Parser {
  /// How many brackets and blocks may stand within one another: it bounds the parser's own stack.
  static let maximumNesting = 200
  /// How high a tree may grow, by nesting and by chains such as `1 + 1 + …` or `else if` together: it
  /// bounds the stack of everything that walks or frees a tree. Debug builds use about 5 KB a level.
  static let maximumHeight = 1_000

  let source: Source
  let lexer: Lexer
  /// The byte after the last token that was taken.
  var position: Int
  /// The last token that was taken.
  var lastTaken: SourceRange
  /// The brackets and strings of the current statement that are open. Within them a line break is
  /// white space. Blocks are not among them: they only stand where nothing else is open.
  var openers: [Opener] = []
  /// How many blocks are open.
  var blockDepth = 0
  /// How many `}` are to come whose `{` was lost in a faulty statement.
  var unopenedBraces = 0
  /// How many brackets and blocks are open.
  var nesting = 0
  /// The height of the tree that was parsed last.
  var height = 0
  /// What bare names and parentheses mean at this place.
  var context = ExpressionContext()
  /// What is wrong so far.
  var diagnostics: [Diagnostic] = []
  /// Notes what could be completed at the end of the text; nil for a plain parse.
  var probe: CompletionProbe?

  private var peeked: (from: Int, mode: Lexer.Mode, lines: Lexer.Lines, token: Token)?

  init(source: Source, probe: CompletionProbe? = nil) {
    self.source = source
    self.probe = probe
    lexer = Lexer(bytes: source.bytes)
    position = source.bytes.startsWithByteOrderMark ? 3 : 0
    lastTaken = SourceRange(position, position)
    if let offset = source.bytes.firstIndex(of: 0) {
      diagnostics.append(.nul(at: SourceRange(offset, offset + 1)))
    }
  }

  /// What bare names and parentheses mean at a place.
  struct ExpressionContext {
    /// Within `where`, `add` and aggregates a parenthesis holds an expression, elsewhere a pipe.
    var isRow = false
    /// Within `${…}` a bare name is a variable, elsewhere a column.
    var bareNamesAreVariables = false

    /// Where the columns of a table are at hand.
    static let row = ExpressionContext(isRow: true)
  }

  /// A bracket or quote that waits for its partner.
  struct Opener {
    /// What was opened.
    enum Kind: String {
      case paren = "("
      case bracket = "["
      case brace = "{"
      case string = "\""
      case interpolation = "${"
    }

    var kind: Kind
    var range: SourceRange
  }
}

// MARK: Looking at tokens and taking them

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

  /// Takes the next token if it is `symbol`; where it must come, `acrossLines` skips line breaks.
  mutating func takes(_ symbol: Token.Symbol) -> Bool {
    let token = peek()
    guard token.kind == .symbol(symbol) else { return false }
    take(token)
    return true
  }

  @discardableResult
  mutating func expect(_ symbol: Token.Symbol) throws(Diagnostic) -> Token {
    let token = peekAcrossLines()
    guard token.kind == .symbol(symbol) else { throw expected("`\(symbol.rawValue)`") }
    take(token)
    return token
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

// MARK: Faults

extension Parser {
  mutating func report(_ fault: Diagnostic) {
    // What is missing at the end of the text is told once, and so is a depth that no line mends.
    if fault.isIncomplete, diagnostics.contains(where: \.isIncomplete) { return }
    if fault.code == "nested-too-deeply", diagnostics.last?.code == fault.code { return }
    diagnostics.append(fault)
  }

  /// That `what` must come next, and what comes instead. More input could mend it where nothing comes.
  mutating func expected(_ what: String) -> Diagnostic {
    let token = peekAcrossLines()
    if case .invalid(let flaw) = token.kind, !token.isOnNewLine { return fault(of: flaw, token) }
    let isEnd = token.kind == .end
    let isMissing = isEnd || token.isOnNewLine
    var fault = Diagnostic.expected(
      what,
      after: lastTaken.start < lastTaken.end ? shortened(lastTaken) : nil,
      at: isMissing ? SourceRange(lastTaken.end, lastTaken.end) : token.range,
      found: isEnd
        ? Diagnostic.foundEndOfText
        : isMissing ? Diagnostic.foundEndOfLine : Diagnostic.found(shortened(token.range))
    )
    fault.isIncomplete = isEnd
    if let opener = openers.last, opener.range != lastTaken {
      if isEnd { return .unclosed(opener.kind.rawValue, at: opener.range) }
      fault.related = [Diagnostic.Related(range: opener.range, label: Diagnostic.openedHere)]
    }
    return fault
  }

  func unexpected(_ token: Token) -> Diagnostic {
    switch token.kind {
    case .invalid(let flaw): fault(of: flaw, token)
    case .symbol(.bar): .pipeAmongValues(at: token.range)
    case .symbol(.closeParen), .symbol(.closeBracket), .symbol(.closeBrace):
      .strayCloser(source[token.range], at: token.range)
    default: .unexpected(shortened(token.range), at: token.range)
    }
  }

  func fault(of flaw: Token.Flaw, _ token: Token) -> Diagnostic {
    switch flaw {
    case .character: .unexpected(source[token.range], at: token.range)
    case .dollar: .dollar(at: token.range)
    case .dashes: .dashes(at: token.range)
    case .flagName: .flagName(at: token.range)
    case .number: .malformedNumber(at: token.range)
    case .unclosedName: .unclosedName(at: token.range)
    case .emptyName: .emptyName(at: token.range)
    }
  }

  /// The words in `range`, cut where they are too long for a message.
  func shortened(_ range: SourceRange) -> String {
    let words = source[range]
    guard words.unicodeScalars.count > 24 else { return words }
    var short = String.UnicodeScalarView(words.unicodeScalars.prefix(23))
    short.append("…")
    return String(short)
  }

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
