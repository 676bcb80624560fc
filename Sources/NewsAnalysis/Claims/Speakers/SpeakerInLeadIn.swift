// And from Mayor Ina Holt: "…": a line or a clause that leads into a quotation and ends in a colon; or a line without a
// verb above it.

import NewsModel

extension Surroundings {
  /// The speaker that a lead-in names.
  func speakerInLeadIn(
    _ quotation: QuotedSpan
  ) -> (speaker: Range<Int>, cue: Range<Int>?, rule: String)? {
    let colon = quotation.tokens.lowerBound - 1
    guard colon > 0 else { return nil }
    let sentence = sentence(of: colon)
    if words.lower(colon) == ":" {
      let lead = sentence.lowerBound..<max(sentence.lowerBound, colon)
      let cue = verbOfSaying(in: lead) ?? colon
      return leader(in: lead).map { ($0, cue..<(cue + 1), "quotation-after-colon") }
    }
    guard isBreak(after: colon), isFragment(sentence) else { return nil }
    return people.speakers(in: sentence).first.map { ($0.tokens, nil, "quotation-below-name") }
  }

  /// The verb that attributes what follows the colon, not far before it.
  private func verbOfSaying(in lead: Range<Int>) -> Int? {
    lead.suffix(Self.farthestVerb).last {
      words.tag($0) == .verb && Self.sayings.contains(words.lemma($0))
    }
  }

  private static let farthestVerb = 10
  /// Plain verbs of saying.
  static let sayings: Set<String> = [
    "say", "tell", "write", "add", "post", "tweet", "ask", "reply", "answer", "explain", "continue",
    "state", "declare", "respond", "note", "conclude", "warn", "comment", "announce", "remark",
    "recall",
  ]

  /// Who leads into a quotation: the last subject that is a person, else the source of what is reported, else whom
  /// it comes from, else the last that is named.
  private func leader(in lead: Range<Int>) -> Range<Int>? {
    if let subject = people.lastSubject(in: lead) ?? source(in: lead) { return subject }
    let names = people.speakers(in: lead)
    let origin = names.first {
      $0.tokens.lowerBound > lead.lowerBound
        && nearestOpener(before: $0.tokens.lowerBound, in: lead) == "from"
    }
    if let name = origin ?? names.last { return name.tokens }
    // "From the report: …", "The letter ends with a warning: …": nobody, but not the author.
    if let last = lead.last, words.tag(last) == .noun,
      nearestOpener(before: last, in: lead) == "from"
    {
      return people.phrase(at: last, in: lead)
    }
    return lead.first { people.isSubject($0) && !Self.nobody.contains(words.lower($0)) }
      .map { people.phrase(at: $0, in: lead) }
  }

  /// The adposition before a name, titles passed over.
  private func nearestOpener(before token: Int, in lead: Range<Int>) -> String? {
    var index = token - 1
    while index >= lead.lowerBound, token - index < 4 {
      if words.tag(index) == .adposition { return words.lower(index) }
      index -= 1
    }
    return nil
  }

  /// Whether a sentence is a line of its own without a verb: "From the desk of Ina Holt."
  private func isFragment(_ sentence: Range<Int>) -> Bool {
    guard sentence.lowerBound == 0 || isBreak(after: sentence.lowerBound - 1) else { return false }
    return !isHeading(sentence)
      && !sentence.contains {
        words.tag($0) == .verb || words.tag($0) == .auxiliary || isQuoted($0)
      }
  }

  /// Whether a sentence is the heading of a section.
  func isHeading(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, words.sentenceOf[first] >= 0 else { return false }
    return words.annotated.sentences[Int(words.sentenceOf[first])].isHeading
  }
}
