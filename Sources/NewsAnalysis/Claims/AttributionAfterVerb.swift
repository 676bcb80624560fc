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
        var complement = words.complement(of: group, frames: verb.frames),
        let source = source(of: group, number: number, form: complement.form),
        !words.isEvidence(source, for: group)
      else { continue }
      complement.tokens = untilMainClause(complement.tokens, source)
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

  /// A content in a dependent clause ends where the main clause starts: "If Lee believes that …, it
  /// could …".
  private func untilMainClause(_ content: Range<Int>, _ source: Range<Int>) -> Range<Int> {
    let sentence = words.sentence(of: content.lowerBound)
    var opener = source.lowerBound - 1
    while opener > sentence.lowerBound, words.tag(opener) == .adverb { opener -= 1 }
    let isDependent =
      opener >= sentence.lowerBound && words.tag(opener) == .subordinator
      && words.has(opener, .subordinator)
    guard isDependent || words.opensDependentClause(sentence.lowerBound) else { return content }
    for token in content where words.lower(token) == "," && token + 1 < content.upperBound {
      let isMain = isDependent && words.ownClause(at: token + 1, in: sentence)
      if words.lower(token + 1) == "then" || isMain,
        words.verbs(in: content.lowerBound..<token).contains(where: { $0.form == .finite })
      {
        return content.lowerBound..<token
      }
    }
    return content
  }

  /// Inside a content other verbs report only what the source says of others; those are left to the
  /// content, as its own words.
  private func busyEnd(of complement: Complement, verb: ReportingVerb) -> Int {
    complement.tokens.upperBound
  }

  /// The source of a verb group: its subject, or that of the verb it hangs on.
  func source(of group: VerbGroup, number: Int, form: Complement.Form) -> Range<Int>? {
    switch group.form {
    case .finite:
      guard let subject = words.subject(of: group) ?? sharedSubject(of: number) else { return nil }
      return canSpeak(subject, form: form) ? subject : nil
    case .gerund, .infinitive:
      guard group.form == .gerund ? hangsOnClause(group) : form != .object && form != .clause,
        let subject = sharedSubject(of: number),
        subject.count > 1 || !words.has(subject.lowerBound, .subjectPronoun)
          || !["it", "there"].contains(words.lower(subject.lowerBound))
      else { return nil }
      return canSpeak(subject, form: form) ? subject : nil
    case .participle, .imperative: return nil
    }
  }

  /// Whether a participle adds to a whole clause, ", adding that" or "by saying so", rather than
  /// being the object of a verb.
  private func hangsOnClause(_ group: VerbGroup) -> Bool {
    let sentence = words.sentence(of: group.head)
    var index = group.tokens.lowerBound - 1
    while index > sentence.lowerBound, words.tag(index) == .adverb { index -= 1 }
    guard index >= sentence.lowerBound else { return false }
    return words.has(index, [.mark, .quote, .coordinator, .subordinator])
      || words.tag(index) == .adposition || words.isNominal(index)
  }

  /// Whether the subject is someone who can hold a claim: not the author, not an empty word.
  private func canSpeak(_ subject: Range<Int>, form: Complement.Form) -> Bool {
    let first = subject.lowerBound
    if subject.count <= 2, words.has(first, .firstPerson) || words.lower(first) == "you",
      words.has(first, .subjectPronoun)
    {
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
    let prefersCue = words.verbs[number].form != .infinitive
    var nearest: Range<Int>?
    var earlier = number - 1
    while earlier >= 0, number - earlier <= 12 {
      let verb = words.verbs[earlier]
      guard verb.tokens.lowerBound >= sentence.lowerBound else { break }
      if verb.form == .finite, !words.isQuoted(verb.head), let subject = words.subject(of: verb) {
        if isCue[earlier] || !prefersCue { return subject }
        nearest = nearest ?? subject
      }
      earlier -= 1
    }
    return nearest
  }
}

extension Words {
  /// Whether a clause that depends on a later one starts at `start`: "When …", "If …".
  func opensDependentClause(_ start: Int) -> Bool {
    var index = start
    while index + 1 < count, index - start < 40,
      has(index, [.coordinator, .mark, .quote]) || tag(index) == .interjection
    {
      index += 1
    }
    return has(index, .subordinator) && tag(index) == .subordinator
  }
}
