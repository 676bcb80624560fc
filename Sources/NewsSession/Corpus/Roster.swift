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
    for (group, actor) in index.merger.actors(articles.map(\.findings.actors)) {
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

  /// The actor with an id.
  func actor(_ id: ActorID) -> SessionActor? { places[id].map { actors[$0] } }
}
