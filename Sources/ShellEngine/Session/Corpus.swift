// The articles of a session and the actors of all of them. Ids are given here, once, by first
// appearance; they are never renumbered or used again.

import NewsAnalysis
import NewsModel

/// An actor of the session.
package struct SessionActor: Sendable {
  /// Its id.
  package let id: ActorID
  /// Its durable key: `person:Donald Trump`, with `#2` for a namesake.
  package let key: String
  /// Who it is in each article.
  package let actor: CorpusActor
}

/// The articles and actors of a session.
package struct Corpus: Sendable {
  /// The articles, in the order in which they were loaded.
  package private(set) var articles: [LoadedArticle] = []
  /// The actors, by first appearance.
  package private(set) var actors: [SessionActor] = []
  /// The index into `actors` of every id.
  private var actorPlaces: [ActorID: Int] = [:]
  private var keys: Set<String> = []
  /// How many articles of each digest have been given a key; the next one's number is larger.
  private var copies: [String: Int] = [:]
  /// For each article and each actor of it, the index into `actors`.
  private var actorIndexes: [[Int]] = []

  private var nextArticle = 1
  private var nextClaim = 1
  private var nextMention = 1
  private var nextActor = 1
  /// The id that each article's actors were given when they first appeared.
  private var givenActors: [ArticleID: [ActorID]] = [:]

  /// No articles.
  package init() {}

  /// Adds articles, gives ids to all that is new, and merges the actors of the corpus anew.
  package mutating func add(_ findings: [IndexedFindings], merger: ActorMerger) {
    for one in findings {
      let loaded = LoadedArticle(
        id: ArticleID(nextArticle),
        key: freshKey(one.findings.article),
        indexed: one,
        firstClaim: nextClaim,
        firstMention: nextMention
      )
      nextArticle += 1
      nextClaim += one.findings.claims.count
      nextMention += loaded.mentions.count
      articles.append(loaded)
    }
    mergeActors(merger)
  }

  /// Removes articles; the ids of the others stay.
  package mutating func remove(_ ids: Set<ArticleID>, merger: ActorMerger) {
    articles.removeAll { ids.contains($0.id) }
    keys = Set(articles.map(\.key))
    copies = [:]
    mergeActors(merger)
  }

  /// The bytes of two inputs may be the same; the second then has `/2` in its key.
  private mutating func freshKey(_ article: Article) -> String {
    let key = "sha256:\(article.digest.prefix(16))"
    var number = copies[key, default: 0] + 1
    while !keys.insert(Self.key(key, number)).inserted { number += 1 }
    copies[key] = number
    return Self.key(key, number)
  }

  private static func key(_ key: String, _ number: Int) -> String {
    number > 1 ? "\(key)/\(number)" : key
  }

  private mutating func mergeActors(_ merger: ActorMerger) {
    let merged = merger.merge(articles.map(\.findings.actors))
    var taken: Set<ActorID> = []
    var keys: [String: Int] = [:]
    actorIndexes = articles.map { Array(repeating: 0, count: $0.findings.actors.count) }
    actors = merged.enumerated().map { index, actor in
      for member in actor.members { actorIndexes[member.article][member.actor] = index }
      let id = id(for: actor, taken: &taken)
      let key = "\(actor.kind.rawValue):\(actor.name)"
      keys[key, default: 0] += 1
      let number = keys[key, default: 1]
      return SessionActor(id: id, key: number > 1 ? "\(key)#\(number)" : key, actor: actor)
    }
    actorPlaces = [:]
    for (index, actor) in actors.enumerated() { actorPlaces[actor.id] = index }
    for (article, indexes) in zip(articles, actorIndexes) {
      givenActors[article.id] = indexes.map { actors[$0].id }
    }
  }

  /// The oldest id that any of the actor's members has had, or a new one.
  private mutating func id(for actor: CorpusActor, taken: inout Set<ActorID>) -> ActorID {
    let known = actor.members.compactMap { member in
      givenActors[articles[member.article].id]?[member.actor]
    }
    if let id = known.filter({ !taken.contains($0) }).min() {
      taken.insert(id)
      return id
    }
    let id = ActorID(nextActor)
    nextActor += 1
    taken.insert(id)
    return id
  }
}

extension Corpus {
  /// The article with an id.
  package func article(_ id: ArticleID) -> LoadedArticle? {
    index(of: id).map { articles[$0] }
  }

  /// The place of an article among `articles`; complexity O(log articles).
  package func index(of id: ArticleID) -> Int? {
    let index = articles.partitioningIndex { $0.id.number >= id.number }
    return index < articles.count && articles[index].id == id ? index : nil
  }

  /// The actor with an id.
  package func actor(_ id: ActorID) -> SessionActor? { actorPlaces[id].map { actors[$0] } }

  /// The session's actor that an article's actor is.
  package func actor(_ local: Int, of article: LoadedArticle) -> SessionActor? {
    index(of: article.id).map { actors[actorIndexes[$0][local]] }
  }

  /// For each actor of an article, the id of the session's actor.
  package func actorIDs(of article: LoadedArticle) -> [ActorID] { givenActors[article.id] ?? [] }

  /// For each actor of an article, the session's actor.
  package func actors(of article: LoadedArticle) -> [SessionActor] {
    index(of: article.id).map { actorIndexes[$0].map { actors[$0] } } ?? []
  }

  /// The article that makes a claim, and the claim's index in it.
  package func claim(_ id: ClaimID) -> (article: LoadedArticle, index: Int)? {
    let next = articles.partitioningIndex { $0.firstClaim > id.number }
    guard next > 0 else { return nil }
    let article = articles[next - 1]
    let index = id.number - article.firstClaim
    return article.findings.claims.indices.contains(index) ? (article, index) : nil
  }

  /// The article with a mention, and the mention's index in the order of its text.
  package func mention(_ number: Int) -> (article: LoadedArticle, index: Int)? {
    let next = articles.partitioningIndex { $0.firstMention > number }
    guard next > 0 else { return nil }
    let article = articles[next - 1]
    let index = number - article.firstMention
    return article.mentions.indices.contains(index) ? (article, index) : nil
  }

  /// The article that a finding is of; nil for actors and comparisons, which belong to many.
  package func article(of finding: FindingID) -> LoadedArticle? {
    switch finding {
    case .document(let id), .section(let id, _): article(id)
    case .claim(let id): claim(id)?.article
    case .mention(let number): mention(number)?.article
    case .actor, .comparison, .alignedClaim, .note: nil
    }
  }
}
