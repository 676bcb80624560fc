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

  private init() {
    for country in Country.all {
      learn(country.name, country.aliases)
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

  /// The key under which a name and its known aliases are one. People have none: a person may be
  /// called like a country.
  func key(of name: NameKey, _ kind: ActorKind) -> String {
    kind == .person || kind == .group ? name.text : canonical[name.text] ?? name.text
  }

  /// Whether a name is the one that its aliases stand for.
  func isCommonName(_ name: NameKey) -> Bool { canonical[name.text] == name.text }

  /// The key of the country whose people a name names, or nil.
  func country(of people: NameKey) -> String? { countries[people.text] }
}
