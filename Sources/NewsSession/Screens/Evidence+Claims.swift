// What a claim rests on: its words, what it is made of, and what decided each of its fields.

import NewsModel
import Tabular

extension Evidence {
  /// The rows of a claim of an article.
  func rows(ofClaim index: Int, in article: LoadedArticle) -> [Row] {
    let claim = article.findings.claims[index]
    let id = article.claimID(index).description
    func row(_ field: String, _ value: String?, _ rule: String?, _ range: TextRange) -> Row {
      self.row(id, field, value, rule, range, article)
    }
    var rows = [row("claim", nil, nil, claim.range)]
    rows += structure(of: claim, in: article).map { row($0.field, $0.value, nil, $0.range) }
    // Evidence speaks for what was found, which an analyst may have corrected.
    let found = article.foundClaim(index) ?? claim
    let holder = found.source?.actor.flatMap { session.corpus.actor($0, of: article) }
    rows += claim.evidence.map { evidence in
      let value =
        evidence.field == "source" ? holder?.actor.name : value(of: evidence.field, found)
      return row(evidence.field, value, evidence.rule, evidence.range)
    }
    rows += claim.hedges.map { row("hedge", nil, nil, $0) }
    rows += claim.negations.map { row("negation", nil, nil, $0) }
    rows += claim.quantities.map {
      row("number", words(of: $0, in: article), nil, $0.range)
    }
    rows += claim.times.map { row("time", $0.value, nil, $0.range) }
    return rows
  }

  /// What was read of a claim without a rule that could be named.
  private struct Part {
    let field: String
    var value: String?
    let range: TextRange
  }

  /// The predicate with its arguments, the condition, and how surely the source is said to hold it.
  private func structure(of claim: Claim, in article: LoadedArticle) -> [Part] {
    var parts: [Part] = []
    if let predicate = claim.predicate {
      parts.append(Part(field: "predicate", value: predicate.lemma, range: predicate.range))
    }
    parts += claim.arguments.map { argument in
      let actor = argument.actor.flatMap { session.corpus.actor($0, of: article) }
      return Part(field: argument.role.rawValue, value: actor?.actor.name, range: argument.range)
    }
    if let under = claim.under, article.findings.claims.indices.contains(under) {
      let condition = article.findings.claims[under].range
      parts.append(
        Part(field: "under", value: article.claimID(under).description, range: condition)
      )
    }
    if let reported = claim.reported {
      let value = "\(reported.certainty.rawValue), \(reported.polarity.rawValue)"
      parts.append(Part(field: "reported", value: value, range: claim.cue ?? claim.range))
    }
    return parts
  }

  /// A number with what it counts. A time of day is shown as it is written: its value is in hours.
  private func words(of quantity: Quantity, in article: LoadedArticle) -> String {
    let isTime = quantity.unit == "a.m." || quantity.unit == "p.m."
    let number =
      isTime ? article.article.text[quantity.range] : NumberText.short(quantity.value)
    return [number, quantity.unit].compactMap { $0 }.joined(separator: " ")
  }

  /// The value that evidence for a field led to.
  private func value(of field: String, _ claim: Claim) -> String? {
    switch field {
    case "voice": claim.voice.rawValue
    case "certainty": claim.certainty.rawValue
    case "polarity": claim.polarity.rawValue
    case "kind": claim.kind.rawValue
    case "quotation": claim.quotation.rawValue
    case "factuality": NumberText.short(claim.factuality)
    default: nil
    }
  }
}
