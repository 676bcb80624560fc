// From articles to findings: the language pipeline and the analyses, in one place.

import English
import NewsAnalysis
import NewsLoading
import NewsModel

extension AnnotatedArticle {
  /// An article in which nothing was looked for.
  static func bare(_ article: Article) -> AnnotatedArticle {
    AnnotatedArticle(article: article, tokens: [], sentences: [], names: [])
  }
}

/// Analyses articles, each on its own, on all cores.
package struct ArticleAnalyser: Sendable {
  private let pipeline = Pipeline()
  private let actorFinder = ActorFinder()
  private let claimFinder = ClaimFinder()

  /// What exports name as the model behind the findings.
  package static let model = Pipeline.version
  /// So many articles are analysed between two looks at whether to go on.
  private static let batch = 32

  /// An analyst; it has no state.
  package init() {}

  /// The findings of each article, in order. The same on any number of cores. Throws `Stopped`.
  package func findings(
    of articles: [Article],
    progress: (Int) -> Void,
    until stop: StopSign
  ) throws -> [IndexedFindings] {
    var findings: [IndexedFindings] = []
    findings.reserveCapacity(articles.count)
    while findings.count < articles.count {
      if stop.isUp { throw Stopped() }
      progress(findings.count)
      let start = findings.count
      let count = min(Self.batch, articles.count - start)
      let found = ParallelMap.map(count) {
        try? self.findings(of: articles[start + $0], until: stop)
      }
      findings += found.compactMap(\.self)
      if findings.count < start + count { throw Stopped() }
    }
    return findings
  }

  /// The findings of one article; nobody stops it.
  func findings(of article: Article) -> IndexedFindings {
    (try? findings(of: article, until: .never))
      ?? IndexedFindings(
        ArticleFindings(annotated: .bare(article), actors: [], claims: [])
      )
  }

  /// The findings of one article, unless `stop` goes up on the way.
  private func findings(
    of article: Article,
    until stop: StopSign
  ) throws(Stopped) -> IndexedFindings {
    let annotated = try pipeline.annotate(article, until: stop)
    let actors = actorFinder.actors(in: annotated)
    try stop.check()
    let claims = try claimFinder.claims(in: annotated, actors: actors, until: stop)
    return IndexedFindings(ArticleFindings(annotated: annotated, actors: actors, claims: claims))
  }

  /// Every word of an article that can name or state something, with how far the text commits itself to that;
  /// found when it is asked for. Complexity O(tokens).
  static func predicates(of findings: ArticleFindings) -> [(range: TextRange, factuality: Double)] {
    let annotated = findings.annotated
    return Pipeline().commitments(toWordsOf: annotated).map {
      (annotated.tokens[$0.token].range, $0.value)
    }
  }
}
