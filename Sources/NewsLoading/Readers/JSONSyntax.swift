// Where a line of JSON goes wrong. The decoder tells that it does, but not at which byte, which is
// what somebody who has to mend a line of a hundred thousand bytes needs to know.

/// Walks through JSON text (RFC 8259) to its first fault.
struct JSONSyntax {
  private let bytes: [UInt8]
  private var at = 0
  /// The closing brackets that are still to come, the innermost last.
  private var open: [UInt8] = []

  /// The first fault of `bytes` and its offset, or nil for well-formed JSON. Complexity O(bytes).
  static func fault(in bytes: [UInt8]) -> (fault: JSONFault, offset: Int)? {
    var syntax = JSONSyntax(bytes: bytes)
    return syntax.walk().map { ($0, syntax.at) }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }

  private mutating func walk() -> JSONFault? {
    while true {
      if let fault = value() { return fault }
      // After a value: close what ends, then go on with the next one or stop.
      while true {
        skipSpace()
        guard let closing = open.last else {
          return at == bytes.count ? nil : .unexpected(bytes[at])
        }
        guard at < bytes.count else { return .truncated }
        if bytes[at] == closing {
          open.removeLast()
          at += 1
        } else if bytes[at] == Self.byte(",") {
          at += 1
          skipSpace()
          if closing == Self.byte("}"), let fault = name() { return fault }
          break
        } else {
          return .unexpected(bytes[at])
        }
      }
    }
  }

  /// A value without inner values, or the openings of one down to the first such value in it or to
  /// an empty object or list, whose end is left for the caller.
  private mutating func value() -> JSONFault? {
    while true {
      skipSpace()
      guard at < bytes.count else { return .truncated }
      switch bytes[at] {
      case Self.byte("{"), Self.byte("["):
        // In ASCII a closing bracket or brace stands two after the opening one.
        let closing = bytes[at] + 2
        at += 1
        open.append(closing)
        skipSpace()
        guard at < bytes.count else { return .truncated }
        if bytes[at] == closing { return nil }
        if closing == Self.byte("}"), let fault = name() { return fault }
      default: return scalar()
      }
    }
  }

  private mutating func scalar() -> JSONFault? {
    switch bytes[at] {
    case Self.byte("\""): string()
    case Self.byte("-"), 0x30...0x39: number()
    case Self.byte("t"): word("true")
    case Self.byte("f"): word("false")
    case Self.byte("n"): word("null")
    default: .unexpected(bytes[at])
    }
  }

  private mutating func name() -> JSONFault? {
    guard at < bytes.count else { return .truncated }
    guard bytes[at] == Self.byte("\"") else { return .unexpected(bytes[at]) }
    if let fault = string() { return fault }
    skipSpace()
    guard at < bytes.count else { return .truncated }
    guard bytes[at] == Self.byte(":") else { return .unexpected(bytes[at]) }
    at += 1
    return nil
  }

  private mutating func string() -> JSONFault? {
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x20 { return .badString }
      if byte == Self.byte("\\") {
        guard at + 1 < bytes.count else { break }
        if !"\"\\/bfnrtu".utf8.contains(bytes[at + 1]) { return .badString }
        at += 1
      }
      at += 1
      if byte == Self.byte("\"") { return nil }
    }
    at = bytes.count
    return .truncated
  }

  private mutating func number() -> JSONFault? {
    let start = at
    while at < bytes.count, "+-.eE0123456789".utf8.contains(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    let isPadded = digits.hasPrefix("0") && digits.dropFirst().first?.isNumber == true
    if Double(text) != nil, !isPadded { return nil }
    at = start
    return .badNumber
  }

  private mutating func word(_ word: String) -> JSONFault? {
    for expected in word.utf8 {
      guard at < bytes.count else { return .truncated }
      guard bytes[at] == expected else { return .unexpected(bytes[at]) }
      at += 1
    }
    return nil
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }
}
