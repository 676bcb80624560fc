// One pass over the tokens of a text, which notes what each of them is.

/// The state of one pass over a text.
struct SpanReader {
  /// How a token is read.
  enum Place {
    /// Where a statement, or a stage of a pipe, starts.
    case start
    /// Among a command's arguments.
    case arguments
    /// Within an expression.
    case expression
  }

  /// What bare names are at a place.
  enum Names {
    case columns
    case variables
  }

  /// What is open: the text itself, a bracket or a block.
  struct Frame {
    var closer: Token.Symbol?
    var place = Place.start
    /// A line break is white space: in brackets, but not in blocks.
    var joinsLines = false
    var names = Names.columns
    /// Parentheses hold an expression, not a pipe: in `where` and the like.
    var isRow = false
    /// A `{` opens a block: after `if`, `for`, `def` and `else`.
    var awaitsBlock = false
    /// The next `=` is followed by a pipe: in `let` and `set`.
    var awaitsPipe = false
    /// The next `:` is followed by the name of a kind: in `param`.
    var awaitsKind = false
    /// The next name is being defined.
    var definition: SyntaxSpan.Kind?
    /// It ends within a string, which goes on behind it.
    var isInterpolation = false
  }

  let source: Source
  let isKnownCommand: (String) -> Bool
  var spans: [SyntaxSpan] = []
  private let lexer: Lexer
  var position = 0
  var outer: [Frame] = []
  var frame = Frame()
  /// The quote of a string that the text ends in.
  var openQuote: String?

  init(source: Source, isKnownCommand: @escaping (String) -> Bool) {
    self.source = source
    self.isKnownCommand = isKnownCommand
    lexer = Lexer(bytes: source.bytes)
  }

  mutating func readAll() {
    while true {
      let mode: Lexer.Mode = frame.place == .arguments ? .words : .expression
      let token = lexer.token(from: position, mode, frame.joinsLines ? .join : .end)
      noteComments(upTo: token.range.start)
      position = token.range.end
      if token.kind == .end { return }
      if !readJSONMark(token) { read(token) }
    }
  }

  /// Reads the `--json` that ends a statement outside of all brackets but those of blocks.
  private mutating func readJSONMark(_ token: Token) -> Bool {
    guard token.kind == .symbol(.minus), token.isSpaced, !frame.joinsLines, frame.place != .start,
      let mark = lexer.jsonMark(at: token.range.start)
    else { return false }
    position = mark.end
    add(.flag, mark)
    return true
  }

  /// Between tokens stand blanks and comments only.
  private mutating func noteComments(upTo end: Int) {
    var offset = position
    while offset < end {
      guard source.bytes[offset] == 0x23 else {
        offset += 1
        continue
      }
      let start = offset
      while offset < end, source.bytes[offset] != 0x0A { offset += 1 }
      add(.comment, SourceRange(start, offset))
    }
  }

  mutating func add(_ kind: SyntaxSpan.Kind, _ range: SourceRange) {
    if range.start < range.end { spans.append(SyntaxSpan(kind, range: range)) }
  }
}

// MARK: Tokens

extension SpanReader {
  private mutating func read(_ token: Token) {
    switch token.kind {
    case .newline: startStatement()
    case .symbol(let symbol): readSymbol(symbol, token.range)
    case .name: readName(token.range)
    case .keyword(let keyword): readKeyword(keyword, token.range)
    case .doubleQuote: readString(from: token.range.start)
    case .singleQuote: readVerbatim(from: token.range.start)
    case .flag: readFlag(token.range)
    case .number: addOperand(.number, token.range)
    case .variable: addOperand(.variable, token.range)
    case .quotedName: addOperand(.column, token.range)
    case .word, .end, .invalid: startOperand()
    }
  }

  mutating func startStatement() {
    frame = Frame(closer: frame.closer, joinsLines: frame.joinsLines)
  }

  /// A value stands here, so no command does.
  mutating func startOperand() {
    if frame.place == .start { frame.place = .expression }
  }

  mutating func addOperand(_ kind: SyntaxSpan.Kind, _ range: SourceRange) {
    startOperand()
    add(kind, range)
  }

  /// The value of `--name=` is an argument like others.
  private mutating func readFlag(_ range: SourceRange) {
    add(.flag, range)
    guard position < source.bytes.count, source.bytes[position] == .ascii("=") else { return }
    add(.operation, SourceRange(position, position + 1))
    position += 1
  }

  private mutating func readName(_ range: SourceRange) {
    if let kind = frame.definition {
      frame.definition = nil
      return add(kind, range)
    }
    let isCall = range.end < source.bytes.count && source.bytes[range.end] == .ascii("(")
    if frame.place == .start, !isCall {
      frame.place = .arguments
      return add(isKnownCommand(source[range]) ? .command : .error, range)
    }
    addOperand(isCall ? .command : frame.names == .variables ? .variable : .column, range)
  }

  private mutating func readSymbol(_ symbol: Token.Symbol, _ range: SourceRange) {
    switch symbol {
    case .openParen, .openBracket: open(symbol, range)
    case .openBrace: frame.awaitsBlock ? openBlock() : open(symbol, range)
    case .closeParen, .closeBracket, .closeBrace: close(symbol)
    case .semicolon: startStatement()
    case .bar:
      startStage()
      add(.operation, range)
    case .colon where frame.awaitsKind:
      frame.awaitsKind = false
      frame.definition = .keyword
      add(.operation, range)
    case .assign where frame.awaitsPipe:
      startStatement()
      add(.operation, range)
    default: addOperand(.operation, range)
    }
  }

  private mutating func startStage() {
    frame.place = .start
    frame.isRow = false
  }
}
