// The name that a corpus lists an actor by.

import NewsModel

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
