// What judgements and a corpus know one another by while a session runs: names and keys of actors may change with
// every article that comes, their ids and groups of names do not.

import NewsModel

/// Who an article's actors are, as its judging needs to know.
struct ActorIdentities {
  /// The actors that were found, each as the one that it is after all judgements.
  let ofFound: [ActorID]
  /// The actor that an actor is one with.
  let resolve: (ActorID) -> ActorID
}

/// Where judgements hold on to a corpus.
struct JudgementAnchors: Sendable {
  /// Two actors that a judgement is on.
  struct Pair: Hashable, Sendable {
    let number: Int
    let isOther: Bool
  }

  /// A group of names of each actor that a judgement is on.
  var groups: [Pair: Int] = [:]
  /// The article that a marked claim is in.
  var articles: [ClaimID: ArticleID] = [:]
  /// The ids of marked claims in each article, by the number of their judgement: an article that comes back is
  /// another one to the session.
  var marks: [ArticleID: [Int: ClaimID]] = [:]

  /// The groups have other numbers now.
  mutating func forgetGroups() { groups = [:] }
}
