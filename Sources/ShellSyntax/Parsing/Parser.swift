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
  /// bounds the stack of everything that walks or frees a tree.
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
  /// Whether the statement shows a value, so that `--json` may end it.
  var showsValue = false
  /// What is wrong so far.
  var diagnostics: [Diagnostic] = []
  /// Notes what could be completed at the end of the text; nil for a plain parse.
  var probe: CompletionProbe?

  /// The token that was looked at last, as the grammar often looks twice.
  var peeked: (from: Int, mode: Lexer.Mode, lines: Lexer.Lines, token: Token)?

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
    /// Within `${…}`, in a text.
    var isInText = false
    /// Within `${…}` a bare name is a variable, unless the columns of a table are at hand.
    var bareNamesAreVariables: Bool { isInText && !isRow }

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
