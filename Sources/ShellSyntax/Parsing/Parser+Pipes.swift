// Pipes: a command or an expression, then stages.

extension Parser {
  /// A pipe that must come next, on this line or a later one.
  mutating func pipe() throws(Diagnostic) -> Pipe {
    let token = peekAcrossLines()
    return try stages(after: try head(token), from: token.range.start)
  }

  /// The stages that follow `head`, which was parsed last.
  mutating func stages(after head: Pipe.Head, from start: Int) throws(Diagnostic) -> Pipe {
    var stages: [Stage] = []
    var highest = height
    while case let bar = peekAcrossLines(), bar.kind == .symbol(.bar) {
      probe?.pipe = Pipe(head: head, stages: stages, range: SourceRange(start, lastTaken.end))
      take(bar)
      stages.append(try stage())
      highest = max(highest, height)
    }
    try grow(to: highest + 1, at: SourceRange(start, lastTaken.end))
    return Pipe(head: head, stages: stages, range: SourceRange(start, lastTaken.end))
  }

  private mutating func head(_ token: Token) throws(Diagnostic) -> Pipe.Head {
    switch token.kind {
    case .name:
      noteName(token, .command)
      take(token)
      if !isNext("(") {
        return .command(try command(Name(source[token.range], range: token.range)))
      }
      position = token.range.start
    case .keyword(let keyword):
      noteName(token, .command)
      if keyword.isStage { throw .stageAtHead(keyword, at: token.range) }
    case .end:
      noteEnd(token, .command)
      throw expected("a value")
    case .invalid(.character) where source[token.range] == "?":
      throw .questionMark(at: token.range)
    default: break
    }
    return .expression(try expression())
  }

  /// A command whose name was taken, with its arguments.
  mutating func command(_ name: Name) throws(Diagnostic) -> CommandCall {
    let arguments = try arguments(of: name)
    return CommandCall(
      name: name,
      arguments: arguments,
      range: SourceRange(name.range.start, lastTaken.end)
    )
  }

  /// What follows a `|`.
  private mutating func stage() throws(Diagnostic) -> Stage {
    let token = peekAcrossLines()
    noteName(token, .stage)
    noteEnd(token, .stage)
    let kind: Stage.Kind
    switch token.kind {
    case .keyword(.where): kind = try filter(token)
    case .keyword(.add): kind = try extend(token)
    case .keyword(.groupBy): kind = try group(token)
    case .name:
      take(token)
      let name = Name(source[token.range], range: token.range)
      if isNext("(") { throw .callAsStage(name.text, at: token.range) }
      kind = .command(try command(name))
    case .end, .newline: throw expected("a stage")
    default:
      if token.isOnNewLine { throw expected("a stage") }
      throw .noStage(shortened(token.range), at: token.range)
    }
    return Stage(kind: kind, range: SourceRange(token.range.start, lastTaken.end))
  }
}
