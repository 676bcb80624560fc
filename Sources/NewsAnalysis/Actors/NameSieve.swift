// Gathers the names of an article into actors, by passes from safe to daring: the same words, known
// aliases, full names that agree, short forms of one full name, acronyms, the head of one name alone.
// A short form that fits two full names stays by itself.

import NewsModel

/// The clusters of an article's names.
struct NameSieve {
  private(set) var clusters: [NameCluster] = []
  private var indexes: [String: Int] = [:]
  private let aliases = KnownAliases.shared

  /// Gathers the names of an article; complexity O(mentions · people that share a name, which are few).
  init(_ article: AnnotatedArticle) {
    for name in article.names {
      let spelling = NameSpelling.plain(article.article.text[name.range])
      gather(spelling, name)
    }
    joinLooseKinds()
    joinPeople()
    joinAcronyms()
    joinHeads(article)
  }

  private mutating func gather(_ spelling: String, _ name: EntityMention) {
    let nameKey = NameKey(spelling)
    let key = aliases.key(of: nameKey, name.kind)
    let number = index(of: name.kind.rawValue + ":" + key, key)
    let rule = nameKey.text == key ? "exact" : "alias"
    clusters[number].add(
      spelling,
      nameKey,
      Mention(range: name.range, form: .name, rule: rule, type: name.type),
      name.kind
    )
  }

  private mutating func index(of full: String, _ key: String) -> Int {
    if let known = indexes[full] { return known }
    indexes[full] = clusters.count
    clusters.append(NameCluster(key: key))
    return clusters.count - 1
  }

  /// Joins clusters: `target` takes over `source`.
  private mutating func join(_ pairs: [(source: Int, target: Int, rule: String)]) {
    guard !pairs.isEmpty else { return }
    var gone: Set<Int> = []
    for pair in pairs
    where pair.source != pair.target && !gone.contains(pair.source) && !gone.contains(pair.target) {
      clusters[pair.target].absorb(clusters[pair.source], rule: pair.rule)
      gone.insert(pair.source)
    }
    clusters = clusters.indices.filter { !gone.contains($0) }.map { clusters[$0] }
  }

  /// A name of no clear kind is the same as one of a clear kind with the same words.
  private mutating func joinLooseKinds() {
    var byKey: [String: Int] = [:]
    for (index, cluster) in clusters.enumerated() where cluster.kind != .other {
      if byKey[cluster.key] == nil { byKey[cluster.key] = index }
    }
    join(
      clusters.enumerated().compactMap { index, cluster in
        guard cluster.kind == .other, let target = byKey[cluster.key] else { return nil }
        return (index, target, "exact")
      }
    )
  }

  // MARK: People

  private mutating func joinPeople() {
    joinFullNames()
    let people = self.people()
    var byPart: [String: [Person]] = [:]
    for person in people where person.name.isFull {
      byPart[person.name.surname, default: []].append(person)
      if person.name.given != person.name.surname {
        byPart[person.name.given, default: []].append(person)
      }
    }
    join(
      people.compactMap { short in
        let owners = Self.comparable(byPart[short.name.surname]).filter {
          $0.index != short.index && short.name.isShortForm(of: $0.name)
        }
        guard let owner = owners.first, owners.count == 1 else { return nil }
        let isSurname = short.name.surname == owner.name.surname
        return (short.index, owner.index, isSurname ? "surname" : "given name")
      }
    )
  }

  /// People with a name in common, if they are so few that one can be told from the others.
  private static func comparable(_ people: [Person]?) -> [Person] {
    guard let people, people.count <= mostNamesakes else { return [] }
    return people
  }

  /// More people of one name are in no article but a list, in which it tells nobody apart.
  private static let mostNamesakes = 200

  /// Full names that agree, where only one other does.
  private mutating func joinFullNames() {
    let full = people().filter(\.name.isFull)
    var bySurname: [String: [Person]] = [:]
    for person in full { bySurname[person.name.surname, default: []].append(person) }
    join(
      full.compactMap { person in
        let others = Self.comparable(bySurname[person.name.surname]).filter {
          $0.index != person.index && $0.name.agrees(with: person.name)
        }
        guard let other = others.first, others.count == 1, isShorter(person, other) else {
          return nil
        }
        return (person.index, other.index, "full name")
      }
    )
  }

  private func isShorter(_ a: Person, _ b: Person) -> Bool {
    let (one, two) = (clusters[a.index].key.utf8.count, clusters[b.index].key.utf8.count)
    return one < two || (one == two && a.index > b.index)
  }

  private struct Person {
    let index: Int
    let name: PersonName
  }

  private func people() -> [Person] {
    clusters.indices.compactMap { index in
      guard clusters[index].kind == .person else { return nil }
      let longest = clusters[index].names.max { $0.words.count < $1.words.count }
      return longest.map { Person(index: index, name: PersonName($0)) }
    }
  }

  // MARK: Acronyms

  private mutating func joinAcronyms() {
    var owners: [String: [Int]] = [:]
    for (index, cluster) in clusters.enumerated()
    where cluster.kind == .organization || cluster.kind == .place {
      for name in cluster.names where name.words.count > 1 {
        owners[name.initials, default: []].append(index)
      }
    }
    join(
      clusters.enumerated().compactMap { index, cluster in
        guard cluster.kind != .person, cluster.names.allSatisfy(\.isAcronym),
          let name = cluster.names.first,
          let found = owners[name.text], Set(found).count == 1, let owner = found.first
        else { return nil }
        return (index, owner, "acronym")
      }
    )
  }

  // MARK: Heads

  /// `the Assembly` is the only assembly that is named in full; `the Federation` the only country
  /// that calls itself one. Bodies that are known by their head alone stay what they are.
  private mutating func joinHeads(_ article: AnnotatedArticle) {
    let heads = headsAlone(article)
    guard !heads.isEmpty else { return }
    var owners: [String: [Int]] = [:]
    for (index, cluster) in clusters.enumerated()
    where cluster.kind == .organization || cluster.kind == .place {
      var words: Set<String> = []
      for name in cluster.names { words.formUnion(Self.heads(of: name, cluster.kind)) }
      for word in words { owners[word, default: []].append(index) }
    }
    join(
      clusters.enumerated().compactMap { index, cluster in
        guard cluster.names.count == 1, let name = cluster.names.first, heads.contains(name.text),
          let found = owners[name.text], found.count == 1
        else { return nil }
        return (index, found[0], "head")
      }
    )
  }

  private func headsAlone(_ article: AnnotatedArticle) -> Set<String> {
    var heads: Set<String> = []
    for name in article.names where name.tokens.count == 1 {
      guard name.rule == "head" else { continue }
      heads.insert(article.tokens[name.tokens.lowerBound].lower)
    }
    return heads
  }

  /// The words that a name of several can be called by alone.
  private static func heads(of name: NameKey, _ kind: ActorKind) -> [String] {
    guard name.words.count > 1 else { return [] }
    if name.words[1] == "of" { return [name.words[0]] }
    return [.organization, .place].contains(kind) ? name.words.last.map { [$0] } ?? [] : []
  }
}
