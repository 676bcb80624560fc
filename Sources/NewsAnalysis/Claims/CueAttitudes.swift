// The attitudes that cues state, by their words.

import NewsModel

/// The attitudes that cues state.
enum CueAttitudes {
  /// What a cue with its content says of how the source stands to it.
  static func attitude(of attribution: AttributionMention, in words: Words) -> Attitude {
    let head = attribution.cue.head
    let lemma = words.lemma(head)
    if let preposition = preposition(of: attribution, in: words),
      let attitude = PrepositionalVerbs.attitude(lemma, preposition)
    {
      return attitude
    }
    let known =
      words.tag(head) == .verb
      ? ReportingVerb.named(lemma)?.attitude ?? others[lemma]
      : others[lemma] ?? ReportingVerb.named(lemma)?.attitude
    if let known { return known }
    // Who does something to do something else wants it: "is pushing to leave".
    let opensInfinitive = attribution.contents.contains {
      words.lower($0.tokens.lowerBound) == "to"
    }
    return opensInfinitive ? .want : .assert
  }

  /// The word between a cue's head and its content: "called for a ban", "warned of delays".
  private static func preposition(
    of attribution: AttributionMention,
    in words: Words
  ) -> String? {
    let cue = attribution.cue
    if let last = cue.tokens.last, last > cue.head { return words.lower(last) }
    guard let content = attribution.contents.first(where: { $0.tokens.lowerBound > cue.head })
    else {
      return nil
    }
    return words.lower(content.tokens.lowerBound)
  }

  /// The attitudes of nouns, adjectives and adverbs.
  private static let others: [String: Attitude] = {
    var attitudes: [String: Attitude] = [:]
    for (attitude, words) in table {
      for word in words.split(separator: " ") { attitudes[String(word)] = attitude }
    }
    return attitudes
  }()

  private static let table: [(Attitude, String)] = [
    (
      .assert,
      """
      claim assertion statement allegation argument contention charge declaration report account \
      remark comment announcement testimony message accusation complaint insistence warning rumor \
      rumour suggestion reportedly allegedly according adamant
      """
    ),
    (
      .know,
      """
      admission acknowledgment revelation confirmation finding discovery realization aware mindful
      """
    ),
    (
      .believe,
      """
      belief view opinion conviction assessment judgment sense idea notion feeling sure confident \
      certain convinced
      """
    ),
    (.suspect, "suspicion theory hypothesis speculation impression suspicious"),
    (.expect, "prediction forecast expectation prophecy optimistic"),
    (
      .want,
      """
      desire wish hope plan intention intent ambition bid effort decision proposal eager keen \
      willing ready determined hopeful interested
      """
    ),
    (.fear, "fear worry concern anxiety afraid fearful worried concerned anxious nervous"),
    (.promise, "promise pledge vow threat commitment"),
    (.urge, "call demand request plea recommendation"),
    (.refuse, "refusal reluctant unwilling"),
    (.deny, "denial"),
    (.doubt, "doubt skepticism scepticism skeptical sceptical doubtful unsure dubious"),
    (.ask, "question curious"),
    (.approve, "support praise supportive endorsement glad happy proud"),
    (.disapprove, "criticism opposition critical angry opponent"),
  ]
}
