// The smallest pieces of JSON: numbers, strings and the three words. A loop over bytes.

import NewsModel

/// Reads pieces of JSON from left to right.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where it is.
  var at = 0
  /// The halves of characters that were met, and the offset of the first.
  private(set) var (broken, firstBroken): (Int, Int?) = (0, nil)

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The byte that comes next.
  func peek() throws(JSONError) -> UInt8 {
    guard at < bytes.count else { throw JSONError(fault: .truncated, offset: bytes.count) }
    return bytes[at]
  }

  /// That the byte that comes next cannot stand there.
  var unexpected: JSONError { JSONError(fault: .unexpected(bytes[at]), offset: at) }

  /// Throws unless nothing comes.
  func end() throws(JSONError) { if at < bytes.count { throw unexpected } }

  mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  /// A value without others in it.
  mutating func scalar() throws(JSONError) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected
    }
  }

  private mutating func word(
    _ word: StaticString,
    _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard try peek() == word.utf8Start[offset] else { throw unexpected }
      at += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = at
    while at < bytes.count, Self.isOfNumber(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    func failure(_ fault: JSONFault) -> JSONError {
      at = start
      return JSONError(fault: fault, offset: start)
    }
    guard Self.isNumber(bytes[start..<at]) else { throw failure(.badNumber) }
    if let whole = Int(text) { return .int(whole) }
    guard let number = Double(text), number.isFinite else { throw failure(.hugeNumber) }
    // Up to here every whole number has a double of its own.
    if number.magnitude < 0x1p53, let whole = Int(exactly: number) { return .int(whole) }
    return .double(number)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
  }

  /// Whether `text` is a number by JSON's grammar, which has no `01`, `1.`, `.5` or `+1`.
  private static func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = text
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let isZero = rest.first == 0x30
    let whole = digits()
    guard whole == 1 || whole > 1 && !isZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first.map({ $0 | 0x20 == UInt8(ascii: "e") }) == true {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}

// MARK: - Strings

extension JSONScanner {
  /// A string, from its opening quote on.
  mutating func string() throws(JSONError) -> String {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] >= 0x20, bytes[at] != UInt8(ascii: "\""),
      bytes[at] != UInt8(ascii: "\\")
    {
      at += 1
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      at += 1
      return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
    }
    var text = Array(bytes[start..<at])
    while true {
      let byte = try peek()
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw JSONError(fault: .badString, offset: at) }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        text.append(byte)
        at += 1
      }
    }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = at
    at += 1
    let sign = try peek()
    if sign == UInt8(ascii: "u") { return try character(start, into: &text) }
    guard let byte = Self.escapes[sign] else { throw JSONError(fault: .badString, offset: start) }
    text.append(byte)
    at += 1
  }

  private static let escapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  /// A character by its number, which in UTF-16 may take two: `\ud83d\ude00`.
  private mutating func character(
    _ start: Int,
    into text: inout [UInt8]
  ) throws(JSONError) {
    let unit = try unit(start)
    var code = UInt32(unit)
    if UTF16.isLeadSurrogate(unit), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      let next = at
      at += 1
      let second = try self.unit(next)
      if UTF16.isTrailSurrogate(second) {
        code = 0x1_0000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      } else {
        // The other character is read on its own.
        at = next
      }
    }
    if Unicode.Scalar(code) == nil {
      broken += 1
      firstBroken = firstBroken ?? start
    }
    text += Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  /// The number after `\u`, at which the scanner stands.
  private mutating func unit(_ start: Int) throws(JSONError) -> UInt16 {
    at += 1
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue else {
        throw JSONError(fault: .badString, offset: start)
      }
      unit = unit << 4 | UInt16(digit)
      at += 1
    }
    return unit
  }
}
