// Passives: "it was reported that …", "Lee is said to have left", "is expected to", "was accused of".

import NewsModel

extension AttributionFinder {
  /// Passive reporting verbs, whose source is named after `by` or not at all.
  mutating func findPassives() {
    for (number, group) in words.verbs.enumerated() where group.isPassive && !isCue[number] {
      guard !words.isQuoted(group.head),
        let verb = ReportingVerb.named(words.lemma(group.head)),
        !verb.frames.isDisjoint(with: [.thatClause, .objectInfinitive])
      else { continue }
      addPassive(group, verb, number)
    }
  }

  private mutating func addPassive(_ group: VerbGroup, _ verb: ReportingVerb, _ number: Int) {
    let frames: ContentFrame = [.thatClause, .infinitive]
    guard let complement = words.complement(of: group, frames: frames) else { return }
    var content = [complement.tokens]
    let subject = words.subject(of: group)
    if complement.form == .infinitive {
      guard let subject else { return }
      content.insert(subject, at: 0)
    } else if let subject, words.lower(subject.lowerBound) != "it" {
      return
    }
    isCue[number] = true
    add(
      Attribution(
        source: nil,
        cue: group.tokens,
        content: content,
        attitude: verb.attitude,
        isNegated: group.negation != nil,
        rule: "passive"
      )
    )
  }
}
