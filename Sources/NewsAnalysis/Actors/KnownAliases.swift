// Names that are known to be one: countries and bodies with their short forms, peoples with their
// countries.

import NewsModel
import WorldNames

/// Names known beforehand.
struct KnownAliases: Sendable {
  /// The tables of `WorldNames`.
  static let shared = KnownAliases()

  private var canonical: [String: String] = [:]
  private var countries: [String: String] = [:]
  private var states: Set<String> = []

  private init() {
    for country in Country.all {
      learn(country.name, country.aliases)
      states.insert(NameKey(country.name).text)
      for people in country.peoples + country.adjectives {
        countries[NameKey(people).text] = NameKey(country.name).text
      }
    }
    for body in Body.all { learn(body.name, body.aliases) }
  }

  private mutating func learn(_ name: String, _ aliases: [String]) {
    let key = NameKey(name).text
    for alias in [name] + aliases { canonical[NameKey(alias).text] = key }
  }

  /// The key under which a name and its known aliases are one, a country's long form among them.
  /// People have none: a person may be called like a country.
  func key(of name: NameKey, _ kind: ActorKind) -> String {
    if kind == .person || kind == .group { return name.text }
    if let known = canonical[name.text] { return known }
    guard kind == .place, let common = CountryForm.commonName(in: name.words) else {
      return name.text
    }
    let text = common.joined(separator: " ")
    return canonical[text] ?? text
  }

  /// Whether the name is in the tables.
  func contains(_ name: NameKey) -> Bool { canonical[name.text] != nil }

  /// Whether the name is a country's.
  func isCountry(_ name: NameKey) -> Bool {
    canonical[name.text].map(states.contains) ?? isLongForm(name)
  }

  /// Whether a name is the one that its aliases stand for.
  func isCommonName(_ name: NameKey) -> Bool { canonical[name.text] == name.text }

  /// Whether a name is the long form of a country's that no table has.
  func isLongForm(_ name: NameKey) -> Bool {
    canonical[name.text] == nil && CountryForm.commonName(in: name.words) != nil
  }

  /// The key of the country whose people a name names, or nil.
  func country(of people: NameKey) -> String? { countries[people.text] }
}
