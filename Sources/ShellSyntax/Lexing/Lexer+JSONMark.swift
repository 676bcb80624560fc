// `--json` at the end of a statement. It looks like a flag and, behind an expression, like two signs and a
// name; that nothing follows it tells that it is neither.

extension Lexer {
  /// The mark.
  package static let jsonMark = "--json"

  /// The mark at `start`, if it stands there and a statement ends behind it.
  func jsonMark(at start: Int) -> SourceRange? {
    guard bytes[start...].starts(with: Self.jsonMark.utf8) else { return nil }
    let end = start + Self.jsonMark.utf8.count
    guard endsStatement(at: end) else { return nil }
    return SourceRange(start, end)
  }

  /// Whether no more of a statement follows: neither on the line nor, after `|`, on a later one.
  private func endsStatement(at offset: Int) -> Bool {
    switch token(from: offset, .words, .end).kind {
    case .newline, .end: token(from: offset, .words, .join).kind != .symbol(.bar)
    case .symbol(.semicolon), .symbol(.closeBrace): true
    default: false
    }
  }
}
