// Texts that are English beyond doubt, told by the words that no English text does without. They are nearly all that
// is ever loaded, and need no reading by a detector of eighty languages.

/// Tells English by its commonest words.
enum PlainEnglish {
  /// In fewer words chance decides.
  private static let leastWords = 60
  /// Of a hundred words so many are common ones: of English two in five, of its nearest kin, Scots, one in five.
  private static let leastCommon = 30
  /// Of a hundred words so many are "the", and "of", "and" or "to".
  private static let (leastThe, leastOthers) = (2, 5)
  /// Of a hundred bytes so many may be of letters that English does not have.
  private static let mostForeign = 1

  /// Whether the text of these bytes is English and hardly anything else; complexity O(bytes).
  static func isCertain(of bytes: ArraySlice<UInt8>) -> Bool {
    var count = Count()
    for byte in bytes { count.read(byte) }
    count.endWord()
    return count.words >= leastWords && count.common * 100 >= count.words * leastCommon
      && count.the * 100 >= count.words * leastThe
      && count.others * 100 >= count.words * leastOthers
      && count.foreign * 100 <= bytes.count * mostForeign
  }

  /// What is counted of a text. A word of up to eight letters is a number, a byte a letter.
  private struct Count {
    var (words, common, the, others, foreign) = (0, 0, 0, 0, 0)
    private var word: UInt64 = 0
    private var length = 0
    private let table = PlainEnglish.table

    mutating func read(_ byte: UInt8) {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        word = word << 8 | UInt64(byte | 0x20)
        length += 1
      case 0xC3...0xE1, 0xE3...0xF7:
        // The first byte of a letter; marks begin with others.
        foreign += 1
        endWord()
      default: endWord()
      }
    }

    mutating func endWord() {
      guard length > 0 else { return }
      words += 1
      if length <= 8, table[PlainEnglish.slot(word)] == word {
        common += 1
        if word == PlainEnglish.article { the += 1 }
        if PlainEnglish.links.contains(word) { others += 1 }
      }
      (word, length) = (0, 0)
    }
  }

  private static let article = number("the")
  private static let links = ["of", "and", "to"].map(number)

  private static func number(_ word: some StringProtocol) -> UInt64 {
    word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The slot of a word in `table`.
  private static func slot(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  /// The common words, each in its slot; the few that share one with another are left out, the commonest first.
  private static let table: [UInt64] = {
    var table = Array(repeating: UInt64(0), count: 1 << 10)
    for word in commonWords.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(number)
    where table[slot(word)] == 0 {
      table[slot(word)] = word
    }
    return table
  }()

  private static let commonWords = """
    the of and to in a is that for it was on with as be by at he his had not are but from have \
    they which you were her all she there would their we him been has when who will more no if out \
    so said what up its about into than them can only other some i an this or could after over also
    """
}
