// Talk without a speaker: "word on the street is that …", "rumor has it that …".

import NewsModel

extension AttributionFinder {
  /// Nouns of talk as subjects of `be`, `have` or `go`, and the clause with `that` about which they go round: the
  /// model of attributions, which learned from political news, has seen too few.
  mutating func findVagueTalk() {
    var end = 0
    for token in 0..<words.count where words.tag(token) == .noun || words.tag(token) == .properNoun
    {
      // Talk in what talk says is a part of it: so no word is looked at over and over.
      guard token >= end, Self.talk.contains(words.lemma(token)), let report = report(of: token),
        !words.isQuoted(report.cue)
      else { continue }
      end = report.content.upperBound
      add(
        Attribution(
          source: start(of: token)..<report.cue,
          cue: report.cue..<(report.cue + 1),
          content: [report.content],
          attitude: .suspect,
          rule: "talk"
        )
      )
    }
  }

  private static let talk: WordSet = [
    "word", "buzz", "rumor", "rumour", "talk", "gossip", "whisper", "scuttlebutt", "hearsay",
    "speculation", "legend", "chatter", "grapevine",
  ]

  /// The verb that reports the talk, and the clause that it reports: the verb hangs on the noun, or the noun on the
  /// verb, or both on what the clause states.
  private func report(of noun: Int) -> (cue: Int, content: Range<Int>)? {
    let sentence = words.sentence(of: noun)
    let near = (noun + 1)..<max(noun + 1, min(sentence.upperBound, noun + Self.farthestVerb))
    guard let cue = near.first(where: { isReport($0, of: noun) }) else { return nil }
    let behind = (cue + 1)..<min(sentence.upperBound, cue + Self.farthestClause)
    guard let that = behind.first(where: { words.lower($0) == "that" }),
      that + 1 < sentence.upperBound,
      behind.prefix(while: { $0 < that }).allSatisfy({ words.lower($0) == "it" })
    else { return nil }
    let clause = trees.relation(of: that) == .marker ? trees.head(of: that) : nil
    let end = clause.map { trees.extent(of: $0).upperBound } ?? sentence.upperBound
    return (cue, that..<max(that + 1, end))
  }

  private func isReport(_ verb: Int, of noun: Int) -> Bool {
    guard ["be", "have", "go"].contains(words.lemma(verb)), words.isVerbal(verb) else {
      return false
    }
    let (head, above) = (trees.head(of: verb), trees.head(of: noun))
    return head == noun || above == verb || head != nil && head == above
  }

  private static let (farthestVerb, farthestClause) = (12, 4)

  /// Where the phrase of the noun begins.
  private func start(of noun: Int) -> Int {
    trees.children(of: noun).first { child in
      switch trees.relation(of: child) {
      case .determiner, .adjective: child < noun
      default: false
      }
    } ?? noun
  }
}
