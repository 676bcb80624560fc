// How the names of one person agree: a full name, its surname, its initials.

/// The parts of a person's name.
struct PersonName: Hashable {
  private let words: [String]

  /// The parts of a name.
  init(_ key: NameKey) {
    words =
      key.words.last.map(Self.suffixes.contains) == true ? Array(key.words.dropLast()) : key.words
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// Whether it has a given name and a surname.
  var isFull: Bool { words.count > 1 }

  /// The last word, with the small words that belong to it left out.
  var surname: String { words.last ?? "" }

  /// The first word.
  var given: String { words.first ?? "" }

  /// Given name and surname, by which two full names are compared.
  var ends: String { isFull ? given + " " + surname : surname }

  /// Whether two full names can be one person's: the same surname, and given names that are the
  /// same or an initial of each other.
  func agrees(with other: PersonName) -> Bool {
    guard isFull, other.isFull, surname == other.surname else { return false }
    if given == other.given { return middlesAgree(other) }
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
    return full.words.count > 1
      && (Array(full.words.suffix(words.count)) == words || full.given == surname && !isFull)
  }
}
