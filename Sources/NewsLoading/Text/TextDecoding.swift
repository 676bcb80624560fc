// From a text file's bytes to its text: the byte order mark goes, UTF-16 and windows-1252 become
// UTF-8, and nothing else is changed.

import NewsModel

/// A text decoded from bytes.
struct DecodedText {
  /// Valid UTF-8, without a byte order mark.
  let bytes: [UInt8]
  /// What was odd.
  let oddities: [LoadOddity]

  /// Decodes UTF-16 where a byte order mark says so, windows-1252 where the bytes are not UTF-8 and
  /// make words in it, and UTF-8 otherwise.
  init(_ input: [UInt8]) {
    if let utf16 = Self.utf16(input) {
      let marks = MarkRuns(utf16)
      (bytes, oddities) = (marks.bytes, Self.oddities(of: marks))
      return
    }
    let hasMark = input.starts(with: [0xEF, 0xBB, 0xBF])
    let repaired = RepairedUTF8(hasMark ? Array(input.dropFirst(3)) : input)
    if repaired.replacements > 0, !hasMark, let first = LegacyText.start(in: input) {
      bytes = Windows1252.utf8(input)
      oddities = [.windows1252(offset: first)]
      return
    }
    let marks = MarkRuns(repaired.bytes)
    bytes = marks.bytes
    oddities = Self.oddities(of: repaired, skipped: hasMark ? 3 : 0) + Self.oddities(of: marks)
  }

  /// The warning that marks were replaced, if any were.
  static func oddities(of marks: MarkRuns) -> [LoadOddity] {
    guard let first = marks.firstReplacement else { return [] }
    return [.tooManyMarks(count: marks.replacements, offset: first)]
  }

  /// The warning that bytes were replaced, if any were; offsets count from the file's start.
  static func oddities(of repaired: RepairedUTF8, skipped: Int) -> [LoadOddity] {
    guard let first = repaired.firstReplacement else { return [] }
    return [.invalidUTF8(count: repaired.replacements, offset: first + skipped)]
  }

  /// UTF-8 of UTF-16 that begins with a byte order mark, or nil for other bytes.
  static func utf16(_ input: [UInt8]) -> [UInt8]? {
    let isBigEndian: Bool
    switch (input.first, input.dropFirst().first) {
    case (0xFE, 0xFF): isBigEndian = true
    case (0xFF, 0xFE): isBigEndian = false
    default: return nil
    }
    let units = stride(from: 2, to: input.count - 1, by: 2).map { at in
      let (first, second) = (UInt16(input[at]), UInt16(input[at + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// Tells text from other bytes.
enum BinaryCheck {
  /// More control characters than one in this many bytes are no text: a stray one is forgiven.
  private static let tolerated = 200

  /// The offset of the first byte that no text has, where `bytes` are not a text; nil for a text.
  static func firstFault(_ bytes: [UInt8]) -> Int? {
    guard DecodedText.utf16(Array(bytes.prefix(2))) == nil else { return nil }
    var (count, first): (Int, Int?) = (0, nil)
    for (offset, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x7F {
      if byte == 0 { return offset }
      // Tab, the line breaks and form feed occur in texts; bell, backspace, escape and delete in
      // recordings of terminals.
      if (0x07...0x0D).contains(byte) || byte == 0x1B || byte == 0x7F { continue }
      count += 1
      first = first ?? offset
    }
    return count > bytes.count / tolerated + 1 ? first : nil
  }

  /// Whether there is anything but white space.
  static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0.isASCIIWhiteSpace }
  }
}
