// A hot loop: what the bytes of a text tell of its tokens before anything else is known of them.

import NewsModel

/// Guesses where tokens begin and end and how they are written. A guess may be wrong, then the
/// difference is told; but writer and reader must guess the same, so that a change here is a change
/// of the form.
struct WordGuess {
  private let text: [UInt8]

  /// Guesses about the tokens of a text.
  init(_ text: [UInt8]) { self.text = text }

  /// Where the next token begins after the end of the last one.
  func start(after end: Int) -> Int {
    var offset = end
    while offset < text.count, text[offset].isASCIIWhiteSpace { offset += 1 }
    return offset
  }

  /// Where a token ends that starts at `start`: with its letters and digits, or after one mark.
  func end(from start: Int) -> Int {
    var offset = start
    while offset < text.count, isOfWord(offset) { offset += 1 }
    if offset > start || start >= text.count { return offset }
    let length = text[start] < 0x80 ? 1 : text[start] < 0xE0 ? 2 : text[start] < 0xF0 ? 3 : 4
    return min(start + length, text.count)
  }

  /// What stands around the end of a guessed token foretells whether it ends there.
  func context(_ start: Int, _ end: Int) -> Int {
    let next = end < text.count ? text[end] : 0x20
    let kind =
      switch next {
      case 0x2D: 1  // -
      case 0x27, 0xE2: 2  // ', and typographic marks
      case 0x2E: 3  // .
      case 0x2C, 0x3A: 4  // , :
      case 0x2F, 0x40, 0x5F, 0x25: 5  // / @ _ %
      default: next.isASCIIWhiteSpace ? 0 : 6
      }
    let length = min(end - start, 2)
    return (Self.kind(start < text.count ? text[start] : 0) * 3 + length) * 7 + kind
  }

  /// How the letters of a token are written, of 5 · 5 · 2.
  func letters(_ range: TextRange) -> Int {
    guard !range.isEmpty else { return 0 }
    let (first, last) = (Self.kind(text[range.start]), Self.kind(text[range.end - 1]))
    return (first * 5 + last) * 2 + (range.length > 1 ? 1 : 0)
  }

  /// The token's bytes in lower case, with plain apostrophes.
  func lower(_ range: TextRange) -> [UInt8] {
    var lower: [UInt8] = []
    lower.reserveCapacity(range.length)
    var offset = range.start
    while offset < range.end {
      let byte = text[offset]
      if byte == 0xE2, offset + 2 < range.end, text[offset + 1] == 0x80,
        text[offset + 2] & 0xFE == 0x98
      {
        lower.append(0x27)
        offset += 3
      } else {
        lower.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        offset += 1
      }
    }
    return lower
  }

  /// Letters, digits and what is not ASCII, but for the typographic marks.
  private func isOfWord(_ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return Self.kind(byte) < 3 }
    // Marks are U+2000 to U+203F, dashes among them; and the marks of Latin-1.
    guard offset + 1 < text.count else { return true }
    return !(byte == 0xE2 && text[offset + 1] == 0x80)
      && !(byte == 0xC2 && text[offset + 1] < 0xC0)
  }

  /// A small letter, a capital, a digit, what is not ASCII, or anything else.
  private static func kind(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: 0
    case 0x41...0x5A: 1
    case 0x30...0x39: 2
    case 0x80...: 3
    default: 4
    }
  }

  /// A number for the letters of a word, below `count`: the same for the same (FNV-1a).
  static func slot(_ letters: some Sequence<UInt8>, below count: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in letters { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 15) % UInt32(count))
  }
}
