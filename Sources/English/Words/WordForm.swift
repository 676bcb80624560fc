// What the models know of a word by its letters alone: hashes of its form, its affixes and its shape,
// made in one pass over its bytes.

/// A word as the models see it.
package struct WordForm: Sendable {
  /// The word as written, digits as `0`.
  package private(set) var form: UInt32 = 0
  /// The word in lower case, digits as `0`.
  package private(set) var lower: UInt32 = 0
  /// Its first one to three letters, in lower case.
  package private(set) var prefixes = SIMD4<UInt32>()
  /// Its last one to four letters, in lower case.
  package private(set) var suffixes = SIMD4<UInt32>()
  /// How it is written: runs of capitals, small letters and digits, and all other characters.
  package private(set) var shape: UInt32 = 0
  /// One more than the sum of its traits, as the models see them; 0 for no word.
  package private(set) var traits: UInt32 = 0

  /// Traits of a word, by their bits.
  private enum Trait {
    static let capital: UInt32 = 1
    static let digit: UInt32 = 2
    static let hyphen: UInt32 = 4
    static let startsWithCapital: UInt32 = 8
    static let letter: UInt32 = 16
  }

  /// Whether there is a letter in it.
  var hasLetters: Bool { has(Trait.letter) }
  /// Whether there is a capital in it.
  var hasCapital: Bool { has(Trait.capital) }
  /// Whether there are letters in it, and no capital.
  var isSmall: Bool { hasLetters && !hasCapital }
  /// Whether it has two letters or more, all of them small, and neither digits nor hyphens.
  var isWord: Bool { traits == Trait.letter + 1 && suffixes[1] != 0 }
  /// Whether it is a hyphen, or several.
  var isHyphen: Bool { traits == Trait.hyphen + 1 }
  /// Whether its first letter is a capital.
  var startsWithCapital: Bool { has(Trait.startsWithCapital) }

  private func has(_ trait: UInt32) -> Bool { traits > 0 && (traits - 1) & trait != 0 }

  /// The class of words that it behaves like; 0 where nothing is known.
  package var wordClass: UInt32 = 0
  /// The class of the tags it was seen with; 0 where nothing is known.
  package var tagClass: UInt32 = 0

  /// No word: what stands before the first and after the last word of a sentence.
  package init() {}

  /// The word of these bytes of UTF-8, which are not none.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ known: WordClasses = .none) {
    var reader = FormReader()
    var offset = 0
    while offset < bytes.count { offset += reader.read(bytes, offset) }
    reader.finish(into: &self)
    know(known)
  }

  /// Looks up the classes of the word.
  mutating func know(_ known: WordClasses) {
    let classes = known.classes(lower)
    wordClass = UInt32(classes.neighbours)
    tagClass = UInt32(classes.tags)
  }

  /// The same of a text.
  static func lower(of word: String) -> UInt32 {
    // Where the bytes lie, without a copy of the word that could be made contiguous.
    if let hash = word.utf8.withContiguousStorageIfAvailable({ lower($0) }) { return hash }
    return Array(word.utf8).withUnsafeBufferPointer { lower($0) }
  }

  /// The hash of a word in lower case alone: `lower` of its form.
  static func lower(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = FormReader.seed
    for byte in bytes {
      switch byte {
      case 0x41...0x5A: hash = FeatureHash.step(hash, UInt32(byte) + 0x20)
      case 0x30...0x39: hash = FeatureHash.step(hash, 0x30)
      case ..<0x80: hash = FeatureHash.step(hash, UInt32(byte))
      default: return WordForm(bytes).lower
      }
    }
    return FeatureHash.mix(hash)
  }

  /// Reads the letters of a word.
  private struct FormReader {
    static let seed: UInt32 = 0x9747_B28C

    private var form = seed
    private var lower = seed
    private var shape: UInt32 = 0x1B87_3593
    private var lastClass: UInt32 = 0
    private var runLength = 0
    private var traits: UInt32 = 0
    private var prefixes = SIMD4<UInt32>()
    private var count = 0
    /// The last four letters, the last of them in the lowest place.
    private var tail = SIMD4<UInt32>()

    /// Reads the character at `offset`; returns its width.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
      let byte = bytes[offset]
      guard byte >= 0x80 else {
        take(UInt32(byte))
        return 1
      }
      let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var scalar = UInt32(byte) & (0x7F >> UInt32(width))
      for index in 1..<width where offset + index < bytes.count {
        scalar = scalar << 6 | UInt32(bytes[offset + index] & 0x3F)
      }
      take(Self.plain(scalar))
      return width
    }

    /// Typographic quotation marks and dashes as their plain kin.
    private static func plain(_ scalar: UInt32) -> UInt32 {
      switch scalar {
      case 0x2018, 0x2019, 0x201B, 0x2BC: 0x27
      case 0x201C, 0x201D, 0x201E: 0x22
      case 0x2010, 0x2011: 0x2D
      case 0x2014: 0x2013
      default: scalar
      }
    }

    private mutating func take(_ scalar: UInt32) {
      var (written, small, kind) = (scalar, scalar, scalar)
      switch scalar {
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
        small = scalar + 0x20
        kind = 1
        traits |= Trait.capital | Trait.letter
        if count == 0 { traits |= Trait.startsWithCapital }
      case 0x61...0x7A, 0xDF...0xF6, 0xF8...0x24F:
        kind = 2
        traits |= Trait.letter
      case 0x30...0x39:
        (written, small, kind) = (0x30, 0x30, 3)
        traits |= Trait.digit
      case 0x2D:
        traits |= Trait.hyphen
      default: kind = scalar < 0x250 ? scalar : 4
      }
      form = FeatureHash.step(form, written)
      lower = FeatureHash.step(lower, small)
      tail = SIMD4(small, tail[0], tail[1], tail[2])
      if count < 3 { prefixes[count] = FeatureHash.mix(lower) }
      count += 1
      if kind != lastClass {
        runLength = 0
      }
      runLength += 1
      // A run counts as one or as several: `Al` and `USA` differ from `A`.
      if runLength <= 2 { shape = FeatureHash.step(shape, kind) }
      lastClass = kind
    }

    func finish(into word: inout WordForm) {
      word.form = FeatureHash.mix(form)
      word.lower = FeatureHash.mix(lower)
      word.shape = FeatureHash.mix(shape)
      word.traits = traits + 1
      word.prefixes = prefixes
      var hash: UInt32 = 0x52DC_E729
      for index in 0..<4 where index < count {
        hash = FeatureHash.step(hash, tail[index])
        word.suffixes[index] = FeatureHash.mix(hash)
      }
    }
  }
}
