// From articles to findings: the language pipeline and the analyses, in one place.

import English
import NewsAnalysis
import NewsLoading
import NewsModel

/// Analyses articles, each on its own, on all cores.
package struct Analyst: Sendable {
  private let pipeline = Pipeline()
  private let actorFinder = ActorFinder()
  private let claimFinder = ClaimFinder()
  /// Merges the actors of articles.
  package let merger = ActorMerger()

  /// What exports name as the model behind the findings.
  package static let model = Pipeline.version
  /// So many articles are analysed between two looks at whether to go on.
  private static let batch = 32

  /// An analyst; it has no state.
  package init() {}

  /// The findings of each article, in order. The same on any number of cores. Throws `Interrupted`.
  package func findings(
    of articles: [Article],
    progress: (Int) -> Void,
    isCancelled: () -> Bool
  ) throws -> [IndexedFindings] {
    var findings: [IndexedFindings] = []
    findings.reserveCapacity(articles.count)
    while findings.count < articles.count {
      if isCancelled() { throw Interrupted() }
      progress(findings.count)
      let start = findings.count
      let count = min(Self.batch, articles.count - start)
      findings += ParallelMap.map(count) { self.findings(of: articles[start + $0]) }
    }
    return findings
  }

  /// The findings of one article.
  package func findings(of article: Article) -> IndexedFindings {
    let annotated = pipeline.annotate(article)
    let actors = actorFinder.actors(in: annotated)
    let found = claimFinder.findings(in: annotated, actors: actors)
    return IndexedFindings(
      ArticleFindings(
        annotated: annotated,
        actors: actors,
        claims: found.claims,
        predicates: found.predicates
      )
    )
  }
}
