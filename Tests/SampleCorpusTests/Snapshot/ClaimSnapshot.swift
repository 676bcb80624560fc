// All claims of an article as readable text: a block for each, with its words and its fields.

import NewsModel
import NewsSession
import Tabular

/// Writes the claims of an article.
struct ClaimSnapshot {
  private let article: LoadedArticle
  private let corpus: Corpus

  init(_ article: LoadedArticle, of corpus: Corpus) {
    (self.article, self.corpus) = (article, corpus)
  }

  /// The blocks, with an empty line between them. A claim is named by its words, not by its id, so that one
  /// that is new changes no other.
  func text(_ claims: [ClaimView]) -> String {
    claims.map { lines($0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(_ view: ClaimView) -> [String] {
    let claim = view.claim
    let quotation = claim.quotation == .none ? nil : claim.quotation.rawValue
    let fields = [
      holder(claim), claim.certainty.rawValue, claim.polarity.rawValue, claim.kind.rawValue,
      NumberText.short(claim.factuality), quotation,
    ]
    let head = fields.compactMap(\.self).joined(separator: " | ")
    return [head, "  " + oneLine(view.text)]
      + details(claim).filter { !$0.words.isEmpty }.map { "  \($0.name): \($0.words)" }
  }

  /// The voice, and the source's words with the actor that they are taken for.
  private func holder(_ claim: Claim) -> String {
    guard claim.voice != .author else { return claim.voice.rawValue }
    let sources = ((claim.source.map { [$0] } ?? []) + claim.otherSources).map { source in
      let actor = source.actor.map { article.findings.actors[$0].name }
      return "“\(words(source.range))”" + (actor.map { " = \($0)" } ?? "")
    }
    return ([claim.voice.rawValue] + sources).joined(separator: " ")
  }

  private func details(_ claim: Claim) -> [(name: String, words: String)] {
    let actors = article.findings.actors
    let claims = article.findings.claims
    return [
      ("cue", claim.cue.map(words) ?? ""),
      ("reported", claim.reported.map(words) ?? ""),
      ("predicate", claim.predicate.map { "\(words($0.range)) = \($0.lemma)" } ?? ""),
      (
        "arguments",
        claim.arguments.map { argument in
          let actor = argument.actor.map { " = \(actors[$0].name)" } ?? ""
          return "\(argument.role.rawValue) “\(words(argument.range))”\(actor)"
        }.joined(separator: ", ")
      ),
      ("in", claim.parent.map { words(claims[$0].range) } ?? ""),
      ("under", claim.under.map { words(claims[$0].range) } ?? ""),
      ("hedges", list(claim.hedges)), ("negations", list(claim.negations)),
      (
        "numbers",
        claim.quantities.map { quantity in
          [NumberText.short(quantity.value), quantity.unit].compactMap(\.self)
            .joined(separator: " ")
        }.joined(separator: ", ")
      ),
      (
        "times",
        claim.times.map { "“\(words($0.range))” = \($0.value ?? "?")" }.joined(separator: ", ")
      ),
      ("about", claim.about.map { actors[$0].name }.joined(separator: ", ")),
    ]
  }

  private func words(_ reported: ReportedCommitment) -> String {
    "\(reported.certainty.rawValue), \(reported.polarity.rawValue)"
  }

  private func list(_ ranges: [TextRange]) -> String {
    ranges.map(words).joined(separator: ", ")
  }

  private func words(_ range: TextRange) -> String { oneLine(article.text(range)) }

  private func oneLine(_ text: String) -> String {
    SafeText.forTerminal(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
