// Finds out which actors of single articles are one and the same. Actors are merged where their kind
// and their names agree: the same full name or known alias, or a surname that one full name of the
// corpus has. An actor is never merged with two that are not merged themselves: a short form joins a
// full name, and nothing joins through a short form.
//
// Articles come a few at a time, and what a few names change is little. So only the names near the new
// ones are looked at when articles come, and the actors themselves are made when they are asked for.

import NewsModel

/// Merges the actors of articles into the actors of a corpus.
package struct ActorMerger: Sendable {
  private var names = CorpusNames()
  /// For each article the group of names of each of its actors.
  private var groups: [[Int]] = []
  /// How many groups of names have been looked at: the work that was done.
  package private(set) var steps = 0

  /// A merger of no actors.
  package init() {}

  /// An actor whose names may be other than before.
  package struct Change: Sendable {
    /// The groups of names that are its own: numbers that stay, each of one actor at a time.
    package let groups: [Int]
  }

  /// Adds the actors of further articles, and says which actors are new or may have changed, by first
  /// appearance. The same articles, in however many steps, give the same actors. Complexity: that of the
  /// new names and of those that they share words with.
  package mutating func add(_ articles: some Sequence<[ArticleActor]>) -> [Change] {
    let first = groups.count
    for actors in articles {
      let article = groups.count
      groups.append(
        actors.enumerated().map { names.add($1, ActorMember(article: article, actor: $0)) }
      )
    }
    let near = names.neighbourhood(of: groups[first...].flatMap(\.self))
    steps += near.count
    names.join(near)
    return Dictionary(grouping: near, by: names.root(of:)).values
      .map { (groups: $0, start: names.start(of: $0)) }
      .sorted { $0.start < $1.start }
      .map { Change(groups: $0.groups) }
  }

  /// The group of names of each actor of an article.
  package func groups(ofArticle article: Int) -> [Int] { groups[article] }

  /// The actors of the corpus, by first appearance, each with one of its groups of names. `articles` are
  /// those that were added. Complexity O(names).
  package func actors(_ articles: [[ArticleActor]]) -> [(group: Int, actor: CorpusActor)] {
    names.actors(articles)
  }
}
