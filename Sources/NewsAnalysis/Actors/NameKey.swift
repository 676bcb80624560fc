// What makes two spellings of a name the same: letters and digits count; capitals, stops and the
// width of spaces do not.

import NewsModel

/// A name as it is compared.
struct NameKey: Hashable {
  /// The words in lower case, without stops.
  let words: [String]
  /// The words with a space between.
  let text: String
  /// Whether the name is written as an acronym: one word, all capitals.
  let isAcronym: Bool

  /// The key of a name as it stands in a text.
  init(_ name: String) {
    var letters = NameLetters(Self.withoutNickname(name))
    if letters.words.count > 1, letters.words[0] == "the" { letters.words.removeFirst() }
    while letters.words.count > 1, let last = letters.words.last, Self.corporate.contains(last) {
      letters.words.removeLast()
    }
    words = letters.words.map(Self.spelled)
    text = words.count == 1 ? words[0] : words.joined(separator: " ")
    isAcronym = words.count == 1 && letters.smalls == 0 && letters.capitals > 1
  }

  /// No word has a space in it, and so the text tells the words.
  static func == (one: NameKey, other: NameKey) -> Bool {
    one.isAcronym == other.isAcronym && one.text == other.text
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(isAcronym)
  }

  /// The first letters of the words that are not small words of grammar.
  var initials: String {
    var initials = String.UnicodeScalarView()
    for word in words where !Self.small.contains(word) {
      if let first = word.unicodeScalars.first { initials.append(first) }
    }
    return String(initials)
  }

  /// What a team of this name is called in short: `tigers`, `red sox`. What says only what a body is, `banks`, could be
  /// any's.
  var nicknames: [String] {
    guard words.count > 1, let last = words.last, last.hasSuffix("s") || last.hasSuffix("x"),
      ![.organization, .place].contains(NounSenses.sense(of: String(last.dropLast())).kind)
    else { return [] }
    return words.count > 2 ? [last, words[words.count - 2] + " " + last] : [last]
  }

  /// `Tommy "The Anchor" Brook` is compared as `Tommy Brook`.
  private static func withoutNickname(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x22 || $0 == 0xE2 || $0 == 0x27 }) else { return name }
    let words = name.split(separator: " ")
    guard let open = words.dropFirst().firstIndex(where: { $0.first.map(marks.contains) ?? false }),
      let close = words[open...].firstIndex(where: { $0.last.map(marks.contains) ?? false }),
      close + 1 < words.count
    else { return name }
    return (words[..<open] + words[(close + 1)...]).joined(separator: " ")
  }

  private static let marks: Set<Character> = [
    "\"", "\u{201C}", "\u{201D}", "'", "\u{2018}", "\u{2019}",
  ]

  /// Words that are spelled in two ways, with the one that counts.
  private static let spellings = [
    ("mt", "mount"), ("centre", "center"), ("harbour", "harbor"), ("labour", "labor"),
    ("defence", "defense"), ("organisation", "organization"), ("theatre", "theater"),
  ]
  private static let spellingIndex = WordIndex(spellings.map(\.0))

  private static func spelled(_ word: String) -> String {
    spellingIndex.number(of: word).map { spellings[$0].1 } ?? word
  }

  private static let corporate: WordSet = ["inc", "corp", "ltd", "llc", "plc", "co"]
  private static let small: WordSet = ["of", "the", "and", "for", "on", "in", "&"]
}

/// The letters of a name: its words in lower case without stops, and how it is written.
private struct NameLetters {
  var words: [String] = []
  private(set) var capitals = 0
  private(set) var smalls = 0

  /// Reads a name; complexity O(bytes).
  init(_ name: String) {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { readASCII(name) } else { readScalars(name) }
  }

  /// Most names have nothing but ASCII, which is read by bytes.
  private mutating func readASCII(_ name: String) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.utf8.count + 1) { word in
      var length = 0
      func end(_ words: inout [String], _ length: Int) {
        guard length > 0 else { return }
        let bytes = UnsafeBufferPointer(rebasing: word[..<length])
        words.append(String(decoding: bytes, as: UTF8.self))
      }
      for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "\""): continue
        case 0x20, 0x09...0x0D:
          end(&words, length)
          length = 0
          continue
        case 0x41...0x5A:
          capitals += 1
          word[length] = byte | 0x20
        case 0x61...0x7A:
          smalls += 1
          word[length] = byte
        default: word[length] = byte
        }
        length += 1
      }
      end(&words, length)
    }
  }

  private mutating func readScalars(_ name: String) {
    var word = ""
    func end(_ words: inout [String]) {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      // A soft hyphen says where a word may be broken, and is no part of it.
      case ".", ",", "\"", "\u{AD}": continue
      case "\u{2019}", "\u{2018}": word.append("'")
      case " ", "\t", "\n", "\r": end(&words)
      case "A"..."Z":
        capitals += 1
        word.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value) | 0x20))
      case "a"..."z":
        smalls += 1
        word.unicodeScalars.append(scalar)
      case _ where scalar.properties.isWhitespace: end(&words)
      default:
        if scalar.properties.isUppercase { capitals += 1 }
        if scalar.properties.isLowercase { smalls += 1 }
        word += scalar.properties.lowercaseMapping
      }
    }
    end(&words)
  }
}
