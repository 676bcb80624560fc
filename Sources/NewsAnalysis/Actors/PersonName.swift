// How the names of one person agree: a full name, its surname, its initials.

import NewsModel

/// The parts of a person's name.
struct PersonName: Hashable {
  private let words: [String]
  /// What tells people of one name apart: `jr`, `iii`; empty for most.
  let suffix: String

  /// The parts of a name.
  init(_ key: NameKey) {
    var words = key.words
    if words.count > 1, let first = words.first, Self.titles.contains(first) { words.removeFirst() }
    while words.count > 2, Self.isOffice(words[0]) { words.removeFirst() }
    suffix =
      words.count > 1 ? words.last.flatMap { Self.suffixes.contains($0) ? $0 : nil } ?? "" : ""
    if !suffix.isEmpty { words.removeLast() }
    // `W. Mark Felt` is called by the second.
    if words.count > 2, words[0].utf8.count == 1, words[1].utf8.count > 1 { words.removeFirst() }
    self.words = words.map(Self.plain)
  }

  /// Whether a word says what somebody is, and is no given name: `Filmmaker Ada Brand`.
  private static func isOffice(_ word: String) -> Bool {
    NounSenses.sense(of: word).kind == .person && NameGender(given: word) == .unknown
  }

  /// The last two words, if there are more and the first is no given name: `Ada Brand` of `RB Ada Brand`.
  var core: String? {
    guard words.count > 2, given.utf8.count > 1, NameGender(given: given) == .unknown,
      !Self.particles.contains(words[words.count - 2]), words[words.count - 2].utf8.count > 1
    else { return nil }
    return words.suffix(2).joined(separator: " ") + (suffix.isEmpty ? "" : " " + suffix)
  }

  /// `al-Sadir` and `Sadir` are one surname.
  private static func plain(_ word: String) -> String {
    guard word.utf8.count > 5 else { return word }
    for article in ["al-", "el-", "ul-"] where word.hasPrefix(article) {
      return String(word.dropFirst(article.count))
    }
    return word
  }

  private static let suffixes: WordSet = ["jr", "sr", "ii", "iii", "iv"]
  private static let titles: WordSet = [
    "king", "queen", "pope", "prince", "princess", "emperor", "sir", "lord", "lady", "saint",
  ]

  /// Whether it has a given name and a surname: more than a surname with a particle, `Lo Prato`.
  var isFull: Bool { words.count > (Self.particles.contains(given) ? 2 : 1) }

  private static let particles: WordSet = [
    "von", "de", "del", "della", "der", "di", "da", "du", "la", "le", "lo", "bin", "ibn", "ter",
    "ten", "dos",
  ]

  /// The last word, with the small words that belong to it left out.
  var surname: String { words.last ?? "" }

  /// The last word with the particles before it, `lo prato`.
  var family: String {
    let count = words.reversed().dropFirst().prefix { Self.particles.contains($0) }.count
    return words.suffix(count + 1).joined(separator: " ")
  }

  /// The first word.
  var given: String { words.first ?? "" }

  /// Given name, in its full form, and surname, by which two full names are compared.
  var ends: String { isFull ? GivenNames.formal(given) + " " + surname : surname }

  /// All words, and the suffix: what is the same in two spellings of one name, `Han Jae-min` and `Han Jae Min`.
  var text: String {
    let text = words.joined(separator: " ") + (suffix.isEmpty ? "" : " " + suffix)
    guard words.count > 1, text.utf8.contains(0x2D) else { return text }
    return text.split(separator: "-").joined(separator: " ")
  }

  /// Whether neither suffixes nor the names between speak against two names being one person's, whose
  /// ends are the same.
  func isCompatible(with other: PersonName) -> Bool {
    suffix == other.suffix && middlesAgree(other)
      || (suffix.isEmpty || other.suffix.isEmpty) && middlesAgree(other)
  }

  /// Whether two full names can be one person's: the same surname, given names that are the same or an
  /// initial of each other, and no suffix that tells them apart.
  func agrees(with other: PersonName) -> Bool {
    guard isFull, other.isFull, surname == other.surname else { return false }
    guard suffix == other.suffix || suffix.isEmpty || other.suffix.isEmpty else { return false }
    if GivenNames.formal(given) == GivenNames.formal(other.given) { return middlesAgree(other) }
    let (short, long) =
      given.utf8.count < other.given.utf8.count ? (given, other.given) : (other.given, given)
    return short.unicodeScalars.count == 1 && long.hasPrefix(short)
  }

  /// Whether the names between do not speak against each other.
  private func middlesAgree(_ other: PersonName) -> Bool {
    let (mine, theirs) = (words.dropFirst().dropLast(), other.words.dropFirst().dropLast())
    guard let a = mine.first, let b = theirs.first else { return true }
    return a.hasPrefix(b) || b.hasPrefix(a)
  }

  /// Whether this is a part of a full name that people are called by.
  func isShortForm(of full: PersonName) -> Bool {
    guard !isFull || words.count < full.words.count else { return false }
    guard suffix == full.suffix || suffix.isEmpty || full.suffix.isEmpty && isFull else {
      return false
    }
    return full.words.count > 1
      && (Array(full.words.suffix(words.count)) == words || full.given == surname && !isFull)
  }
}
