// Finds the claims of an article: what its sources are said to hold, and what its author asserts.

import NewsModel

/// What an article claims, and the events that it speaks of.
package struct ClaimFindings: Hashable, Sendable {
  /// The claims, by start, the longer first where two start together.
  package let claims: [Claim]
  /// The predicates, in order.
  package let predicates: [Predicate]
}

/// Finds claims by the annotation: who is said to hold what, and what its trees state.
package struct ClaimFinder: Sendable {
  /// A finder.
  package init() {}

  /// The claims of an article whose actors are known; complexity O(tokens · log tokens).
  package func claims(in annotated: AnnotatedArticle, actors: [ArticleActor]) -> [Claim] {
    findings(in: annotated, actors: actors).claims
  }

  /// The claims and predicates of an article; complexity O(tokens · log tokens).
  package func findings(
    in annotated: AnnotatedArticle,
    actors: [ArticleActor]
  ) -> ClaimFindings {
    (try? findings(in: annotated, actors: actors, until: .never))
      ?? ClaimFindings(claims: [], predicates: [])
  }

  /// The same, unless `stop` goes up on the way.
  package func findings(
    in annotated: AnnotatedArticle,
    actors: [ArticleActor],
    until stop: StopSign
  ) throws(Stopped) -> ClaimFindings {
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
    return ClaimFindings(
      claims: claims,
      predicates: PredicateFinder.predicates(of: annotated)
    )
  }
}
