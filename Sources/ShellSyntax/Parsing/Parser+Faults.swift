// What the parser says where the grammar is not met. The words stand with the diagnostics.

extension Parser {
  mutating func report(_ fault: Diagnostic) {
    // What is missing at the end of the text is told once, and so is a depth that no line mends.
    if fault.isIncomplete, diagnostics.contains(where: \.isIncomplete) { return }
    if fault.code == .nestedTooDeeply, diagnostics.last?.code == fault.code { return }
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
    if !isMissing {
      if what == "`{`" { fault.help = Diagnostic.blockHints[source[token.range]] }
      if token.kind == .symbol(.assign) { fault.help = Diagnostic.syntaxHints["="] }
    }
    if let opener = openers.last {
      if isEnd { return .unclosed(opener.kind.rawValue, at: opener.range) }
      if opener.range != lastTaken {
        fault.related = [Diagnostic.Related(range: opener.range, label: Diagnostic.openedHere)]
      }
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
    case .curlyQuotes: .curlyQuotes(source[token.range], at: token.range)
    case .dash: .dash(source[token.range], at: token.range)
    case .oddSpace: .oddSpace(source[token.range], at: token.range)
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
}
