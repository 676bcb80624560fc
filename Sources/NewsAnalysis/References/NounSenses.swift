// What common nouns can stand for: people, organizations, places.

/// What a word stands for.
enum ReferentKind: UInt8, CaseIterable {
  /// One person.
  case person
  /// Several people.
  case people
  case organization
  case place
  /// Whatever else.
  case thing
}

/// What a common noun says of what it stands for.
struct NounSense: Hashable {
  /// Which places a noun can stand for.
  enum Ground: UInt8 { case country, town, other }

  /// What it stands for.
  var kind: ReferentKind
  /// Who can be called so.
  var gender = NameGender.unknown
  /// Which places, if any.
  var ground = Ground.other
  /// Its place among the frequent nouns, from 1; 0 for the others.
  var place: UInt8 = 0

  /// What a noun of no list stands for.
  static let thing = NounSense(kind: .thing)
}

/// The senses of common nouns, by their dictionary forms.
enum NounSenses {
  /// The sense of a noun in the singular: the list's, or that of its ending.
  static func sense(of lemma: String) -> NounSense {
    if let known = table[lemma] { return known }
    if let whole = lemma.utf8.lastIndex(of: 0x2D) {
      // `co-founder`, `vice-president`
      return table[String(lemma[lemma.index(after: whole)...])] ?? .thing
    }
    // The last letters of all endings.
    switch lemma.utf8.last {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "h"): break
    default: return .thing
    }
    if lemma.hasSuffix("woman") { return NounSense(kind: .person, gender: .female) }
    if lemma.hasSuffix("man") { return NounSense(kind: .person, gender: .male) }
    return endings.contains(where: lemma.hasSuffix) ? NounSense(kind: .person) : .thing
  }

  /// Endings of nouns that say who does or studies something.
  private static let endings = [
    "ologist", "grapher", "person", "maker", "keeper", "smith", "holder",
  ]

  private static let table: WordValues<NounSense> = {
    var table: [String: NounSense] = [:]
    func learn(_ words: String, _ sense: NounSense) {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = sense }
    }
    learn(NounLists.people, NounSense(kind: .person))
    learn(NounLists.men, NounSense(kind: .person, gender: .male))
    learn(NounLists.women, NounSense(kind: .person, gender: .female))
    learn(NounLists.organizations, NounSense(kind: .organization))
    learn(NounLists.places, NounSense(kind: .place))
    learn(NounLists.countries, NounSense(kind: .place, ground: .country))
    learn(NounLists.towns, NounSense(kind: .place, ground: .town))
    learn(NounLists.crowds, NounSense(kind: .people))
    for (place, word) in NounLists.frequent.split(whereSeparator: \.isWhitespace).enumerated() {
      table[String(word), default: .thing].place = UInt8(place + 1)
    }
    return WordValues(table)
  }()
}
