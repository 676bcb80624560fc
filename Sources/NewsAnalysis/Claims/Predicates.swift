// The predicates of an article, each with the factuality that the annotation gives it.

import NewsModel

/// Reads predicates from the annotation.
enum PredicateFinder {
  /// The predicates of the article in order; complexity O(predicates).
  static func predicates(of annotated: AnnotatedArticle) -> [Predicate] {
    annotated.commitments.map {
      Predicate(range: annotated.tokens[$0.token].range, factuality: $0.value)
    }
  }
}
