// Finds the claims of an article: what its sources are said to hold, and what its author asserts.

import NewsModel

/// Finds claims by the annotation: who is said to hold what, and what its trees state.
package struct ClaimFinder: Sendable {
  /// A finder.
  package init() {}

  /// The claims of an article whose actors are known, by start, the longer first where two start together;
  /// complexity O(tokens · log tokens).
  package func claims(in annotated: AnnotatedArticle, actors: [ArticleActor]) -> [Claim] {
    (try? claims(in: annotated, actors: actors, until: .never)) ?? []
  }

  /// The same, unless `stop` goes up on the way.
  package func claims(
    in annotated: AnnotatedArticle,
    actors: [ArticleActor],
    until stop: StopSign
  ) throws(Stopped) -> [Claim] {
    let words = Words(annotated)
    try stop.check()
    let trees = DependencyTrees(annotated)
    let attributions = try AttributionFinder.find(in: words, trees, until: stop)
    let own = OwnStatements(words: words, trees: trees)
    let builder = ClaimBuilder(
      words: words,
      trees: trees,
      actors: actors,
      attributions: attributions.filter { !own.isAuthors($0) }
    )
    let claims = try builder.claims(until: stop)
    try stop.check()
    return claims
  }
}
