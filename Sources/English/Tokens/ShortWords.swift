// Short words of ASCII letters as numbers, so that tables of them are asked without making a String.

/// A word of at most eight bytes of ASCII in lower case, packed into an integer.
struct ShortWord: Hashable {
  fileprivate let packed: UInt64

  /// The bytes of a word; nil where it is longer, empty or not ASCII. Bytes below 64, such as stops and
  /// hyphens, stay as they are.
  @inline(__always)
  init?(_ reader: ByteReader, _ start: Int, _ end: Int) {
    guard end > start, end - start <= 8 else { return nil }
    var value: UInt64 = 0
    for offset in start..<end {
      let byte = reader[offset]
      guard byte < 0x80 else { return nil }
      value = value << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    packed = value
  }

  /// The word of a text; nil as above.
  init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.count <= 8, text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    self.init(text.utf8)
  }

  /// The word of a table, of which the first eight bytes count.
  fileprivate init(_ word: some Sequence<UInt8>) {
    packed = word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// A table of short words.
struct ShortWords {
  /// Each word in a slot of its own or in one of the next free ones, which hold 0; a word does not.
  private var slots: [UInt64]

  /// The words of a text, which stand between white space.
  init(_ table: String) {
    let words = table.split(whereSeparator: \.isWhitespace).map { ShortWord($0.utf8) }
    var size = 8
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for word in words { slots[slot(of: word)] = word.packed }
  }

  /// The slot that has a word, or where it would stand.
  private func slot(of word: ShortWord) -> Int {
    let mixed = word.packed &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 40) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != word.packed { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Whether the word is one of the table.
  func contains(_ word: ShortWord) -> Bool {
    word.packed != 0 && slots[slot(of: word)] == word.packed
  }

  /// Whether the bytes are a word of the table, in any case.
  func contains(_ reader: ByteReader, _ start: Int, _ end: Int) -> Bool {
    ShortWord(reader, start, end).map(contains) ?? false
  }
}
