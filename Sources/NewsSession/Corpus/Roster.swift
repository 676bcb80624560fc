// The list of a corpus's actors. It is made when it is asked for: a script may load a thousand articles,
// one at a time, before it looks at who is in them.

import NewsAnalysis
import NewsModel

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
