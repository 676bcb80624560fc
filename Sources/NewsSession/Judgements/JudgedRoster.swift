// The list of a corpus's actors after the judgements. Of the many actors only the few that were judged are made
// anew; the list itself is made when somebody asks for it.

import NewsModel

/// The actors of a corpus as the judgements leave them.
final class JudgedRoster: Sendable {
  private let found: Roster
  private let overlay: ActorOverlay
  private let articles: [LoadedArticle]
  /// Those who are other than they were found.
  private let changed: Set<ActorID>
  /// Who was made one with others, by the one that they all are.
  private let joined: [ActorID: [ActorID]]
  private let splits = MadeOnce<[ActorID: [ActorMember]]>()
  private let list = MadeOnce<[SessionActor]>()

  /// The actors of some articles; complexity O(judgements).
  init(_ found: Roster, _ overlay: ActorOverlay, _ articles: [LoadedArticle]) {
    (self.found, self.overlay, self.articles) = (found, overlay, articles)
    joined = overlay.joined
    changed = Set(overlay.marks.keys).union(overlay.lessened.map(overlay.resolve))
      .filter { !overlay.isJoined($0) }
  }

  /// The actors that were split off, as members of articles; complexity O(articles), once.
  private var splitMembers: [ActorID: [ActorMember]] {
    guard !overlay.splits.isEmpty else { return [:] }
    return splits.made {
      var members: [ActorID: [ActorMember]] = [:]
      for (index, article) in articles.enumerated() {
        guard let judged = article.judged else { continue }
        let first = article.indexed.findings.actors.count
        for (place, id) in judged.splitActors.enumerated() {
          members[id, default: []].append(ActorMember(article: index, actor: first + place))
        }
      }
      return members
    }
  }

  /// An actor who is other than found; nil where no mention is left. Complexity: that of the actor's mentions.
  private func changedActor(_ id: ActorID) -> SessionActor? {
    let members = ([id] + (joined[id] ?? []))
      .flatMap { (found.actor($0)?.actor.members ?? []) + (splitMembers[$0] ?? []) }
      .filter { articles[$0.article].hasMentions(ofActor: $0.actor) }
      .sorted(by: Self.isBefore)
    return members.isEmpty ? nil : Self.actor(id, members, found, overlay, articles)
  }

  private static func actor(
    _ id: ActorID,
    _ members: [ActorMember],
    _ found: Roster,
    _ overlay: ActorOverlay,
    _ articles: [LoadedArticle]
  ) -> SessionActor? {
    let old = found.actor(id)
    let split = overlay.splits.first { $0.id == id }
    guard let key = old?.key ?? split?.key else { return nil }
    let first = members[0]
    let kind =
      overlay.kinds[id] ?? old?.actor.kind ?? ActorKey.kind(in: key)
      ?? articles[first.article].findings.actors[first.actor].kind
    // The type is finer than the kind, and is asked of the names again where the kind is another one.
    let type =
      if let old, old.actor.kind == kind {
        old.actor.type
      } else {
        NameType.majority(
          of: members.lazy.flatMap { member in
            articles[member.article].findings.actors[member.actor].mentions.compactMap(\.type)
          },
          kind
        )
      }
    let actor = CorpusActor(
      name: overlay.names[id] ?? old?.actor.name ?? ActorKey.name(in: key),
      kind: kind,
      type: type,
      members: members,
      related: old?.actor.related ?? []
    )
    return SessionActor(id: id, key: key, actor: actor)
  }

  /// By first appearance.
  private static func isBefore(_ one: ActorMember, _ other: ActorMember) -> Bool {
    (one.article, one.actor) < (other.article, other.actor)
  }

  /// The actor with an id that is not one with another.
  func actor(_ id: ActorID) -> SessionActor? {
    let one = changed.contains(id) ? changedActor(id) : found.actor(id)
    guard let actor = one else { return nil }
    // The ties of an actor are places in the list.
    return actor.actor.related.isEmpty ? actor : actors.first { $0.id == id }
  }

  /// The actors, by first appearance; complexity O(actors), once.
  var actors: [SessionActor] {
    list.made {
      let fresh = changed.compactMap(changedActor)
        .sorted { Self.isBefore($0.actor.members[0], $1.actor.members[0]) }
      let others = found.actors.filter {
        !changed.contains($0.id) && !overlay.isJoined($0.id)
      }
      return tied(merged(others, fresh))
    }
  }

  /// Two lists in order, as one.
  private func merged(_ one: [SessionActor], _ other: [SessionActor]) -> [SessionActor] {
    var merged: [SessionActor] = []
    merged.reserveCapacity(one.count + other.count)
    var rest = other[...]
    for actor in one {
      while let next = rest.first, Self.isBefore(next.actor.members[0], actor.actor.members[0]) {
        merged.append(next)
        rest = rest.dropFirst()
      }
      merged.append(actor)
    }
    return merged + rest
  }

  /// The list, in which ties lead to its own places.
  private func tied(_ actors: [SessionActor]) -> [SessionActor] {
    guard actors.contains(where: { !$0.actor.related.isEmpty }) else { return actors }
    let places = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1.id, $0) })
    return actors.map { one in
      guard !one.actor.related.isEmpty else { return one }
      var actor = one.actor
      actor.related = actor.related.compactMap { tie in
        let id = overlay.resolve(found.actors[tie.actor].id)
        guard id != one.id, let place = places[id] else { return nil }
        return RelatedActor(actor: place, how: tie.how)
      }
      return SessionActor(id: one.id, key: one.key, actor: actor)
    }
  }
}
