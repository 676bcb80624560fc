// Gathers the names of an article into actors, by passes from safe to daring: the same words, known
// aliases, full names that agree, short forms of one full name, acronyms, the head of one name alone.
// A short form that fits two full names stays by itself.

import NewsModel

/// The clusters of an article's names.
struct NameSieve {
  private(set) var clusters: [NameCluster] = []
  private var indexes: [String: Int] = [:]
  private let aliases = KnownAliases.shared

  private let titles: NameTitles
  /// What titles say of the people of clusters that have but a surname.
  private var genders: [String: NameGender] = [:]
  /// The titles of these clusters.
  private var words: [String: String] = [:]

  /// Gathers the names of an article; complexity O(mentions · people that share a name, which are few).
  init(_ article: AnnotatedArticle) {
    titles = NameTitles(article)
    for (number, name) in article.names.enumerated() {
      let spelling = NameSpelling.plain(article.article.text[name.range])
      gather(titles.couples[number] ?? spelling, name, number)
    }
    joinLooseKinds()
    joinPeople()
    joinAcronyms(article)
    joinHeads(article)
    joinTeams()
  }

  private mutating func gather(_ spelling: String, _ name: EntityMention, _ number: Int) {
    let nameKey = NameKey(spelling)
    var key = aliases.key(of: nameKey, name.kind)
    if name.kind == .person {
      let person = PersonName(nameKey)
      key = person.text
      // `Mr Colbeck` and `Mrs Colbeck` are two until something says who they are.
      if !person.isFull, person.suffix.isEmpty, titles.isTitled[number] {
        key += titles.genders[number] == .male ? " (m)" : " (f)"
        genders[key] = titles.genders[number]
        if words[key] == nil { words[key] = titles.word(before: name) }
      }
    }
    let index = index(of: name.kind.rawValue + ":" + key, key)
    let rule = nameKey.text == key ? "exact" : "alias"
    clusters[index].add(
      spelling,
      nameKey,
      Mention(range: name.range, form: .name, rule: rule, type: name.type),
      name.kind
    )
    let gender = titles.genders[number]
    if gender != .unknown { clusters[index].titled = gender }
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
        var owners = Self.comparable(byPart[short.name.surname]).filter {
          $0.index != short.index && short.name.isShortForm(of: $0.name)
        }
        let gender = clusters[short.index].titled
        if gender != .unknown, !short.name.isFull {
          owners.removeAll { !clusters[$0.index].gender.allows(gender) }
          let sure = owners.filter { clusters[$0.index].gender == gender }
          if owners.count > 1, !sure.isEmpty { owners = sure }
        }
        guard let owner = owners.first, owners.count == 1, !isKnownBefore(short, owner) else {
          return nil
        }
        let isSurname = short.name.surname == owner.name.surname
        return (short.index, owner.index, isSurname ? "surname" : "given name")
      }
    )
    joinTitled()
  }

  /// Whether somebody is spoken of by surname again and again before a full name with it comes, which then is a
  /// relative's.
  private func isKnownBefore(_ short: Person, _ full: Person) -> Bool {
    guard let named = clusters[full.index].mentions.map(\.range.start).min() else { return false }
    return clusters[short.index].mentions.count { $0.range.start < named } >= Self.introduced
  }

  /// Who is named in full is so at the first mention, or at the second below a heading.
  private static let introduced = 3

  /// `Mr Colbeck` is `Colbeck`, where nobody else is.
  private mutating func joinTitled() {
    guard !genders.isEmpty else { return }
    var bySurname: [String: [Int]] = [:]
    for person in people() where !person.name.isFull {
      bySurname[person.name.text, default: []].append(person.index)
    }
    var pairs: [(source: Int, target: Int, rule: String)] = []
    for index in clusters.indices where genders[clusters[index].key] != nil {
      guard let name = clusters[index].names.first,
        let same = bySurname[PersonName(name).text], same.count == 2,
        let other = same.first(where: { $0 != index }), genders[clusters[other].key] == nil
      else { continue }
      pairs.append((index, other, "surname"))
    }
    join(pairs)
    label()
  }

  /// Who has but a title and a surname that others have as well is listed with the title.
  private mutating func label() {
    var surnames: [String: Int] = [:]
    for person in people() { surnames[person.name.surname, default: 0] += 1 }
    for index in clusters.indices where genders[clusters[index].key] != nil {
      guard let name = clusters[index].spellings.first, let title = words[clusters[index].key],
        surnames[PersonName(NameKey(name)).surname, default: 0] > 1
      else { continue }
      clusters[index].label = title + " " + name
    }
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

  /// An acronym is an actor's that the article writes beside it in brackets, or an organization's of three
  /// words and more that is named before; not one that everybody knows as something else.
  private mutating func joinAcronyms(_ article: AnnotatedArticle) {
    let beside = Self.bracketed(article)
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
          let found = owners[name.text], Set(found).count == 1, let owner = found.first,
          isProven(name, owner, index, beside)
        else { return nil }
        return (index, owner, "acronym")
      }
    )
  }

  private func isProven(
    _ acronym: NameKey,
    _ owner: Int,
    _ index: Int,
    _ beside: Set<TextRange>
  ) -> Bool {
    if clusters[index].mentions.contains(where: { beside.contains($0.range) }) { return true }
    guard !aliases.contains(acronym), clusters[owner].kind == .organization,
      acronym.text.utf8.count > 2, let first = clusters[index].mentions.first,
      let named = clusters[owner].mentions.first
    else { return false }
    return named.range < first.range
  }

  /// The names in brackets right behind others: `Harbor Workers League (HWL)`.
  private static func bracketed(_ article: AnnotatedArticle) -> Set<TextRange> {
    var found: Set<TextRange> = []
    for (before, name) in zip(article.names, article.names.dropFirst()) {
      let open = name.tokens.lowerBound - 1
      guard open >= before.tokens.upperBound, open - before.tokens.upperBound < 2,
        ["(", "[", "or", ","].contains(article.tokens[open].lower)
      else { continue }
      found.insert(name.range)
    }
    return found
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

  /// `the Tigers` are the only Norden Tigers that are named.
  private mutating func joinTeams() {
    var owners: [String: [Int]] = [:]
    for (index, cluster) in clusters.enumerated() where cluster.kind == .organization {
      for nickname in Set(cluster.names.flatMap(\.nicknames)) {
        owners[nickname, default: []].append(index)
      }
    }
    guard !owners.isEmpty else { return }
    join(
      clusters.enumerated().compactMap { index, cluster in
        guard cluster.kind == .organization, cluster.names.count == 1,
          let found = owners[cluster.names[0].text], found.count == 1, found[0] != index
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
