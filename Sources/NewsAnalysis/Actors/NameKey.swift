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
    let name = Self.withoutNickname(name)
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
    self.words = words.map { Self.spellings[$0] ?? $0 }
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

  /// Words that are spelled in two ways.
  private static let spellings = [
    "mt": "mount", "centre": "center", "harbour": "harbor", "labour": "labor", "defence": "defense",
    "organisation": "organization", "theatre": "theater",
  ]

  private static let corporate: Set<String> = ["inc", "corp", "ltd", "llc", "plc", "co"]
  private static let small: Set<String> = ["of", "the", "and", "for", "on", "in", "&"]
}
