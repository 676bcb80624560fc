// Talk without a speaker: "word on the street is that …", "rumor has it that …", "reportedly".

import NewsModel

extension AttributionFinder {
  /// Nouns of talk with a form of `be` or `have it`, and adverbs of hearsay.
  mutating func findVagueTalk() {
    for (number, group) in words.verbs.enumerated() where !isCue[number] && group.form == .finite {
      guard !words.isQuoted(group.head), ["be", "have", "go"].contains(words.lemma(group.head)),
        let subject = words.subject(of: group), isTalk(subject)
      else { continue }
      addTalk(group, subject, number)
    }
  }

  /// "the buzz", "word on the street", "the rumors".
  private func isTalk(_ subject: Range<Int>) -> Bool {
    guard
      let noun = subject.first(where: { words.tag($0) == .noun || words.tag($0) == .properNoun })
    else { return false }
    return Self.talk.contains(words.lemma(noun))
  }

  private static let talk: Set<String> = [
    "word", "buzz", "rumor", "rumour", "talk", "gossip", "whisper", "scuttlebutt", "hearsay",
    "speculation", "legend", "chatter", "grapevine",
  ]

  private mutating func addTalk(_ group: VerbGroup, _ subject: Range<Int>, _ number: Int) {
    let sentence = words.sentence(of: group.head)
    var start = group.tokens.upperBound
    if start < sentence.upperBound, words.lower(start) == "it" { start += 1 }
    guard start < sentence.upperBound,
      words.lower(start) == "that" || words.ownClause(at: start, in: sentence)
    else { return }
    let end = words.contentEnd(from: start, form: .that, in: sentence)
    isCue[number] = true
    add(
      Attribution(
        source: subject,
        cue: cue(of: group),
        content: [start..<end],
        attitude: .suspect,
        rule: "talk"
      )
    )
  }
}
