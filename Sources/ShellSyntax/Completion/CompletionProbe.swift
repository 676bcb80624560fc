// How the parser notes what could be completed at the end of the text. Every note is a no-op in a plain
// parse.

/// What a parse for completion has found so far.
struct CompletionProbe {
  /// What could be completed.
  var site: CompletionSite
  /// The pipe before the current stage.
  var pipe: Pipe?
  /// Where the statement starts that was begun last.
  var statement = 0
  /// What a string would be, if one came next.
  var role: CompletionSite.Kind = .nothing
}

extension Parser {
  private mutating func note(_ kind: CompletionSite.Kind, _ prefix: String, _ range: SourceRange) {
    let (pipe, statement) = (probe?.pipe, probe?.statement ?? 0)
    probe?.site = CompletionSite(kind: kind, prefix: prefix, range: range, pipe: pipe)
    probe?.site.statement = statement
    probe?.site.mayEndStatement = showsValue && openers.isEmpty
    probe?.site.isInText = context.isInText
  }

  /// Notes the beginning of a `--json` behind an expression, and whether it is one.
  mutating func notesJSONMark(_ token: Token) -> Bool {
    guard probe != nil, showsValue, openers.isEmpty, token.isSpaced else { return false }
    let range = SourceRange(token.range.start, source.bytes.count)
    let text = source[range]
    guard text.utf8.count > 1, Lexer.jsonMark.hasPrefix(text) else { return false }
    note(.flag(command: ""), text, range)
    return true
  }

  private func touchesEnd(_ token: Token) -> Bool {
    probe != nil && token.range.end == source.bytes.count && token.range.start < token.range.end
  }

  /// Notes a name that the text ends in.
  mutating func noteName(_ token: Token, _ kind: CompletionSite.Kind) {
    guard touchesEnd(token), isNamelike(token) else { return }
    note(kind, source[token.range], token.range)
  }

  private func isNamelike(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .keyword: true
    default: false
    }
  }

  /// Notes that the text ends where something would start; right after a word nothing would.
  mutating func noteEnd(_ token: Token, _ kind: CompletionSite.Kind) {
    guard probe != nil, token.kind == .end, !token.followsComment else { return }
    guard token.isSpaced || !endsInWord else { return }
    note(kind, "", token.range)
  }

  private var endsInWord: Bool {
    guard let last = source.bytes.last else { return false }
    return last >= 0x80 || source.bytes.isNameCharacter(at: source.bytes.count - 1)
  }

  /// Notes that the text ends where a statement would start: after a line break or the like.
  mutating func noteStatement(_ token: Token) {
    guard probe != nil, !diagnostics.contains(where: \.isIncomplete) else { return }
    let separators: [UInt8] = [0x0A, 0x3B, 0x7B]
    let before = source.bytes.last { !$0.isBlank }
    guard before.map(separators.contains) ?? true else { return }
    noteEnd(token, .command)
  }

  /// Notes an operand: a column, a variable or a function, by the context.
  mutating func noteOperand(_ token: Token) {
    guard probe != nil else { return }
    let kind: CompletionSite.Kind =
      context.bareNamesAreVariables ? .variable : context.isRow ? .column : .function
    noteName(token, kind)
    noteEnd(token, kind)
    noteDollar(token)
  }

  /// Notes `$name`, without the `$`.
  mutating func noteVariable(_ token: Token) {
    guard touchesEnd(token) else { return }
    let range = SourceRange(token.range.start + 1, token.range.end)
    note(.variable, source[range], range)
  }

  /// Notes the field behind a value's `.`, where the text ends in it or right before it.
  mutating func noteField(_ token: Token, of base: Expression, after dot: SourceRange) {
    guard probe != nil else { return }
    if touchesEnd(token), token.range.start == dot.end, isNamelike(token) {
      note(.field(of: base), source[token.range], token.range)
    } else if dot.end == source.bytes.count {
      note(.field(of: base), "", SourceRange(dot.end, dot.end))
    }
  }

  /// Notes the name of the variable that `set` changes.
  mutating func noteSetName(_ token: Token) {
    noteName(token, .variable)
    noteEnd(token, .variable)
  }

  /// Notes the kind of a parameter.
  mutating func noteKind(_ token: Token) {
    noteName(token, .kind)
    noteEnd(token, .kind)
  }

  private mutating func noteDollar(_ token: Token) {
    guard touchesEnd(token), token.kind == .invalid(.dollar) else { return }
    note(.variable, "", SourceRange(token.range.end, token.range.end))
  }

  /// Notes the argument that `token` starts, after `arguments`.
  mutating func noteArgument(_ token: Token, of command: Name, _ arguments: [Argument]) {
    guard probe != nil else { return }
    let argument = CompletionSite.Argument(command: command, after: arguments)
    probe?.role = .argument(argument)
    // The text ends in the command's own name, or in the argument before: nothing starts here yet.
    guard token.isSpaced || token.kind != .end else { return }
    noteEnd(token, .argument(argument))
    noteDollar(token)
    guard touchesEnd(token) else { return }
    let text = source[token.range]
    switch token.kind {
    case .flag, .invalid(.dashes): note(.flag(command: command.text), text, token.range)
    case .word where text == "-": note(.flag(command: command.text), text, token.range)
    case .word, .number: note(.argument(argument), text, token.range)
    default: break
    }
  }

  /// Notes the value of a flag that was written `--flag=`.
  mutating func noteFlagValue(_ token: Token, of flag: Name) {
    guard case .argument(var argument) = probe?.role else { return }
    argument.flag = flag.text
    probe?.role = .argument(argument)
    noteEnd(token, .argument(argument))
    guard touchesEnd(token), token.kind == .word || token.kind == .number else { return }
    note(.argument(argument), source[token.range], token.range)
  }

  /// Notes what a string after a comparison is compared with.
  mutating func noteComparison(with left: Expression) {
    guard probe != nil else { return }
    if case .column(let name) = left.kind {
      probe?.role = .text(comparedWith: name)
    } else {
      probe?.role = .text(comparedWith: nil)
    }
  }

  /// Notes a string that the text ends in; with `${…}` in it, it is nothing that could be completed.
  mutating func noteString(_ text: [UInt8], from opener: SourceRange, isFixed: Bool) {
    guard var kind = probe?.role else { return }
    if case .argument(var argument) = kind {
      argument.quote = CompletionSite.Quote(rawValue: source[opener])
      kind = .argument(argument)
    }
    let range = SourceRange(opener.start, source.bytes.count)
    note(isFixed ? kind : .nothing, String(decoding: text, as: UTF8.self), range)
  }
}

extension CompletionSite.Argument {
  fileprivate init(command: Name, after arguments: [Argument]) {
    self.command = command.text
    position = 0
    for case .value in arguments { position += 1 }
    if case .flag(let name, value: nil, _) = arguments.last { flag = name.text }
  }
}
