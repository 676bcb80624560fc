// Tokens: they come in order, begin and end between characters, and between them stand only blanks and
// comments.

import ShellSyntax

/// What must hold of the lexer.
enum LexerProperty {
  static func problem(with text: String) -> String? {
    let source = Source(fuzzed: text)
    for mode in [Lexer.Mode.expression, .words] {
      for lines in [Lexer.Lines.end, .join] {
        if let problem = problem(source, mode, lines) { return "\(mode), \(lines): \(problem)" }
      }
    }
    return nil
  }

  private static func problem(
    _ source: Source,
    _ mode: Lexer.Mode,
    _ lines: Lexer.Lines
  ) -> String? {
    let lexer = Lexer(bytes: source.bytes)
    var offset = 0
    while true {
      let token = lexer.token(from: offset, mode, lines)
      let range = token.range
      let place = "the token at \(range.start)..<\(range.end)"
      guard range.start >= offset, source.has(range) else { return "\(place) is out of place" }
      guard isGap(source.bytes[offset..<range.start], lines) else { return "a gap before \(place)" }
      if token.kind == .end {
        return range == SourceRange(source.bytes.count, source.bytes.count) ? nil : "no end"
      }
      guard range.start < range.end else { return "\(place) is empty" }
      offset = range.end
    }
  }

  /// Whether bytes between two tokens are blanks and comments, NULs counted as blanks.
  private static func isGap(_ bytes: ArraySlice<UInt8>, _ lines: Lexer.Lines) -> Bool {
    var isComment = false
    for byte in bytes {
      switch byte {
      case 0x0A:
        if lines == .end { return false }
        isComment = false
      case 0x23: isComment = true
      case 0, 0x09, 0x0B, 0x0C, 0x0D, 0x20: break
      default: if !isComment { return false }
      }
    }
    return true
  }
}
