// Talk without a speaker: "word on the street is that …", "rumor has it that …".

import NewsModel

extension AttributionFinder {
  /// Nouns of talk with a form of `be`, `have` or `go`, and what goes round: the model of attributions,
  /// which learned from political news, has seen too few.
  mutating func findVagueTalk() {
    for sentence in words.annotated.sentences {
      guard let noun = sentence.tokens.first(where: isTalk),
        let (cue, that) = report(after: noun, in: sentence.tokens),
        !words.isQuoted(cue)
      else { continue }
      add(
        Attribution(
          source: start(of: noun, in: sentence.tokens)..<cue,
          cue: cue..<(cue + 1),
          content: [that..<sentence.tokens.upperBound],
          attitude: .suspect,
          rule: "talk"
        )
      )
    }
  }

  /// "the buzz", "word on the street", "the rumors".
  private func isTalk(_ token: Int) -> Bool {
    [.noun, .properNoun].contains(words.tag(token)) && Self.talk.contains(words.lemma(token))
  }

  private static let talk: Set<String> = [
    "word", "buzz", "rumor", "rumour", "talk", "gossip", "whisper", "scuttlebutt", "hearsay",
    "speculation", "legend", "chatter", "grapevine",
  ]

  /// The verb that reports the talk, and the `that` after it.
  private func report(after noun: Int, in sentence: Range<Int>) -> (cue: Int, that: Int)? {
    let near = (noun + 1)..<min(sentence.upperBound, noun + Self.longestTalk)
    guard let cue = near.first(where: { ["be", "have", "go"].contains(words.lemma($0)) }) else {
      return nil
    }
    let that = cue + 1 < sentence.upperBound && words.lower(cue + 1) == "it" ? cue + 2 : cue + 1
    guard that + 1 < sentence.upperBound, words.lower(that) == "that" else { return nil }
    return (cue, that)
  }

  private static let longestTalk = 12

  /// Where the phrase of the noun begins.
  private func start(of noun: Int, in sentence: Range<Int>) -> Int {
    var start = noun
    while start > sentence.lowerBound,
      [.determiner, .adjective].contains(words.tag(start - 1))
    {
      start -= 1
    }
    return start
  }
}
