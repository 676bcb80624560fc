// Finds out which actors of single articles are one and the same. Actors are merged where their kind
// and their names agree: the same full name or known alias, or a surname that one full name of the
// corpus has. An actor is never merged with two that are not merged themselves: a short form joins a
// full name, and nothing joins through a short form.

import NewsModel

/// Merges the actors of articles into the actors of a corpus.
package struct ActorMerger: Sendable {
  /// A merger of actors.
  package init() {}

  /// The actors of a corpus, by first appearance: article by article, then in the articles' order.
  /// The same articles always give the same actors. Complexity O(names).
  package func merge(_ articles: [[ArticleActor]]) -> [CorpusActor] {
    var corpus = CorpusNames()
    for (article, actors) in articles.enumerated() {
      for (actor, found) in actors.enumerated() {
        corpus.add(found, ActorMember(article: article, actor: actor))
      }
    }
    return corpus.actors(articles)
  }
}
