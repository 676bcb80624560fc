// From groups of names to the actors of a corpus.

import NewsModel
import WorldNames

extension CorpusNames {
  /// Where an actor that has these groups first appears.
  func start(of some: [Int]) -> ActorPlace {
    some.compactMap { groups[$0].members.first.map(ActorPlace.init) }.min() ?? .end
  }

  /// The actors, by first appearance, each with its main group.
  func actors(_ articles: [[ArticleActor]]) -> [(group: Int, actor: CorpusActor)] {
    var members: [[ActorMember]] = Array(repeating: [], count: groups.count)
    for index in groups.indices { members[root(of: index)] += groups[index].members }
    let roots = groups.indices.filter { groups[$0].parent == nil }
      .map { root in
        (group: root, members: members[root].sorted { ActorPlace($0) < ActorPlace($1) })
      }
      .sorted { ActorPlace($0.members[0]) < ActorPlace($1.members[0]) }
    var numbers: [Int: Int] = [:]
    for (number, root) in roots.enumerated() { numbers[root.group] = number }
    return roots.map { root in
      let actors = root.members.map { articles[$0.article][$0.actor] }
      let kind = groups[root.group].kind
      let actor = CorpusActor(
        name: CorpusName.choose(actors, kind: kind),
        kind: kind,
        type: .majority(of: actors.flatMap { $0.mentions.compactMap(\.type) }, kind),
        members: root.members,
        related: related(groups[root.group], numbers)
      )
      return (root.group, actor)
    }
  }

  /// The tie of a people to its country.
  private func related(_ group: Group, _ numbers: [Int: Int]) -> [RelatedActor] {
    guard group.kind == .group else { return [] }
    let countries =
      aliases.country(of: group.name).map { [$0] } ?? Demonym.bases(of: group.name.text)
    for country in countries {
      if let place = self.group(.place, country), let number = numbers[root(of: place)] {
        return [RelatedActor(actor: number, how: "demonym")]
      }
    }
    return []
  }
}

/// Where an article's actor stands among all.
struct ActorPlace: Comparable {
  private let article: Int
  private let actor: Int

  /// Behind all.
  static let end = ActorPlace(ActorMember(article: .max, actor: .max))

  /// The place of an actor.
  init(_ member: ActorMember) {
    article = member.article
    actor = member.actor
  }

  static func < (a: ActorPlace, b: ActorPlace) -> Bool {
    (a.article, a.actor) < (b.article, b.actor)
  }
}
