// SOURCE called for CONTENT: the content is what follows the verb's preposition.

import NewsModel

extension AttributionFinder {
  /// Verbs of the table with their preposition right after them, or after one adverb.
  mutating func findContentsAfterPrepositions() {
    var busyUntil = 0
    for (number, group) in words.verbs.enumerated() where !isCue[number] {
      guard group.head >= busyUntil, !words.isQuoted(group.head), !group.isPassive,
        let (preposition, attitude) = preposition(after: group),
        let source = source(of: group, number: number, form: .infinitive),
        !words.isEvidence(source, for: group)
      else { continue }
      let sentence = words.sentence(of: group.head)
      let start = preposition + 1
      guard start < sentence.upperBound else { continue }
      let end = words.contentEnd(from: start, form: .object, in: sentence)
      guard end > start, !isReported(preposition) else { continue }
      isCue[number] = true
      busyUntil = end
      add(
        Attribution(
          source: source,
          cue: cue(of: group).lowerBound..<start,
          content: [start..<end],
          attitude: attitude,
          isNegated: group.negation != nil,
          rule: "verb-preposition"
        )
      )
    }
  }

  private func preposition(after group: VerbGroup) -> (Int, Attitude)? {
    var index = group.tokens.upperBound
    for _ in 0..<2 where index < words.count {
      if let attitude = PrepositionalVerbs.attitude(words.lemma(group.head), words.lower(index)) {
        return (index, attitude)
      }
      guard words.tag(index) == .adverb else { return nil }
      index += 1
    }
    return nil
  }
}
