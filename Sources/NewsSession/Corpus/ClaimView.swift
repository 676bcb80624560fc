// A claim with all that the session knows around it.

import NewsModel
import Tabular

/// A claim in its article and session.
package struct ClaimView: Sendable {
  /// The article that makes it.
  package let article: LoadedArticle
  /// Its index among the article's claims.
  package let index: Int
  /// For each actor of the article, the session's actor.
  let actors: [ActorID]

  /// The claim itself.
  package var claim: Claim { article.findings.claims[index] }
  /// Its source, where that is a known actor.
  package var source: ActorID? { claim.source?.actor.map { actors[$0] } }
  /// The actors it is about.
  package var about: [ActorID] { claim.about.map { actors[$0] } }
  /// Its id.
  package var id: ClaimID { article.claimID(index) }
  /// What the analyst made of it.
  package var review: Review { article.review(ofClaim: index) }
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
    corpus.readAll()
    return corpus.articles.flatMap { claims(of: $0) }
  }

  /// The claims of one article.
  package func claims(of article: LoadedArticle) -> [ClaimView] {
    let actors = corpus.actorIDs(of: article)
    return article.findings.claims.indices.map {
      ClaimView(article: article, index: $0, actors: actors)
    }
  }
}
