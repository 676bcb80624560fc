// What the corpus says of one actor: with whom it appears, what is said by it and of it, and when.

import NewsModel
import Tabular

/// The company and the claims of all actors of a session, counted once.
package struct ActorCompany: Sendable {
  /// What two actors have to do with each other.
  struct Tie: Sendable {
    /// The sentences that mention both.
    var sentences = 0
    /// The documents with such a sentence, or with a claim of one about the other.
    var documents: Set<Int> = []
    /// The claims of the first about the second, and of the second about the first.
    var says = 0
    var said = 0
  }

  /// Two actors, the one with the smaller number first.
  struct Pair: Hashable, Sendable {
    let first: ActorID
    let second: ActorID

    init(_ a: ActorID, _ b: ActorID) { (first, second) = (min(a, b), max(a, b)) }
  }

  private(set) var ties: [Pair: Tie] = [:]
  /// How sure the claims of each actor are, and how many are about it.
  package private(set) var certainties: [ActorID: [Certainty: Int]] = [:]
  /// How many claims are about each actor.
  package private(set) var about: [ActorID: Int] = [:]

  /// More actors of one sentence are a list, in which nobody has to do with all others.
  private static let most = 20

  /// Counts over the articles of a session, or over some of them; complexity O(mentions + claims).
  package init(
    _ session: Session,
    among some: Set<ArticleID>? = nil,
    check: () throws -> Void
  ) throws {
    for (number, article) in session.corpus.articles.enumerated()
    where some?.contains(article.id) ?? true {
      try check()
      let actors = session.corpus.actorIDs(of: article)
      count(article, number, actors)
      for claim in session.claims(of: article) where claim.review != .rejected {
        count(claim, number)
      }
    }
  }

  private mutating func count(_ article: LoadedArticle, _ number: Int, _ actors: [ActorID]) {
    var sentence = -1
    var present: [ActorID] = []
    for mention in article.mentions {
      let start = article.sentence(at: mention.mention.range.start)?.range.start ?? -1
      if start != sentence {
        meet(present, number)
        (sentence, present) = (start, [])
      }
      let actor = actors[mention.actor]
      if present.count < Self.most, !present.contains(actor) { present.append(actor) }
    }
    meet(present, number)
  }

  private mutating func meet(_ present: [ActorID], _ document: Int) {
    for (place, one) in present.enumerated() {
      for other in present[(place + 1)...] {
        ties[Pair(one, other), default: Tie()].sentences += 1
        ties[Pair(one, other), default: Tie()].documents.insert(document)
      }
    }
  }

  private mutating func count(_ claim: ClaimView, _ document: Int) {
    let about = Set(claim.about)
    for actor in about { self.about[actor, default: 0] += 1 }
    for source in Set(claim.sources) {
      certainties[source, default: [:]][claim.claim.certainty, default: 0] += 1
      for other in about where other != source {
        let pair = Pair(source, other)
        if pair.first == source {
          ties[pair, default: Tie()].says += 1
        } else {
          ties[pair, default: Tie()].said += 1
        }
        ties[pair, default: Tie()].documents.insert(document)
      }
    }
  }

  /// With whom an actor appears most often, and how often.
  package func company(of actor: ActorID) -> [(actor: ActorID, count: Int)] {
    ties.compactMap { pair, tie in
      guard tie.sentences > 0, pair.first == actor || pair.second == actor else { return nil }
      return (pair.first == actor ? pair.second : pair.first, tie.sentences)
    }
    .sorted { (-$0.count, $0.actor) < (-$1.count, $1.actor) }
  }
}
