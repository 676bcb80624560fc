// What a claim rests on: its words, what it is made of, and what decided each of its fields.

import NewsModel
import Tabular

/// A step of what a claim rests on.
struct EvidenceStep {
  /// What it speaks for.
  let field: String
  /// What that is; nil where the words say it.
  let value: String?
  /// The rule that decided; nil where none can be named.
  let rule: String?
  /// The words it rests on.
  let range: TextRange

  init(_ field: String, _ value: String?, _ range: TextRange, rule: String? = nil) {
    (self.field, self.value, self.rule, self.range) = (field, value, rule, range)
  }
}

extension EvidenceRows {
  /// The rows of a claim of an article.
  func rows(ofClaim index: Int, in article: LoadedArticle) -> [Row] {
    let id = article.claimID(index).description
    return steps(ofClaim: index, in: article).map {
      row(id, $0.field, $0.value, $0.rule, $0.range, article)
    }
  }

  /// What a claim of an article rests on, step by step.
  func steps(ofClaim index: Int, in article: LoadedArticle) -> [EvidenceStep] {
    let claim = article.findings.claims[index]
    var steps = [EvidenceStep("claim", nil, claim.range)]
    steps += structure(of: claim, in: article)
    // Evidence speaks for what was found, which an analyst may have corrected.
    let found = article.foundClaim(index) ?? claim
    let holder = found.source?.actor.flatMap { session.corpus.actor($0, of: article) }
    steps += claim.evidence.map { evidence in
      let value =
        evidence.field == "source" ? holder?.actor.name : value(of: evidence.field, found)
      return EvidenceStep(evidence.field, value, evidence.range, rule: evidence.rule)
    }
    steps += claim.hedges.map { EvidenceStep("hedge", nil, $0) }
    steps += claim.negations.map { EvidenceStep("negation", nil, $0) }
    steps += claim.quantities.map { EvidenceStep("number", words(of: $0, in: article), $0.range) }
    steps += claim.times.map { EvidenceStep("time", $0.value, $0.range) }
    return steps
  }

  /// The predicate with its arguments, the condition, and how surely the source is said to hold it: what was read
  /// of a claim without a rule that could be named.
  private func structure(of claim: Claim, in article: LoadedArticle) -> [EvidenceStep] {
    var steps: [EvidenceStep] = []
    if let predicate = claim.predicate {
      steps.append(EvidenceStep("predicate", predicate.lemma, predicate.range))
    }
    steps += claim.arguments.map { argument in
      let actor = argument.actor.flatMap { session.corpus.actor($0, of: article) }
      return EvidenceStep(argument.role.rawValue, actor?.actor.name, argument.range)
    }
    if let under = claim.under, article.findings.claims.indices.contains(under) {
      let condition = article.findings.claims[under].range
      steps.append(EvidenceStep("under", article.claimID(under).description, condition))
    }
    if let reported = claim.reported {
      let value = "\(reported.certainty.rawValue), \(reported.polarity.rawValue)"
      steps.append(EvidenceStep("reported", value, claim.cue ?? claim.range))
    }
    return steps
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
