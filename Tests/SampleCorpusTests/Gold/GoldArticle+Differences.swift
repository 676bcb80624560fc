// Every difference between the claims found and those written down, as lines to read.

import NewsModel
import NewsSession

extension GoldArticle {
  /// What is missing, what is read otherwise, and what is found besides, in the order of the article.
  var differences: [String] {
    let matches = matches
    let missing = gold.indices.filter { index in
      !gold[index].claim.isOptional && !matches.contains { $0.gold == index }
    }
    let extra = found.indices.filter { index in !matches.contains { $0.found == index } }
    return missing.map { line("missing", gold[$0].claim) }
      + matches.sorted { $0.gold < $1.gold }.compactMap(difference)
      + extra.map { "\(name): extra: \(holder(of: found[$0])): \(found[$0].text)" }
  }

  private func line(_ what: String, _ claim: GoldClaim) -> String {
    "\(name) \(claim.number): \(what): \(claim.words.joined(separator: " … "))"
  }

  /// The fields of a pair that differ; nil where none does, or nobody counts them.
  private func difference(_ match: GoldMatch) -> String? {
    let (claim, view) = (gold[match.gold].claim, found[match.found])
    guard !claim.isOptional else { return nil }
    var parts: [String] = []
    if !claim.holders.isEmpty, !agrees(claim, view) {
      let holders = claim.holders.map { "\($0)" }.joined(separator: " / ")
      parts.append("\(holders), not \(holder(of: view))")
    }
    if let certainty = claim.certainty, certainty != view.claim.certainty {
      parts.append("\(certainty), not \(view.claim.certainty)")
    }
    if let polarity = claim.polarity, polarity != view.claim.polarity {
      parts.append("\(polarity), not \(view.claim.polarity)")
    }
    if let kind = claim.kind, kind != view.claim.kind {
      parts.append("\(kind), not \(view.claim.kind)")
    }
    return parts.isEmpty ? nil : line(parts.joined(separator: "; "), claim)
  }

  private func holder(of view: ClaimView) -> String {
    let words = view.claim.source.map { " “\(article.text($0.range))”" } ?? ""
    let actor = view.claim.source?.actor.map { " = \(article.findings.actors[$0].name)" } ?? ""
    return view.claim.voice.rawValue + words + actor
  }
}
