// The mentions of one actor of an article while they are gathered.

import NewsModel
import WorldNames

/// Mentions that are taken for one actor's.
struct NameCluster {
  /// The key that its names share, or the first of them.
  let key: String
  /// The keys of its names, in order of first appearance.
  var names: [NameKey] { keys.elements }
  /// The names as they stand in the text, in order of first appearance.
  var spellings: [String] { written.elements.map(\.text) }
  private var keys = ShortList<NameKey>()
  private var written = ShortList<Spelling>()
  private(set) var mentions: [Mention] = []
  /// The name that it is listed by, if that stands nowhere in the text: `Mrs Barton`.
  var label: String?
  /// What the titles before its names say of a person's gender.
  var titled = NameGender.unknown
  private var votes: [Int] = Array(repeating: 0, count: ActorKind.allCases.count)

  init(key: String) { self.key = key }

  /// The kind that most of its names were found with; the earlier kind where they tie.
  var kind: ActorKind {
    var best = 0
    for index in votes.indices where votes[index] > votes[best] { best = index }
    return ActorKind.allCases[best]
  }

  /// Adds a named mention.
  mutating func add(_ spelling: String, _ name: NameKey, _ mention: Mention, _ kind: ActorKind) {
    // Most names stand there as they stood before.
    if keys.elements.last != name { keys.add(name) }
    learn(spelling)
    votes[ActorKind.allCases.firstIndex(of: kind) ?? 0] += 1
    mentions.append(mention)
  }

  private mutating func learn(_ spelling: String) {
    let spelling = Spelling(text: spelling)
    if written.elements.last != spelling { written.add(spelling) }
  }

  /// Adds a mention that is no name.
  mutating func add(_ mention: Mention) { mentions.append(mention) }

  /// Takes over the mentions of another cluster, linked by `rule`.
  mutating func absorb(_ other: NameCluster, rule: String) {
    for name in other.names { keys.add(name) }
    for spelling in other.spellings { learn(spelling) }
    for index in votes.indices { votes[index] += other.votes[index] }
    if titled == .unknown { titled = other.titled }
    mentions += other.mentions.map {
      Mention(range: $0.range, form: $0.form, rule: rule, type: $0.type)
    }
  }

  /// What is known of a person's gender: by titles first, then by given names.
  var gender: NameGender {
    guard titled == .unknown, kind == .person else { return titled }
    for name in names where name.words.count > 1 || names.count == 1 {
      let gender = NameGender(given: name.words[0])
      if gender != .unknown { return gender }
    }
    return .unknown
  }

  /// The cluster as an actor, its names in order of first mention.
  var actor: ArticleActor {
    ArticleActor(
      name: label ?? FullestName.choose(spellings, kind: kind),
      kind: kind,
      mentions: mentions.sorted { $0.range < $1.range },
      names: spellings
    )
  }
}

/// The choice of the name that an actor is listed by.
enum FullestName {
  /// The common name of what is known by several; else the name with most words, and of those the longest that is not all capitals, then the first.
  static func choose(_ names: [String], kind: ActorKind) -> String {
    if kind != .person, names.count > 1,
      let common = names.first(where: { KnownAliases.shared.isCommonName(NameKey($0)) })
    {
      return common
    }
    let names = kind == .place ? withoutLongForms(names) : names
    var best = names.first ?? ""
    for name in names.dropFirst() where rank(name) > rank(best) { best = name }
    return best
  }

  /// The names of a place without the long forms of a country's, unless there are no others.
  private static func withoutLongForms(_ names: [String]) -> [String] {
    let short = names.filter {
      let key = NameKey($0)
      return !KnownAliases.shared.isLongForm(key) && !CountryForm.realms.contains(key.text)
    }
    return short.isEmpty ? names : short
  }

  private static func rank(_ name: String) -> (Int, Int, Int) {
    let words = NameKey(name).words.count
    let isShouted = !name.unicodeScalars.contains(where: \.properties.isLowercase)
    return (words, isShouted ? 0 : 1, name.utf8.count)
  }
}
