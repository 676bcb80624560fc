// With what the text says that a source holds its claims: "may have said", "did not say", "if he believes".

import NewsModel

extension ClaimBuilder {
  /// The commitment of the text to a report: the modality of the proposition that its cue is the predicate of.
  func reported(_ attribution: Attribution) -> ReportedCommitment {
    var reported = ReportedCommitment(certainty: .certain, polarity: .affirmed)
    if attribution.isNegated { reported.polarity = .negated }
    guard let cue = attribution.cue,
      // "According to" belongs to what it reports, and says nothing of the report itself.
      let index = cue.lazy.compactMap(propositions.predicated).first
    else { return reported }
    let modality = modalities.modality(to: index, below: top(of: index))
    // "Believes" is no hedge of who believes, "doubts" no denial that somebody doubts.
    let isCueItself =
      modality.weakest?.allSatisfy { cue.contains($0) && isContentWord($0) } ?? false
    if !isCueItself { reported.certainty = modality.certainty }
    let negators = modality.negations.filter { !(cue.contains($0) && isContentWord($0)) }
    if modality.isNegated, !negators.isEmpty { reported.polarity = .negated }
    return reported
  }

  private func isContentWord(_ token: Int) -> Bool {
    switch words.tag(token) {
    case .verb, .noun, .adjective: true
    default: false
    }
  }

  /// The highest proposition above a report that is held by the same one.
  private func top(of index: Int) -> Int {
    var top = index
    for _ in 0..<Self.highest {
      guard let above = propositions.all[top].parent,
        holders.holder[propositions.all[above].head] == holders.holder[propositions.all[top].head]
      else { return top }
      top = above
    }
    return top
  }

  private static let highest = 12
}
