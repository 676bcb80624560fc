// A claim with all that the session knows around it.

import NewsModel
import Tabular

/// A claim in its article and session.
package struct ClaimView: Sendable {
  /// The article that makes it.
  package let article: LoadedArticle
  /// Its index among the article's claims.
  package let index: Int
  /// Its source, where that is a known actor.
  package let source: ActorID?
  /// The actors it is about.
  package let about: [ActorID]

  /// The claim itself.
  package var claim: Claim { article.findings.claims[index] }
  /// Its id.
  package var id: ClaimID { article.claimID(index) }
  /// The index of the section it stands in.
  package var section: Int? { article.article.section(at: claim.range.start) }
  /// Its words, without those that interrupt it.
  package var text: String {
    claim.parts.isEmpty
      ? article.text(claim.range)
      : claim.parts.map { article.text($0) }.joined(separator: " … ")
  }
}

extension Session {
  /// All claims, by document and then start.
  package var allClaims: [ClaimView] {
    corpus.articles.flatMap { claims(of: $0) }
  }

  /// The claims of one article.
  package func claims(of article: LoadedArticle) -> [ClaimView] {
    let actors = corpus.actors(of: article).map(\.id)
    return article.findings.claims.enumerated().map { index, claim in
      ClaimView(
        article: article,
        index: index,
        source: claim.source?.actor.map { actors[$0] },
        about: claim.about.map { actors[$0] }
      )
    }
  }
}
