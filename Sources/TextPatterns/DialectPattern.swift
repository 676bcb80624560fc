// From the pattern that a user wrote to the one that PCRE2 reads.

/// A pattern in PCRE2's dialect.
struct DialectPattern {
  /// What PCRE2 reads: with `\x{e9}` for `\u{e9}` and `\u00e9`, which it does not know.
  let bytes: [UInt8]
  /// Whether a part of it may ignore case by itself, as `(?i)` does.
  let mayIgnoreCase: Bool
  /// Where, in `bytes`, stand two bytes more than in the source.
  private let widened: [Int]

  /// Reads a pattern. What PCRE2 takes for a setting of its own at the start is refused, because limits
  /// and line ends are ours.
  init(_ source: String) throws(TextPatternError) {
    let source = Array(source.utf8)
    if source.starts(with: "(*".utf8), source.dropFirst(2).first.map(Self.isCapital) == true {
      throw TextPatternError(reason: "a pattern has no settings such as (*UTF)", offset: 0)
    }
    (bytes, widened) = Self.translated(source)
    mayIgnoreCase = Self.hasCaseFlag(source)
  }

  /// The place in the source of a place in `bytes`.
  func sourceOffset(_ offset: Int) -> Int {
    offset - 2 * widened.count { $0 < offset }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }

  private static func translated(_ source: [UInt8]) -> ([UInt8], [Int]) {
    var (bytes, widened): ([UInt8], [Int]) = ([], [])
    bytes.reserveCapacity(source.count)
    var (at, isQuoted) = (0, false)
    while at < source.count {
      guard source[at] == UInt8(ascii: "\\"), at + 1 < source.count else {
        bytes.append(source[at])
        at += 1
        continue
      }
      let escaped = source[at + 1]
      if escaped == UInt8(ascii: "Q") { isQuoted = true }
      if escaped == UInt8(ascii: "E") { isQuoted = false }
      let digits = source[(at + 2)...].prefix(4)
      if !isQuoted, escaped == UInt8(ascii: "u"), digits.first == UInt8(ascii: "{") {
        bytes += "\\x".utf8
      } else if !isQuoted, escaped == UInt8(ascii: "u"), digits.count == 4,
        digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
      {
        bytes += "\\x{".utf8 + digits + "}".utf8
        widened.append(bytes.count - 1)
        at += 4
      } else {
        bytes += [UInt8(ascii: "\\"), escaped]
      }
      at += 2
    }
    return (bytes, widened)
  }

  /// Whether there is something like `(?i` or `(?x-i:`.
  private static func hasCaseFlag(_ source: [UInt8]) -> Bool {
    source.indices.contains { start in
      guard source[start...].starts(with: "(?".utf8) else { return false }
      let flags = source[(start + 2)...].prefix { byte in
        Character(Unicode.Scalar(byte)).isLetter || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "^")
      }
      return flags.contains(UInt8(ascii: "i"))
    }
  }
}
