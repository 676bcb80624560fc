// SOURCE said (that) CONTENT: the content follows its verb. Also the broader attitudes: wants to,
// plans to, fears that, urged them to, denied the charge; and reports in a participle: ", adding that".

import NewsModel

extension AttributionFinder {
  /// Goes through the verb groups outside quotations in order.
  mutating func findContentsAfterVerbs() {
    var busyUntil = 0
    for (number, group) in words.verbs.enumerated() where !isCue[number] {
      guard !words.isQuoted(group.head), group.head >= busyUntil,
        let verb = ReportingVerb.named(words.lemma(group.head)), !group.isPassive,
        let complement = words.complement(of: group, frames: verb.frames),
        let source = source(of: group, number: number, form: complement.form)
      else { continue }
      isCue[number] = true
      busyUntil = max(busyUntil, busyEnd(of: complement, verb: verb))
      add(
        Attribution(
          source: source,
          cue: cue(of: group),
          content: [complement.tokens],
          attitude: verb.attitude,
          isNegated: group.negation != nil,
          rule: "verb-\(complement.form.rawValue)"
        )
      )
    }
  }

  /// Inside a content other verbs report only what the source says of others; those are left to the
  /// content, as its own words.
  private func busyEnd(of complement: Complement, verb: ReportingVerb) -> Int {
    complement.tokens.upperBound
  }

  /// The source of a verb group: its subject, or that of the verb it hangs on.
  private func source(of group: VerbGroup, number: Int, form: Complement.Form) -> Range<Int>? {
    switch group.form {
    case .finite:
      guard let subject = words.subject(of: group) ?? sharedSubject(of: number) else { return nil }
      return canSpeak(subject, form: form) ? subject : nil
    case .gerund, .infinitive:
      guard form != .object else { return nil }
      return sharedSubject(of: number).flatMap { canSpeak($0, form: form) ? $0 : nil }
    case .participle, .imperative: return nil
    }
  }

  /// Whether the subject is someone who can hold a claim: not the author, not an empty word.
  private func canSpeak(_ subject: Range<Int>, form: Complement.Form) -> Bool {
    let first = subject.lowerBound
    if subject.count == 1, words.has(first, .firstPerson) || words.lower(first) == "you" {
      return false
    }
    if subject.count == 1,
      ["it", "this", "that", "there", "which", "what"]
        .contains(words.lower(first))
    {
      return form == .that && words.lower(first) != "there" && words.lower(first) != "what"
    }
    return !words.has(first, .time) || subject.count > 1
  }

  /// The subject of an earlier verb of the same sentence, which a coordinated verb, a participle or
  /// an infinitive shares: "Lee said …, adding that …", "declined to say whether".
  private func sharedSubject(of number: Int) -> Range<Int>? {
    let sentence = words.sentence(of: words.verbs[number].head)
    var earlier = number - 1
    while earlier >= 0, number - earlier <= 12 {
      let verb = words.verbs[earlier]
      guard verb.tokens.lowerBound >= sentence.lowerBound else { return nil }
      if verb.form == .finite, !words.isQuoted(verb.head), let subject = words.subject(of: verb) {
        return subject
      }
      earlier -= 1
    }
    return nil
  }
}
