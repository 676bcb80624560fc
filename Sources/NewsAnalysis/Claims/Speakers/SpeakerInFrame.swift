// "…," Holt fumed on Monday; Holt, at the station, said, "…": whatever the verb means, the frame of a quotation that its
// sentence goes on around tells who speaks.

import NewsModel

extension Surroundings {
  /// The subject beside a quotation in its own sentence.
  func speakerInFrame(
    _ quotation: QuotedSpan
  ) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    guard !words.annotated.syntax.words.isEmpty, quotation.mention.hasMarks else { return nil }
    return subjectAfter(quotation) ?? subjectBefore(quotation) ?? speakerBySaying(quotation)
  }

  /// "…," Holt fumed: a quotation that begins the sentence and ends in a comma, or asks or calls.
  private func subjectAfter(
    _ quotation: QuotedSpan
  ) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    let next = quotation.tokens.upperBound
    guard next < words.count, !isBreak(after: next - 1),
      words.sentenceOf[next] == words.sentenceOf[next - 1], ends(quotation, in: ",!?")
    else { return nil }
    let sentence = sentence(of: next)
    let after = next..<sentence.upperBound
    if let subject = after.first(where: people.isSubject), subject - next < Self.farthestSubject,
      let verb = words.annotated.syntax.head(of: subject), after.contains(verb),
      words.tag(verb) == .verb,
      words.isPersonal(subject) || AttitudeWords.verb(words.lemma(verb)) == .assert,
      !after.prefix(subject - next).contains(where: { words.tag($0) == .punctuation })
    {
      return (people.phrase(at: subject, in: sentence), verb..<(verb + 1), "quotation-before-frame")
    }
    // "…," reads the letter: the tree may take what comes after the verb for its object.
    guard words.tag(next) == .verb || isBeforeName(next),
      let head = after.dropFirst().prefix(Self.farthestSubject)
        .prefix(while: { words.tag($0) != .adposition }).first(where: isHead)
    else { return nil }
    return (people.phrase(at: head, in: sentence), next..<(next + 1), "quotation-before-frame")
  }

  /// “…,” Sen. Ina Holt (D-Vesle) said: a plain verb of saying not far behind a quotation that ends in a comma, where
  /// the tree or the ends of sentences are wrong.
  private func speakerBySaying(
    _ quotation: QuotedSpan
  ) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    let next = quotation.tokens.upperBound
    guard next < words.count, !isBreak(after: next - 1), ends(quotation, in: ","),
      // Her column, "Open the gates," is long: the sentence goes on about the words.
      words.tag(next) != .auxiliary
    else { return nil }
    let line = (next..<min(words.count, next + Self.farthestVerb)).prefix {
      ($0 == next || !isBreak(after: $0 - 1)) && words.lower($0) != ";" && !isQuoted($0)
    }
    guard
      let verb = line.first(where: {
        words.tag($0) == .verb && Self.sayings.contains(words.lemma($0))
      })
    else { return nil }
    let phrase = verb > next ? next..<verb : (verb + 1)..<max(verb + 1, line.upperBound)
    if let name = people.speakers(in: phrase).first {
      return (name.tokens, verb..<(verb + 1), "quotation-before-frame")
    }
    guard verb > next, let head = phrase.last(where: words.isNominal),
      words.tag(phrase.lowerBound) == .determiner || head == phrase.lowerBound
    else { return nil }
    return (phrase.lowerBound..<(head + 1), verb..<(verb + 1), "quotation-before-frame")
  }

  /// Whether a word stands where verbs of saying do before a name, whatever its tag: "fumed Ina Holt".
  private func isBeforeName(_ token: Int) -> Bool {
    guard words.shape(token) == .lower, token + 1 < words.count,
      let name = people.name(at: token + 1), name.kind == .person
    else { return false }
    let end = name.tokens.upperBound
    return end >= words.count || words.tag(end) == .punctuation
  }

  /// Whether a token is the head of the phrase that it stands in, or a name of one.
  private func isHead(_ token: Int) -> Bool {
    switch words.tag(token) {
    case .noun, .properNoun, .pronoun:
      !Self.parts.contains(words.annotated.syntax.relation(of: token))
    default: false
    }
  }

  private static let parts: WordSet = [
    "compound", "nmod:poss", "amod", "obl:npmod", "obl:tmod",
  ]

  /// Holt, at the station, said, "…": a whole sentence or more in marks after a comma or a verb.
  private func subjectBefore(
    _ quotation: QuotedSpan
  ) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    let last = quotation.tokens.lowerBound - 1
    guard last > 0, !isBreak(after: last), words.sentenceOf[last] == words.sentenceOf[last + 1],
      isAfterSaying(last) || ends(quotation, in: ",.!?") && isCapital(quotation),
      words.lower(last) == "," || words.tag(last) == .verb
    else { return nil }
    let sentence = sentence(of: last).prefix { $0 <= last }
    guard let verb = sentence.last(where: { words.tag($0) == .verb }),
      last - verb < Self.farthestVerb,
      isAfterSaying(last) || ends(quotation, in: ".!?") || Self.sayings.contains(words.lemma(verb)),
      let subject = subject(of: verb)
    else { return nil }
    let range = words.sentence(of: verb)
    return (people.phrase(at: subject, in: range), verb..<(verb + 1), "quotation-after-frame")
  }

  /// Chanting “Open the bridge”: a plain verb of saying right before the mark.
  private func isAfterSaying(_ last: Int) -> Bool {
    words.tag(last) == .verb
      && (Self.sayings.contains(words.lemma(last)) || Self.calls.contains(words.lemma(last)))
  }

  private static let calls: WordSet = [
    "chant", "shout", "yell", "scream", "cry", "interject", "mutter", "murmur", "whisper",
  ]

  private static let (farthestSubject, farthestVerb) = (12, 14)

  /// The head of a verb's subject; of a participle that of what it hangs on, or that itself.
  private func subject(of verb: Int) -> Int? {
    let syntax = words.annotated.syntax
    var verb = verb
    for _ in 0..<3 {
      let range = sentence(of: verb)
      if let subject = range.first(where: { syntax.head(of: $0) == verb && people.isSubject($0) }) {
        return subject
      }
      guard let head = syntax.head(of: verb) else { return nil }
      if syntax.relation(of: verb) == "acl" { return head }
      verb = head
    }
    return nil
  }

  private func ends(_ quotation: QuotedSpan, in marks: String) -> Bool {
    guard !quotation.inner.isEmpty else { return false }
    var end = quotation.inner.end
    let bytes = words.annotated.article.text.bytes
    // Marks of a quotation inside this one may come last: ‘criminal,’”
    while end > quotation.inner.start, bytes[end - 1] == 0x27 || bytes[end - 1] >= 0x80 { end -= 1 }
    return end > quotation.inner.start && marks.utf8.contains(bytes[end - 1])
  }

  private func isCapital(_ quotation: QuotedSpan) -> Bool {
    let first = quotation.tokens.first { words.tag($0) != .punctuation }
    return first.map { words.shape($0) != .lower } ?? false
  }
}
