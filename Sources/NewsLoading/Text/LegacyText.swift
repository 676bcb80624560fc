// Text that is not UTF-8 and may be windows-1252, as older programs write it. That is told by what the
// bytes would be: letters within words, quotation marks and dashes, and nothing else.

/// Tells windows-1252 from damaged UTF-8.
enum LegacyText {
  /// The offset of the first byte of `bytes` beyond ASCII, where `bytes` are not UTF-8 and make sense
  /// as windows-1252; nil otherwise. A single character in UTF-8 speaks for UTF-8 with faults in it.
  /// Complexity O(bytes).
  static func start(in bytes: [UInt8]) -> Int? {
    var first: Int?
    for at in bytes.indices where bytes[at] >= 0x80 {
      first = first ?? at
      if isUTF8(bytes, at) || !makesSense(bytes, at) { return nil }
    }
    return first
  }

  /// Whether any character of two bytes or more stands in `bytes`.
  static func holdsUTF8(_ bytes: [UInt8]) -> Bool { bytes.indices.contains { isUTF8(bytes, $0) } }

  /// Whether a character of two bytes or more begins at `at`.
  private static func isUTF8(_ bytes: [UInt8], _ at: Int) -> Bool {
    let length =
      switch bytes[at] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, at + length <= bytes.count else { return false }
    return bytes[(at + 1)..<(at + length)].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func makesSense(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    let before = at > 0 ? bytes[at - 1] : 0x20
    // A character that was cut off at the end of a file is no letter.
    guard at + 1 < bytes.count else { return marks.contains(byte) }
    let after = bytes[at + 1]
    if marks.contains(byte) {
      return !isLetter(before) || !isLetter(after) || withinWords.contains(byte)
    }
    if byte == 0x80 || byte == 0xA3 { return isDigit(after) || isDigit(before) || after == 0x20 }
    guard isLetter(byte) else { return false }
    // Words that are one letter: "à", "ö".
    let isAlone = !isLetter(before) && !isLetter(after)
    if isAlone { return lonely.contains(byte) }
    // Within a word, no capital follows a small letter.
    return !isCapital(byte) || !isSmall(before)
  }

  /// Ellipsis, dagger, quotation marks, bullet, dashes, no-break space, section, guillemets, degree,
  /// middle dot.
  private static let marks: Set<UInt8> = [
    0x82, 0x84, 0x85, 0x86, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B, 0xA0, 0xA7,
    0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0xBD,
  ]

  /// What may stand between two letters: apostrophes, dashes, ellipsis.
  private static let withinWords: Set<UInt8> = [0x85, 0x91, 0x92, 0x96, 0x97, 0xA0]

  private static let lonely: Set<UInt8> = [
    0xC0, 0xC5, 0xC8, 0xC9, 0xD2, 0xD3, 0xD6, 0xE0, 0xE5, 0xE8, 0xE9, 0xF2, 0xF3, 0xF6,
  ]

  /// The letters of western European languages; not thorn, eth and ÿ, by which other bytes would pass.
  private static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte) || isSmall(byte) }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || [0x8A, 0x8C, 0x8E, 0x9F].contains(byte)
      || (0xC0...0xDD).contains(byte) && byte != 0xD0 && byte != 0xD7
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || [0x9A, 0x9C, 0x9E].contains(byte)
      || (0xDF...0xFD).contains(byte) && byte != 0xF0 && byte != 0xF7
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
