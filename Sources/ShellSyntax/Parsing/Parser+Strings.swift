// Quoted strings. They may span lines; a line break in one is a single line feed, whatever the file
// ends its lines with, so that a script means the same after a change of line ends.

extension Parser {
  /// The string that a quote opens.
  mutating func string(_ token: Token) throws(Diagnostic) -> Expression {
    token.kind == .singleQuote ? try verbatim(token) : try interpolated(token)
  }

  /// `'…'`, as it stands.
  private mutating func verbatim(_ token: Token) throws(Diagnostic) -> Expression {
    take(token)
    var text: [UInt8] = []
    while position < source.bytes.count {
      let byte = source.bytes[position]
      position += 1
      if byte == 0x27 {
        lastTaken = SourceRange(token.range.start, position)
        return Expression(.string(String(decoding: text, as: UTF8.self)), range: lastTaken)
      }
      if !isReturnBeforeLineFeed(position - 1) { text.append(byte) }
    }
    noteString(text, from: token.range, isFixed: true)
    throw .unclosed("'", at: token.range)
  }

  private func isReturnBeforeLineFeed(_ offset: Int) -> Bool {
    let bytes = source.bytes
    return bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
  }

  /// `"…"`, with escapes and `${…}`.
  private mutating func interpolated(_ token: Token) throws(Diagnostic) -> Expression {
    try open(.string, token)
    var parts: [Expression.StringPart] = []
    var text: [UInt8] = []
    var highest = 0
    while position < source.bytes.count {
      switch source.bytes[position] {
      case 0x22:
        position += 1
        return try finish(parts, text, from: token, height: highest)
      case 0x5C: escape(into: &text)
      case 0x24 where position + 1 < source.bytes.count && source.bytes[position + 1] == 0x7B:
        parts.appendText(&text)
        parts.append(.value(try interpolation()))
        highest = max(highest, height)
      default:
        if !isReturnBeforeLineFeed(position) { text.append(source.bytes[position]) }
        position += 1
      }
    }
    noteString(text, from: token.range, isFixed: parts.isEmpty)
    throw .unclosed("\"", at: token.range)
  }

  private mutating func finish(
    _ parts: [Expression.StringPart],
    _ text: [UInt8],
    from token: Token,
    height highest: Int
  ) throws(Diagnostic) -> Expression {
    closed()
    lastTaken = SourceRange(token.range.start, position)
    try grow(to: highest + 1, at: lastTaken)
    if parts.isEmpty {
      return Expression(.string(String(decoding: text, as: UTF8.self)), range: lastTaken)
    }
    var (parts, text) = (parts, text)
    parts.appendText(&text)
    return Expression(.interpolation(parts), range: lastTaken)
  }

  /// `${expr}`, where bare names are variables or, over the rows of a table, its columns.
  private mutating func interpolation() throws(Diagnostic) -> Expression {
    let opener = SourceRange(position, position + 2)
    position += 2
    lastTaken = opener
    try open(.interpolation, at: opener)
    let saved = context
    context.isInText = true
    let value = try expression()
    context = saved
    try close(.closeBrace)
    return value
  }
}

extension [Expression.StringPart] {
  fileprivate mutating func appendText(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    append(.text(String(decoding: text, as: UTF8.self)))
    text = []
  }
}

extension Parser {
  /// The escape that the backslash here starts. A wrong one is reported and left out; the string goes on.
  private mutating func escape(into text: inout [UInt8]) {
    let start = position
    position += 1
    guard position < source.bytes.count else { return }
    let byte = source.bytes[position]
    position += 1
    switch byte {
    case 0x6E: text.append(0x0A)
    case 0x74: text.append(0x09)
    case 0x22, 0x5C, 0x24: text.append(byte)
    case 0x75: scalarEscape(from: start, into: &text)
    default:
      position = start + 1 + UTF8.width(source.bytes.scalar(at: start + 1))
      let range = SourceRange(start, position)
      report(.unknownEscape(byte < 0x20 ? "\\" : source[range], at: range))
    }
  }

  /// `\u{…}`, whose `\u` is taken.
  private mutating func scalarEscape(from start: Int, into text: inout [UInt8]) {
    var digits: [UInt8] = []
    if isNext("{") {
      position += 1
      while position < source.bytes.count, source.bytes[position].isHexadecimal {
        digits.append(source.bytes[position])
        position += 1
      }
    }
    let value = digits.count > 8 ? nil : UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    guard isNext("}"), let scalar = value.flatMap(Unicode.Scalar.init) else {
      return report(.malformedScalar(at: SourceRange(start, position)))
    }
    position += 1
    text.append(contentsOf: Array(String(scalar).utf8))
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
}
