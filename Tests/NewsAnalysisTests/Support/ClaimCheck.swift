// Finds claims in marked text, for the tests of claims.

import NewsAnalysis
import NewsModel

/// The claims of a marked text, with their words at hand.
struct FoundClaims {
  let annotated: AnnotatedArticle
  let claims: [Claim]

  /// The claims of `marked`, with the actors that `actors` finds in it.
  init(
    _ marked: String,
    date: String? = nil,
    says attributions: [String] = [],
    actors: (AnnotatedArticle) -> [ArticleActor] = { _ in [] }
  ) {
    annotated = AnnotatedText.article(marked, date: date, says: attributions)
    claims = ClaimFinder().claims(in: annotated, actors: actors(annotated))
  }

  /// The words at `range`.
  func words(_ range: TextRange) -> String { annotated.article.text[range] }

  /// The words of a claim, `…` where others interrupt them.
  func wording(_ claim: Claim) -> String {
    (claim.parts.isEmpty ? [claim.range] : claim.parts).map { words($0) }.joined(separator: " … ")
  }

  /// The claims that someone else than the author holds.
  var attributed: [Claim] { claims.filter { $0.voice != .author } }

  /// The author's own claims.
  var own: [Claim] { claims.filter { $0.voice == .author } }

  /// `source | cue | content` of every attributed claim, `-` for what is not named.
  var outline: [String] {
    attributed.map { claim in
      let source = claim.source.map { words($0.range) } ?? "-"
      let cue = claim.cue.map { words($0) } ?? "-"
      let content = claim.parts.isEmpty ? [claim.range] : claim.parts
      return "\(source) | \(cue) | " + content.map { words($0) }.joined(separator: " … ")
    }
  }
}
