// What a short block looks like: the features that headings are told by.

import NewsModel

/// How a block ends.
enum BlockEnd {
  case sentence
  case exclamation
  case question
  case colon
  /// A comma, a dash or another mark that asks for more.
  case open
  case plain
}

/// The features of a block.
struct LineShape {
  /// The bytes of the longest block that is looked at closely; longer ones are paragraphs.
  static let limit = 240

  /// Its length in bytes.
  let length: Int
  /// Its words, in lower case, without the marks around them; empty for a long block.
  let words: [String]
  /// How it ends.
  let end: BlockEnd
  /// The depth of the number it begins with: 1 for `3.`, 2 for `2.1`; 0 without one.
  let depth: Int
  /// Whether it begins with a capital, a digit, or a quotation mark before one of them.
  let beginsWell: Bool
  /// Whether it begins with a quotation mark.
  let opensQuotation: Bool
  /// Whether it begins as the questions and answers of an interview do: `Q:`.
  let isTurn: Bool
  /// The number of commas.
  let commas: Int
  /// Whether all words but the small ones begin with a capital or a digit.
  let isTitleCase: Bool
  /// Whether all letters are capitals.
  let isUpperCase: Bool
  /// What the line is by its words, where they say so.
  let role: LineRole

  /// Whether it is short enough for the features above to be known.
  var isShort: Bool { length <= Self.limit }

  /// The shape of the block at `range` of `text`.
  init(_ text: ArticleText, _ range: TextRange) {
    length = range.length
    end = Self.end(text.bytes, range)
    opensQuotation = Self.begins(text.bytes, range, with: Self.quotationMarks)
    isTurn = Self.begins(text.bytes, range, with: ["Q: ", "A: ", "Q. "])
    guard range.length <= Self.limit else {
      (words, depth, commas) = ([], 0, 0)
      (beginsWell, isTitleCase, isUpperCase) = (true, false, false)
      role = .other
      return
    }
    let line = LineWords(text[range])
    words = line.words
    depth = line.raw.first.map(Self.depth) ?? 0
    beginsWell = Self.beginsWell(line)
    commas = line.text.utf8.count { $0 == UInt8(ascii: ",") }
    isTitleCase = Self.isTitleCase(line)
    isUpperCase = Self.isUpperCase(line.text)
    role = LineRole(line)
  }

  private static let quotationMarks = ["\"", "'", "“", "‘", "„", "«", "»", "``", ">"]

  private static func begins(
    _ bytes: [UInt8],
    _ range: TextRange,
    with starts: [String]
  ) -> Bool {
    let line = bytes[range.start..<range.end]
    return starts.contains { line.starts(with: $0.utf8) }
  }

  /// Whether a line begins with a capital or a digit, a quotation mark before it passed over.
  private static func beginsWell(_ line: LineWords) -> Bool {
    guard let mark = line.text.first, let first = line.bare.first?.first, !first.isLowercase else {
      return false
    }
    return mark.isLetter || mark.isNumber || "\"'“‘¿¡".contains(mark)
  }

  private static func isTitleCase(_ line: LineWords) -> Bool {
    var counted = 0
    for (bare, word) in zip(line.bare, line.words) where !LayoutWords.small.contains(word) {
      if bare.first?.isLowercase == true { return false }
      counted += 1
    }
    return counted > 0
  }

  private static func isUpperCase(_ text: String) -> Bool {
    var capitals = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals > 1
  }

  /// The number of parts of a number such as `2.1.` or `3)`; a lone number needs its mark, so that
  /// "14 ships" is not numbered, but "2.1 Results" is.
  private static func depth(_ word: Substring) -> Int {
    guard let digit = word.utf8.first, (0x30...0x39).contains(digit) else { return 0 }
    var word = word
    let hasMark = word.last == "." || word.last == ")" || word.last == ":"
    if hasMark { word.removeLast() }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 5,
      parts.allSatisfy({ $0.utf8.count <= 2 && !$0.isEmpty && $0.allSatisfy(\.isNumber) })
    else { return 0 }
    return parts.count > 1 || hasMark ? parts.count : 0
  }

  /// How the block ends; quotation marks and brackets after the last mark are passed over.
  private static func end(_ bytes: [UInt8], _ range: TextRange) -> BlockEnd {
    var at = range.end
    while at > range.start {
      if let open = Self.reference(bytes, range.start, at) {
        at = open
      } else if Self.isClosing(bytes[at - 1]) || bytes[at - 1].isASCIIWhiteSpace {
        at -= 1
      } else if at - range.start >= 3, Self.isClosingQuote(bytes[(at - 3)..<at]) {
        at -= 3
      } else {
        break
      }
    }
    guard at > range.start else { return .open }
    switch bytes[at - 1] {
    case UInt8(ascii: "."): return .sentence
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"): return .open
    default: break
    }
    // An ellipsis or a dash.
    let last = bytes[max(range.start, at - 3)..<at]
    if last.elementsEqual([0xE2, 0x80, 0xA6]) { return .sentence }
    return last.elementsEqual([0xE2, 0x80, 0x94]) ? .open : .plain
  }

  /// The start of a reference such as `[12]` that ends at `end`, or nil.
  private static func reference(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard bytes[end - 1] == UInt8(ascii: "]") else { return nil }
    var at = end - 1
    while at > start, (0x30...0x39).contains(bytes[at - 1]) { at -= 1 }
    return at > start && at < end - 1 && bytes[at - 1] == UInt8(ascii: "[") ? at - 1 : nil
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]")].contains(byte)
  }

  private static func isClosingQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xE2, 0x80, 0x9D]) || bytes.elementsEqual([0xE2, 0x80, 0x99])
  }
}
