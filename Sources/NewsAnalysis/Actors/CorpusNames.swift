// The names of a corpus while its actors are merged.

import NewsModel
import WorldNames

/// Actors of single articles, grouped by the names that make them one.
struct CorpusNames {
  /// Actors that share a full name or a known alias.
  private struct Group {
    var kind: ActorKind
    var name: NameKey
    var members: [ActorMember] = []
    /// The named mentions of its members.
    var weight = 0
    /// The group that this one is a part of, if any.
    var parent: Int?
  }

  private var groups: [Group] = []
  private var byKey: [String: Int] = [:]
  /// Groups of full names by a surname, and of organizations by an acronym; of more than one, two.
  private var byShortForm: [String: [Int]] = [:]
  private let aliases = KnownAliases.shared

  /// Adds an actor of an article.
  mutating func add(_ actor: ArticleActor, _ member: ActorMember) {
    let name = NameKey(actor.name)
    let key = actor.kind.rawValue + ":" + mergeKey(name, actor.kind)
    let group = byKey[key] ?? groups.count
    if group == groups.count {
      groups.append(Group(kind: actor.kind, name: name))
      byKey[key] = group
    }
    groups[group].members.append(member)
    groups[group].weight += actor.mentions.count { $0.form == .name }
    learnShortForms(of: actor, name, group)
  }

  /// What actors of one kind must share to be one.
  private func mergeKey(_ name: NameKey, _ kind: ActorKind) -> String {
    kind == .person ? PersonName(name).ends : aliases.key(of: name, kind)
  }

  private mutating func learnShortForms(of actor: ArticleActor, _ name: NameKey, _ group: Int) {
    var forms: [String] = []
    if actor.kind == .person {
      let person = PersonName(name)
      if person.isFull { forms.append(person.surname) }
    } else if name.words.count > 1 {
      forms = actor.names.map(NameKey.init).filter(\.isAcronym).map(\.text)
    }
    for form in forms {
      let key = actor.kind.rawValue + ":" + form
      let known = byShortForm[key] ?? []
      // Whether there is one owner is all that is asked.
      if known.count < 2, !known.contains(group) { byShortForm[key] = known + [group] }
    }
  }

  /// The corpus's actors.
  func actors(_ articles: [[ArticleActor]]) -> [CorpusActor] {
    var resolved = self
    resolved.joinKinds()
    resolved.joinShortForms()
    resolved.joinLooseKinds()
    return resolved.finished(articles)
  }

  /// A name that no table knows is one thing: where articles disagree on its kind, most mentions
  /// decide. A lone word that is short for a person here stays apart from what it names elsewhere.
  private mutating func joinKinds() {
    for index in groups.indices where groups[index].kind != .other {
      let name = groups[index].name
      guard !aliases.contains(name) else { continue }
      let same = ActorKind.allCases.compactMap { byKey[$0.rawValue + ":" + mergeKey(name, $0)] }
      var best = index
      for other in same where groups[other].kind != .other && isHeavier(other, best) {
        best = other
      }
      if best != index { groups[index].parent = best }
    }
  }

  /// The group that a group ends up in.
  private func root(of group: Int) -> Int {
    var root = group
    while let parent = groups[root].parent { root = parent }
    return root
  }

  private func isHeavier(_ a: Int, _ b: Int) -> Bool {
    (groups[a].weight, -a) > (groups[b].weight, -b)
  }

  /// A group of a single word joins the only full name that it can be short for.
  private mutating func joinShortForms() {
    for index in groups.indices
    where groups[index].name.words.count == 1 && groups[index].parent == nil {
      let group = groups[index]
      guard let owners = byShortForm[group.kind.rawValue + ":" + group.name.text],
        owners.count == 1,
        owners[0] != index
      else { continue }
      groups[index].parent = owners[0]
    }
  }

  /// A group of no clear kind joins the only group of a clear kind with the same name.
  private mutating func joinLooseKinds() {
    for index in groups.indices where groups[index].kind == .other && groups[index].parent == nil {
      let name = groups[index].name
      let same = ActorKind.allCases.filter { $0 != .other }.compactMap {
        byKey[$0.rawValue + ":" + mergeKey(name, $0)]
      }
      let roots = Set(same.map(root))
      if let root = roots.first, roots.count == 1 { groups[index].parent = root }
    }
  }

  private func finished(_ articles: [[ArticleActor]]) -> [CorpusActor] {
    var members: [[ActorMember]] = Array(repeating: [], count: groups.count)
    for index in groups.indices { members[root(of: index)] += groups[index].members }
    let roots = groups.indices.filter { groups[$0].parent == nil }
      .map { (group: $0, members: members[$0].sorted(by: Self.isBefore)) }
      .sorted { Self.isBefore($0.members[0], $1.members[0]) }
    var numbers: [Int: Int] = [:]
    for (number, root) in roots.enumerated() { numbers[root.group] = number }
    return roots.map { root in
      let actors = root.members.map { articles[$0.article][$0.actor] }
      let kind = groups[root.group].kind
      return CorpusActor(
        name: CorpusName.choose(actors, kind: kind),
        kind: kind,
        type: .majority(of: actors.flatMap { $0.mentions.compactMap(\.type) }, kind),
        members: root.members,
        related: related(groups[root.group], actors, numbers)
      )
    }
  }

  private static func isBefore(_ a: ActorMember, _ b: ActorMember) -> Bool {
    (a.article, a.actor) < (b.article, b.actor)
  }

  /// The tie of a people to its country.
  private func related(
    _ group: Group,
    _ actors: [ArticleActor],
    _ numbers: [Int: Int]
  ) -> [RelatedActor] {
    guard group.kind == .group else { return [] }
    let countries =
      aliases.country(of: group.name).map { [$0] } ?? Demonym.bases(of: group.name.text)
    for country in countries {
      if let place = byKey[ActorKind.place.rawValue + ":" + country],
        let number = numbers[root(of: place)]
      {
        return [RelatedActor(actor: number, how: "demonym")]
      }
    }
    return []
  }
}

/// The choice of a corpus actor's name.
enum CorpusName {
  /// The name with most words among those that most articles list the actor by; the fullest of all
  /// where the actor is no person.
  static func choose(_ actors: [ArticleActor], kind: ActorKind) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for actor in actors {
      if counts[actor.name] == nil { order.append(actor.name) }
      counts[actor.name, default: 0] += 1
    }
    guard kind == .person else { return FullestName.choose(order, kind: kind) }
    let full = order.filter { NameKey($0).words.count > 1 }
    var best = full.first ?? order.first ?? ""
    for name in full where (counts[name] ?? 0) > (counts[best] ?? 0) { best = name }
    return best
  }
}
