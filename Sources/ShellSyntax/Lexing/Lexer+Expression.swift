// The tokens of expressions: names, operators, numbers.

extension Lexer {
  func expressionToken(at start: Int) -> Token {
    if let end = bytes.nameEnd(from: start) { return nameToken(start, end) }
    if bytes[start].isDigit { return number(at: start) }
    if let (symbol, length) = operatorSign(at: start) {
      return make(.symbol(symbol), start, start + length)
    }
    if let typographic = typographic(at: start) { return typographic }
    let width = UTF8.width(bytes.scalar(at: start))
    return make(.invalid(.character), start, min(start + width, bytes.count))
  }

  private func nameToken(_ start: Int, _ end: Int) -> Token {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return make(Keyword(rawValue: text).map { .keyword($0) } ?? .name, start, end)
  }

  private func number(at start: Int) -> Token {
    let end = bytes.numberEnd(from: start)
    guard let nameEnd = bytes.nameEnd(from: end) else { return make(.number, start, end) }
    return make(.invalid(.number), start, nameEnd)
  }

  private func operatorSign(at offset: Int) -> (Token.Symbol, length: Int)? {
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch (bytes[offset], next) {
    case (0x3D, 0x3D): return (.equal, 2)
    case (0x21, 0x3D): return (.notEqual, 2)
    case (0x3C, 0x3D): return (.lessOrEqual, 2)
    case (0x3E, 0x3D): return (.greaterOrEqual, 2)
    case (0x3F, 0x3F): return (.coalesce, 2)
    default: return singleSign(bytes[offset]).map { ($0, 1) }
    }
  }

  private func singleSign(_ byte: UInt8) -> Token.Symbol? {
    switch byte {
    case 0x3C: .less
    case 0x3E: .greater
    case 0x3D: .assign
    case 0x2B: .plus
    case 0x2D: .minus
    case 0x2A: .times
    case 0x2F: .slash
    case 0x25: .percent
    case 0x2C: .comma
    case 0x2E: .dot
    case 0x3A: .colon
    default: nil
    }
  }
}

extension [UInt8] {
  /// The end of the unsigned number that starts at `offset`: digits, a fraction, an exponent.
  func numberEnd(from offset: Int) -> Int {
    var end = digitsEnd(from: offset)
    if end < count, self[end] == 0x2E, digitsEnd(from: end + 1) > end + 1 {
      end = digitsEnd(from: end + 1)
    }
    guard end < count, self[end] | 0x20 == 0x65 else { return end }
    let hasSign = end + 1 < count && (self[end + 1] == 0x2B || self[end + 1] == 0x2D)
    let digits = end + (hasSign ? 2 : 1)
    let exponentEnd = digitsEnd(from: digits)
    return exponentEnd > digits ? exponentEnd : end
  }

  private func digitsEnd(from offset: Int) -> Int {
    var end = offset
    while end < count, self[end].isDigit { end += 1 }
    return end
  }
}
