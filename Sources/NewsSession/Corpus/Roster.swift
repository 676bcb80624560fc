// The list of a corpus's actors. It is made when it is asked for: a script may load a thousand articles,
// one at a time, before it looks at who is in them.

import NewsAnalysis
import NewsModel
import SessionStore

/// The actors of a corpus.
final class Roster: Sendable {
  /// By first appearance.
  let actors: [SessionActor]
  /// The index into `actors` of every id.
  private let places: [ActorID: Int]

  /// The actors of articles, with the ids of their groups of names.
  init(_ articles: [LoadedArticle], _ index: ActorIndex) {
    var counts: [String: Int] = [:]
    var actors: [SessionActor] = []
    var places: [ActorID: Int] = [:]
    for (group, actor) in index.merger.actors(articles.map(\.indexed.findings.actors)) {
      guard let id = index.ids[group] else { continue }
      let key = "\(actor.kind.rawValue):\(actor.name)"
      let number = counts[key, default: 0] + 1
      counts[key] = number
      places[id] = actors.count
      actors.append(SessionActor(id: id, key: number > 1 ? "\(key)#\(number)" : key, actor: actor))
    }
    self.actors = actors
    self.places = places
  }

  /// The actors as a session file has them; the same as those of the articles, none of which is read.
  init(_ kept: KeptActors) {
    var members: [ActorID: [ActorMember]] = [:]
    var order: [ActorID] = []
    for (article, ids) in kept.ids.enumerated() {
      for (actor, id) in ids.enumerated() {
        if members[id] == nil { order.append(id) }
        members[id, default: []].append(ActorMember(article: article, actor: actor))
      }
    }
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    actors = order.map { id in
      let row = kept.rows[id] ?? StoredActor(unknown: id)
      let actor = CorpusActor(
        name: row.name,
        kind: row.kind,
        type: row.type,
        members: members[id] ?? [],
        related: row.ties(at: places)
      )
      return SessionActor(id: id, key: row.key, actor: actor)
    }
    self.places = places
  }

  /// The actor with a key, looked for among all.
  func actor(withKey key: String) -> SessionActor? {
    actors.first { $0.key.utf8.elementsEqual(key.utf8) }
  }

  /// The only actor that is called so, looked for among all.
  func actor(named name: String) -> SessionActor? {
    let named = actors.filter { $0.actor.name.utf8.elementsEqual(name.utf8) }
    return named.count == 1 ? named[0] : nil
  }

  /// The actor with an id.
  func actor(_ id: ActorID) -> SessionActor? { places[id].map { actors[$0] } }
}

extension StoredActor {
  /// An actor of a roster as it was found.
  init(_ actor: SessionActor, in roster: Roster) {
    self.init(
      number: actor.id.number,
      key: actor.key,
      name: actor.actor.name,
      kind: actor.actor.kind,
      type: actor.actor.type
    )
    guard !actor.actor.related.isEmpty else { return }
    ties = actor.actor.related.map { "\(roster.actors[$0.actor].id.number) \($0.how)" }
      .joined(separator: "\n")
  }

  /// Its ties to others, which stand at these places of the list.
  fileprivate func ties(at places: [ActorID: Int]) -> [RelatedActor] {
    (ties ?? "").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let number = Int(words[0]), let place = places[ActorID(number)] else {
        return nil
      }
      return RelatedActor(actor: place, how: String(words[1]))
    }
  }
}
