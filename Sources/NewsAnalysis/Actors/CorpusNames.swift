// The names of a corpus while its actors are merged.

import NewsModel
import WorldNames

/// Actors of single articles, grouped by the names that make them one.
struct CorpusNames: Sendable {
  /// Actors that share a full name or a known alias.
  struct Group {
    let kind: ActorKind
    /// Its first name.
    let name: NameKey
    /// What all its names share.
    let key: String
    /// Its first name as a person's.
    let person: PersonName
    /// What it may have in common with groups that it is one with: see `byText`.
    var texts: [String]
    /// In order of appearance.
    var members: [ActorMember] = []
    /// The named mentions of its members.
    var weight = 0
    /// The group that this one is a part of, if any.
    var parent: Int?
  }

  /// By first appearance.
  var groups: [Group] = []
  /// Groups by what they share with others: the key that they or their first name would have as an actor
  /// of any kind, and the short forms that are theirs. Whether a group is a part of another depends on
  /// groups with a text in common alone, and on those that they have one in common with.
  private var byText: [String: [Int]] = [:]
  /// The group of full names by a surname, and of organizations by an acronym.
  private var byShortForm: [ShortForm: ShortFormOwners] = [:]
  /// Asked for with the first name: an empty corpus is made at each start, and the tables take longer
  /// than all of it.
  var aliases: KnownAliases { .shared }

  /// What a full name is called in short.
  private struct ShortForm: Hashable {
    let kind: ActorKind
    let text: String
  }

  /// Adds an actor of an article that comes after all others; returns its group.
  mutating func add(_ actor: ArticleActor, _ member: ActorMember) -> Int {
    let name = NameKey(actor.name)
    let key = mergeKey(name, actor.kind)
    let group = self.group(actor.kind, key) ?? newGroup(actor.kind, name, key)
    groups[group].members.append(member)
    groups[group].weight += actor.mentions.count { $0.form == .name }
    learnShortForms(of: actor, name, group)
    return group
  }

  /// The group of a kind with a key.
  func group(_ kind: ActorKind, _ key: String) -> Int? {
    byText[key]?.first { groups[$0].kind == kind && groups[$0].key == key }
  }

  /// The groups, one of each kind at most, that would have this name as one of theirs.
  func namesakes(of name: NameKey) -> [Int] {
    ActorKind.allCases.compactMap { group($0, mergeKey(name, $0)) }
  }

  /// The only actor that another group of this kind can be short for, or the one that is named by far most.
  func owner(of name: NameKey, _ kind: ActorKind) -> Int? {
    let text = kind == .person ? PersonName(name).text : name.text
    guard let owners = byShortForm[ShortForm(kind: kind, text: text)]?.owners else { return nil }
    var weights: [Int: Int] = [:]
    for owner in owners {
      for group in kind == .person ? family(of: groups[owner].person) : [owner] {
        weights[root(of: group), default: 0] += groups[group].weight
      }
    }
    let ranked = weights.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
    guard let best = ranked.first else { return nil }
    let others = ranked.dropFirst().reduce(0) { $0 + $1.value }
    return others == 0 || best.value >= others * Self.known ? best.key : nil
  }

  /// Who is named so many times as often as all others of that surname is who is meant by it.
  private static let known = 10

  /// The groups of people with the same given name and surname, by first appearance.
  func family(of name: PersonName) -> [Int] {
    (byText[name.ends] ?? []).filter {
      groups[$0].kind == .person && groups[$0].person.ends == name.ends
    }
  }

  /// The groups that these depend on, and that depend on them, with themselves, in order.
  func neighbourhood(of some: [Int]) -> [Int] {
    var (found, next) = (Set(some), some)
    while let group = next.popLast() {
      for text in groups[group].texts {
        for other in byText[text] ?? [] where found.insert(other).inserted { next.append(other) }
      }
    }
    return found.sorted()
  }

  private mutating func newGroup(_ kind: ActorKind, _ name: NameKey, _ key: String) -> Int {
    let person = PersonName(name)
    groups.append(Group(kind: kind, name: name, key: key, person: person, texts: []))
    for text in [key, name.text] + ActorKind.allCases.map({ mergeKey(name, $0) }) {
      share(text, groups.count - 1)
    }
    if kind == .person, person.isFull { share(person.ends, groups.count - 1) }
    if kind == .person, let core = person.core { share(core, groups.count - 1) }
    return groups.count - 1
  }

  private mutating func share(_ text: String, _ group: Int) {
    guard !groups[group].texts.contains(text) else { return }
    groups[group].texts.append(text)
    byText[text, default: []].append(group)
  }

  /// What actors of one kind must share to be one.
  private func mergeKey(_ name: NameKey, _ kind: ActorKind) -> String {
    kind == .person ? PersonName(name).text : aliases.key(of: name, kind)
  }

  private mutating func learnShortForms(of actor: ArticleActor, _ name: NameKey, _ group: Int) {
    var forms: [String] = []
    if actor.kind == .person {
      let person = PersonName(name)
      if person.isFull { forms = Array(Set([person.surname, person.family])).sorted() }
    } else if name.words.count > 1 {
      forms = actor.names.map(NameKey.init).filter(\.isAcronym).map(\.text)
      if actor.kind == .organization { forms += name.nicknames }
    }
    let first = actor.kind == .person ? family(of: groups[group].person).first ?? group : group
    for form in forms
    where byShortForm[ShortForm(kind: actor.kind, text: form), default: ShortFormOwners()]
      .add(first)
    {
      share(form, group)
    }
  }
}
