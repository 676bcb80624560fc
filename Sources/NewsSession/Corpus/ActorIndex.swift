// Which actors of a corpus's articles are one and the same, and the ids that they were given.

import NewsAnalysis
import NewsLoading
import NewsModel
import SessionStore

/// The actors of a corpus by their ids.
struct ActorIndex: Sendable {
  /// Joins the names.
  private(set) var merger = ActorMerger()
  /// The id of the actor that each of the merger's groups of names belongs to.
  private(set) var ids: [Int: ActorID] = [:]
  /// The number of the next actor; numbers are not used again.
  private(set) var nextNumber: Int

  /// No actors.
  init(nextNumber: Int = 1) { self.nextNumber = nextNumber }

  /// Leaves out the numbers that were given elsewhere.
  mutating func skip(to number: Int) { nextNumber = max(nextNumber, number) }

  /// Merges the actors of further articles. `given` is the id that one of all articles' actors had; nil for
  /// one that had none.
  mutating func add(
    _ articles: ArraySlice<LoadedArticle>,
    given: ((_ article: Int, _ actor: Int) -> ActorID?)? = nil
  ) {
    let changes = merger.add(articles.lazy.map(\.indexed.findings.actors))
    if let given {
      for article in articles.indices {
        // Who was in one group was one actor.
        for (actor, group) in merger.groups(ofArticle: article).enumerated() {
          if let id = given(article, actor) { ids[group] = id }
        }
      }
    }
    var taken: Set<ActorID> = []
    for change in changes { giveID(to: change, taken: &taken) }
  }

  /// The oldest id that any of the actor's names has had, or a new one.
  private mutating func giveID(to change: ActorMerger.Change, taken: inout Set<ActorID>) {
    let known = change.groups.compactMap { ids[$0] }.filter { !taken.contains($0) }
    let id = known.min() ?? ActorID(nextNumber)
    if known.isEmpty { nextNumber += 1 }
    taken.insert(id)
    for group in change.groups { ids[group] = id }
  }

  /// For each actor of an article, the session's actor.
  func ids(ofArticle article: Int) -> [ActorID] {
    merger.groups(ofArticle: article).compactMap { ids[$0] }
  }
}

/// The actors of a corpus: joined, or as a session file has them, which is enough until articles come or go
/// or somebody asks for the actors themselves.
enum ActorState: Sendable {
  case joined(ActorIndex)
  case kept(KeptActors)

  /// For each actor of an article, the session's actor.
  func ids(ofArticle article: Int) -> [ActorID] {
    switch self {
    case .joined(let index): index.ids(ofArticle: article)
    case .kept(let kept): kept.ids[article]
    }
  }

  /// The actors joined; `articles` are all there are.
  func joined(_ articles: [LoadedArticle]) -> ActorIndex {
    switch self {
    case .joined(let index): index
    case .kept(let kept): kept.joined(articles)
    }
  }

  /// The actors, where they are joined.
  var index: ActorIndex? {
    guard case .joined(let index) = self else { return nil }
    return index
  }

  /// The number of the next actor.
  var nextNumber: Int {
    switch self {
    case .joined(let index): index.nextNumber
    case .kept(let kept): kept.nextNumber
    }
  }
}

/// The actors of a corpus as a session file has them.
final class KeptActors: Sendable {
  /// For each article, the ids of its actors.
  let ids: [[ActorID]]
  /// What is known of each of them.
  let rows: [ActorID: StoredActor]
  /// The number of the next actor.
  let nextNumber: Int
  private let index = MadeOnce<ActorIndex>()

  /// The actors of articles.
  init(ids: [[ActorID]], rows: [ActorID: StoredActor], nextNumber: Int) {
    (self.ids, self.rows, self.nextNumber) = (ids, rows, nextNumber)
  }

  /// The actors joined, each with the id that it had. Makes the findings of all articles, on all cores.
  func joined(_ articles: [LoadedArticle]) -> ActorIndex {
    index.made {
      _ = ParallelMap.map(articles.count) { articles[$0].indexed.words }
      var index = ActorIndex(nextNumber: nextNumber)
      index.add(articles[...]) { article, actor in
        self.ids[article].indices.contains(actor) ? self.ids[article][actor] : nil
      }
      return index
    }
  }
}
