// All that one article was found to say.

/// An article with its annotations, its actors and its claims.
package struct ArticleFindings: Hashable, Sendable {
  /// The article and what the language pipeline found in it.
  package let annotated: AnnotatedArticle
  /// Its actors, in order of first mention.
  package let actors: [ArticleActor]
  /// Its claims, in order of their start.
  package let claims: [Claim]

  /// The findings of one article.
  package init(
    annotated: AnnotatedArticle,
    actors: [ArticleActor],
    claims: [Claim]
  ) {
    self.annotated = annotated
    self.actors = actors
    self.claims = claims
  }

  /// The article itself.
  package var article: Article { annotated.article }
}
