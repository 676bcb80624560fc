// What a character is to the tokenizer. One decoding function serves all scripts; everything the
// tables do not name counts as a letter, so that words of other scripts stay whole.

/// What a character is to the tokenizer.
enum CharacterClass: UInt8 {
  case space, lineBreak, letter, digit, apostrophe, hyphen, punctuation, symbol, emoji
}

/// A character as it was read: its class and its number of UTF-8 bytes.
struct ReadCharacter {
  let kind: CharacterClass
  let width: Int
}

/// The bytes of a text, read without running over their end.
struct ByteReader {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The byte at `offset`, or 0 outside of the text.
  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// The character that starts at `offset`. Outside of the text it is a space of width 1.
  func character(at offset: Int) -> ReadCharacter {
    let byte = self[offset]
    if byte < 0x80 {
      return ReadCharacter(kind: CharacterClass(ascii: byte), width: 1)
    }
    let (scalar, width) = scalar(at: offset)
    return ReadCharacter(kind: CharacterClass(scalar: scalar), width: width)
  }

  /// The code point at `offset`, which is not ASCII, and its width. The text is valid UTF-8.
  func scalar(at offset: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(self[offset])
    func tail(_ index: Int) -> UInt32 { UInt32(self[offset + index] & 0x3F) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// The class of the character that ends before `offset`.
  func kind(before offset: Int) -> CharacterClass {
    guard offset > 0 else { return .space }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return character(at: start).kind
  }
}

extension CharacterClass {
  /// The class of an ASCII character. Control characters count as spaces.
  init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x5F: self = .letter
    case 0x30...0x39: self = .digit
    case 0x0A, 0x0B, 0x0C, 0x0D: self = .lineBreak
    case 0...0x20, 0x7F: self = .space
    case 0x27, 0x60: self = .apostrophe
    case 0x2D: self = .hyphen
    case 0x24, 0x25, 0x2B, 0x3C...0x3E, 0x5E, 0x7C, 0x7E: self = .symbol
    default: self = .punctuation
    }
  }

  /// The class of a code point beyond ASCII. Marks of direction and other invisible characters
  /// count as spaces: no word holds them.
  init(scalar: UInt32) {
    switch scalar {
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x80...0xA0, 0x1680, 0x2000...0x200B, 0x200E, 0x200F, 0x202A...0x202F, 0x205F...0x206F,
      0x3000, 0xFEFF, 0xFFF9...0xFFFB:
      self = .space
    case 0xAA, 0xAD, 0xB5: self = .letter
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0xB4: self = .apostrophe
    case 0x2010, 0x2011: self = .hyphen
    case 0xBA, 0xA2...0xA5, 0xA6, 0xA8, 0xA9, 0xAC, 0xAE...0xB1, 0xD7, 0xF7: self = .symbol
    case 0x2070...0x20CF, 0x2100...0x218F, 0x2190...0x25FF, 0x2900...0x2AFF: self = .symbol
    case 0x2600...0x28FF, 0x2B00...0x2BFF, 0xFE00...0xFE0F, 0x1F000...0x1FAFF, 0xE0000...0xE0FFF:
      self = .emoji
    case 0xA1...0xBF, 0x37E, 0x387, 0x589, 0x5BE, 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965,
      0x2012...0x205E, 0x2E00...0x2E7F, 0x3001...0x3003, 0x3008...0x3020, 0xFE10...0xFE6F,
      0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFFC, 0xFFFD:
      self = .punctuation
    default: self = .letter
    }
  }
}
