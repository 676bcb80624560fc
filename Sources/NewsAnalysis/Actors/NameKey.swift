// What makes two spellings of a name the same: letters and digits count; capitals, stops and the
// width of spaces do not.

/// A name as it is compared.
struct NameKey: Hashable {
  /// The words in lower case, without stops.
  let words: [String]
  /// Whether the name is written as an acronym: one word, all capitals.
  let isAcronym: Bool

  /// The key of a name as it stands in a text.
  init(_ name: String) {
    var (words, word): ([String], String) = ([], "")
    var (capitals, smalls) = (0, 0)
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      // A soft hyphen says where a word may be broken, and is no part of it.
      case ".", ",", "\"", "\u{AD}": continue
      case "\u{2019}", "\u{2018}": word.append("'")
      case " ", "\t", "\n", "\r": end()
      case "A"..."Z":
        capitals += 1
        word.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value) | 0x20))
      case "a"..."z":
        smalls += 1
        word.unicodeScalars.append(scalar)
      case _ where scalar.properties.isWhitespace: end()
      default:
        if scalar.properties.isUppercase { capitals += 1 }
        if scalar.properties.isLowercase { smalls += 1 }
        word += scalar.properties.lowercaseMapping
      }
    }
    end()
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    while words.count > 1, let last = words.last, Self.corporate.contains(last) {
      words.removeLast()
    }
    self.words = words
    isAcronym = words.count == 1 && smalls == 0 && capitals > 1
  }

  /// The words with a space between.
  var text: String { words.joined(separator: " ") }

  /// The first letters of the words that are not small words of grammar.
  var initials: String {
    String(
      String.UnicodeScalarView(
        words.lazy.filter { !Self.small.contains($0) }.compactMap(\.unicodeScalars.first)
      )
    )
  }

  private static let corporate: Set<String> = ["inc", "corp", "ltd", "llc", "plc", "co"]
  private static let small: Set<String> = ["of", "the", "and", "for", "on", "in", "&"]
}
