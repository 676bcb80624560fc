// The names that are known beforehand, found by their words.

import NewsModel
import WorldNames

/// What a known name names.
enum NameClass: Sendable {
  case place, organization, group
  /// An adjective of a country or people: no name of its own.
  case adjective

  /// The kind of actor, or nil for an adjective.
  var kind: ActorKind? {
    switch self {
    case .place: .place
    case .organization: .organization
    case .group: .group
    case .adjective: nil
    }
  }
}

/// Known names, by their tokens in lower case with a space between.
struct Gazetteer: Sendable {
  /// A known name.
  struct Entry: Sendable {
    let nameClass: NameClass
    /// The kind of actor, or nil for an adjective.
    var kind: ActorKind? { nameClass.kind }
    /// Whether it is written in capitals throughout, so that `us` and `who` are no names.
    let isAcronym: Bool
    /// Whether it is a country's name.
    var isCountry = false
  }

  /// All the tables.
  static let shared = Gazetteer()

  private var entries: [String: Entry] = [:]
  /// The number of tokens of the longest name that begins with a token.
  private var longest: [String: Int] = [:]

  private init() {
    for country in Country.all {
      add([country.name] + country.aliases, .place, isCountry: true)
      add(country.adjectives, .adjective)
      add(country.peoples, .group)
      if let capital = country.capital { add([capital], .place) }
    }
    for body in Body.all { add([body.name] + body.aliases, .organization) }
    add(Self.list(Places.regions), .place)
    add(Self.list(Places.states), .place)
    add(Self.list(Places.cities), .place)
    add(Self.list(Organizations.names), .organization)
    add(Organizations.groups.sorted(), .group)
    add(
      [
        "Western", "European", "African", "Asian", "Arab", "Muslim", "Islamic", "Kurdish", "Jewish",
      ],
      .adjective
    )
    add(
      ["Christian", "Catholic", "Sunni", "Shiite", "Shia", "Latin", "Arabic", "Hebrew"],
      .adjective
    )
  }

  private static func list(_ table: String) -> [String] {
    table.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map(String.init)
  }

  private mutating func add(_ names: [String], _ kind: NameClass, isCountry: Bool = false) {
    for name in names {
      let tokens = Tokenizer.tokens(of: ArticleText(name))
      guard let first = tokens.first else { continue }
      let key = tokens.map(\.lower).joined(separator: " ")
      if entries[key] != nil { continue }
      let isAcronym = tokens.count == 1 && first.shape == .allCapitals
      entries[key] = Entry(nameClass: kind, isAcronym: isAcronym, isCountry: isCountry)
      longest[first.lower] = max(longest[first.lower] ?? 0, tokens.count)
    }
  }

  /// The longest known name that begins with token `start` and ends before `end`.
  func match(_ tokens: [Token], from start: Int, to end: Int) -> (entry: Entry, count: Int)? {
    guard let most = longest[tokens[start].lower] else { return nil }
    var count = min(most, end - start)
    while count > 0 {
      let key =
        count == 1
        ? tokens[start].lower
        : tokens[start..<(start + count)].lazy.map(\.lower).joined(separator: " ")
      if let entry = entries[key], !entry.isAcronym || tokens[start].shape == .allCapitals,
        tokens[start + count - 1].shape != .lower
      {
        return (entry, count)
      }
      count -= 1
    }
    return nil
  }

  /// The entry of a name of one token.
  subscript(lower: String) -> Entry? { entries[lower] }
}
