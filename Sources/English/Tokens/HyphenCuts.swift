// Where hyphenated words are cut. Universal Dependencies' English treebanks cut at every hyphen
// (`long | - | standing`) but after what is no word of its own (`anti-war`, `e-mail`), in sounds
// (`uh-oh`) and in numbers of telephones and dates.

/// Decides on the hyphens of one word.
struct HyphenCuts {
  private let reader: ByteReader
  private let end: Int
  /// Where the part that is being read begins.
  private(set) var start: Int
  private let isWhole: Bool

  /// The hyphens of the word from `start` to `end`.
  init(_ reader: ByteReader, _ start: Int, _ end: Int) {
    (self.reader, self.start, self.end) = (reader, start, end)
    isWhole = Self.isNumber(reader, start, end) || Self.sounds.contains(reader, start, end)
  }

  /// The next hyphen where the word is cut, and its width; complexity O(bytes) for all of a word.
  mutating func next() -> (offset: Int, width: Int)? {
    guard !isWhole else { return nil }
    var offset = start
    while offset < end {
      let character = reader.character(at: offset)
      if character.kind == .hyphen && !Self.prefixes.contains(reader, start, offset)
        && !Self.suffixes.contains(reader, offset + character.width, end)
      {
        start = offset + character.width
        return (offset, character.width)
      }
      offset += character.width
    }
    return nil
  }

  /// Whether the word is a number of telephones (`555-0134`), of a post office (`20500-0003`) or a
  /// date (`2016-09-12`), rather than a range (`10-12`).
  private static func isNumber(_ reader: ByteReader, _ start: Int, _ end: Int) -> Bool {
    var (groups, length, first) = (1, 0, 0)
    for offset in start..<end {
      let byte = reader[offset]
      if byte == 0x2D {
        if groups == 1 { first = length }
        (groups, length) = (groups + 1, 0)
      } else if byte.isASCIIDigit || byte == 0x2F || (byte | 0x20 == 0x78 && offset == start) {
        length += 1
      } else {
        return false
      }
    }
    return groups > 2 || (length == 4 && (first == 3 || first == 5 || reader[start] > 0x39))
  }

  /// What is no word of its own before a hyphen.
  private static let prefixes = ShortWords(
    """
    e non mid pre anti re post co pro multi ex sub semi cross neo over mini inter intra counter un arch
    psycho ultra trans extra proto pseudo mega cyber super ante mis de hyper infra mono uni bi tri poly
    """
  )
  private static let suffixes = ShortWords("esque wise fest")
  private static let sounds = ShortWords(
    "uh-oh uh-huh uh-uh mm-hm mm-hmm mhm-hm m-hm hm-m m-mm oh-oh co-op co-ops whoo-hoo woo-hoo ha-ha"
  )
}
