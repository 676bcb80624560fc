// Who says what in a text, by the whole pipeline: what speakers are told by lies in trees and names, and is too much to
// mark by hand.

import English
import NewsAnalysis
import NewsModel

/// The claims of a text with their holders.
struct SpokenText {
  /// The article and what the pipeline found in it.
  let annotated: AnnotatedArticle
  /// The claims.
  let claims: [Claim]
  private let actors: [ArticleActor]

  /// Reads a text in which `setOff` lists what the markup sets off.
  init(_ text: String, setOff: [(SetOffBlock.Kind, String)] = []) {
    var article = Article(ArticleText(text))
    article.setOff = setOff.map { SetOffBlock($0.0, range: Self.place($0.1, in: text)) }
    annotated = Pipeline().annotate(article)
    actors = ActorFinder().actors(in: annotated)
    claims = ClaimFinder().claims(in: annotated, actors: actors)
  }

  /// Who holds the innermost claim with `words` in it: a name, `author`, `nobody` or `no claim`.
  func holder(of words: String) -> String {
    let hits = claims.filter { annotated.article.text[$0.range].contains(words) }
    guard let claim = hits.last else { return "no claim" }
    if claim.voice == .author { return "author" }
    return claim.source.flatMap { $0.actor }.map { actors[$0].name } ?? "nobody"
  }

  private static func place(_ words: String, in text: String) -> TextRange {
    let (bytes, needle) = (Array(text.utf8), Array(words.utf8))
    let start = bytes.indices.first { bytes[$0...].starts(with: needle) } ?? 0
    return TextRange(start, start + needle.count)
  }
}
