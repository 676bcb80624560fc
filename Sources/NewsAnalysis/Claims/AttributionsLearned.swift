// The attributions that the annotation has, as the search for claims takes them: with the attitude that
// their cue states, and whether it is negated.

import NewsModel

extension AttributionFinder {
  /// Whether a content begins in a quotation that has its speaker.
  private func isHeld(_ content: AttributionMention.Phrase) -> Bool {
    let quotation = words.quotationOf[content.tokens.lowerBound]
    return quotation >= 0 && holder[Int(quotation)] >= 0
  }

  /// Whether no content stands in the sentence of the cue, nor after its colon.
  private func isElsewhere(_ attribution: AttributionMention) -> Bool {
    let sentence = words.sentence(of: attribution.cue.head)
    guard words.lower(sentence.upperBound - 1) != ":" else { return false }
    return !attribution.contents.contains { sentence.overlaps($0.tokens) }
  }

  /// Takes over the attributions of the annotation.
  mutating func takeAnnotated() {
    // Talk was found before.
    var isTaken = Array(repeating: false, count: words.count)
    for token in found.filter({ $0.rule == "talk" }).compactMap(\.cue).joined() {
      isTaken[token] = true
    }
    for attribution in words.annotated.attributions {
      let cue = attribution.cue
      // The words after a speaker's label are a turn, which has its speaker.
      if words.lower(cue.head) == ":", attribution.contents.contains(where: isHeld) { continue }
      // So are quotations that only stand near words that may report: they have steps of their own.
      if isElsewhere(attribution) || isTaken[cue.head] { continue }
      add(
        Attribution(
          source: attribution.source?.tokens,
          cue: cue.tokens,
          content: attribution.contents.map(\.tokens),
          attitude: CueAttitudes.attitude(of: attribution, in: words),
          isNegated: cue.tokens.contains(where: words.denies),
          rule: "model"
        )
      )
    }
  }
}

extension Words {
  /// Whether a word of a cue turns it into its contrary: "did not say".
  fileprivate func denies(_ token: Int) -> Bool {
    annotated.syntax.morphology(of: token).isNegative
      || ["not", "n't", "never"].contains(lower(token))
  }
}
