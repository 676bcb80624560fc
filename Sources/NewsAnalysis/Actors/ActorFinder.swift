// Finds the actors of one article: its names gathered into actors, then the pronouns and
// descriptions that safely refer to them.

import NewsModel

/// Finds the actors of an article.
package struct ActorFinder: Sendable {
  /// A finder of actors.
  package init() {}

  /// The article's actors with all their mentions, in order of first mention.
  package func actors(in article: AnnotatedArticle) -> [ArticleActor] {
    var clusters = NameSieve(article).clusters
    let references = ReferenceFinder(article, clusters).references()
    for reference in references { clusters[reference.cluster].add(reference.mention) }
    return clusters.map(\.actor).sorted { a, b in
      switch (a.mentions.first, b.mentions.first) {
      case (let first?, let second?): first.range < second.range
      default: a.mentions.count > b.mentions.count
      }
    }
  }
}
