// Where to go on after a fault: at the end of the faulty statement, as far as that can be told.

extension Parser {
  /// How far the partner of an open bracket is looked for. A bound, so that a text of nothing but
  /// faults still takes linear time; a statement of more than 4,096 bytes after its fault is rare.
  private static let reach = 4_096

  /// Moves to the end of the statement that starts at `start`, past its fault.
  mutating func recover(from start: Int) {
    let open = openers.map(\.kind)
    openers = []
    if let end = balancedEnd(open) { position = end } else { skipLines() }
    if position <= start { take(peek(.words, .end)) }
    lastTaken = SourceRange(position, position)
  }

  /// The end of the statement if everything open is closed on the way.
  private func balancedEnd(_ open: [Opener.Kind]) -> Int? {
    var stack = open
    var offset = position
    let limit = min(position + Parser.reach, source.bytes.count)
    while offset <= limit {
      if stack.last == .string {
        guard let next = stringPartEnd(from: offset, &stack) else { return nil }
        offset = next
        continue
      }
      let token = lexer.token(from: offset, .words, .end)
      switch step(over: token, &stack) {
      case .next: offset = token.range.end
      case .string:
        guard let end = verbatimEnd(from: token.range.end) else { return nil }
        offset = end
      case .stopBefore: return token.range.start
      case .lost: return nil
      }
    }
    return nil
  }

  private enum Step { case next, string, stopBefore, lost }

  private func step(over token: Token, _ stack: inout [Opener.Kind]) -> Step {
    switch token.kind {
    case .end: return stack.isEmpty ? .stopBefore : .lost
    case .newline: return lineBreak(at: token.range.end, stack.last)
    case .symbol(.semicolon): return stack.isEmpty ? .stopBefore : .next
    case .symbol(.openParen): stack.append(.paren)
    case .symbol(.openBracket): stack.append(.bracket)
    case .symbol(.openBrace): stack.append(.brace)
    case .doubleQuote: stack.append(.string)
    case .singleQuote: return .string
    case .symbol(.closeParen): return pop(.paren, &stack)
    case .symbol(.closeBracket): return pop(.bracket, &stack)
    case .symbol(.closeBrace):
      if stack.isEmpty, blockDepth > 0 { return .stopBefore }
      return pop(stack.last == .interpolation ? .interpolation : .brace, &stack)
    default: break
    }
    return .next
  }

  private func pop(_ kind: Opener.Kind, _ stack: inout [Opener.Kind]) -> Step {
    guard let last = stack.last else { return .next }
    guard last == kind else { return .lost }
    stack.removeLast()
    return .next
  }

  /// What a line break means: the end, unless something is open or the next line starts with `|`.
  private func lineBreak(at offset: Int, _ opener: Opener.Kind?) -> Step {
    guard let opener else { return isContinued(at: offset) ? .next : .stopBefore }
    guard opener == .paren || opener == .bracket else { return .next }
    // A line that starts like a statement stands in no parenthesis: that one was never closed.
    let token = lexer.token(from: offset, .expression, .join)
    if case .keyword(let keyword) = token.kind, keyword.startsStatement { return .lost }
    return .next
  }

  private func isContinued(at offset: Int) -> Bool {
    lexer.token(from: offset, .expression, .join).kind == .symbol(.bar)
  }
}

extension Parser {
  private func verbatimEnd(from start: Int) -> Int? {
    source.bytes[start...].firstIndex(of: 0x27).map { $0 + 1 }
  }

  /// Moves over text of a string up to its quote or the next `${`.
  private func stringPartEnd(from start: Int, _ stack: inout [Opener.Kind]) -> Int? {
    var offset = start
    let bytes = source.bytes
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22:
        stack.removeLast()
        return offset + 1
      case 0x5C: offset += 2
      case 0x24 where offset + 1 < bytes.count && bytes[offset + 1] == 0x7B:
        stack.append(.interpolation)
        return offset + 2
      default: offset += 1
      }
    }
    return nil
  }
}

extension Parser {
  /// Moves to the end of the line, and over lines that start with `|`.
  private mutating func skipLines() {
    if !peekAcrossLines().isOnNewLine { skipLine() }
    while case let bar = peekAcrossLines(), bar.kind == .symbol(.bar), bar.isOnNewLine {
      position = bar.range.end
      skipLine()
    }
  }

  /// Moves to the end of the line or of the block; the `}` of a `{` that is lost here is let pass
  /// where it comes.
  private mutating func skipLine() {
    var depth = 0
    while true {
      let token = peek(.words, .end)
      switch token.kind {
      case .newline, .end:
        unopenedBraces += max(0, depth)
        return
      case .symbol(.openBrace): depth += 1
      case .symbol(.closeBrace):
        if depth == 0, blockDepth > 0 { return }
        depth -= 1
      default: break
      }
      position = token.range.end
    }
  }
}
