// Nouns that report: "Lee's claim that …", "a statement saying …", "the decision to leave".

import NewsModel

/// The nouns that report, by attitude.
private enum ReportingNouns {
  /// The attitude of each noun.
  static let attitudes: [String: Attitude] = {
    var nouns: [String: Attitude] = [:]
    for (attitude, words) in table {
      for noun in words.split(separator: " ") { nouns[String(noun)] = attitude }
    }
    return nouns
  }()

  private static let table: [(Attitude, String)] = [
    (
      .assert,
      """
      claim assertion statement allegation argument contention charge declaration report account \
      remark comment announcement testimony message accusation complaint insistence warning rumor \
      rumour suggestion
      """
    ),
    (.know, "admission acknowledgment revelation confirmation finding discovery realization"),
    (.believe, "belief view opinion conviction assessment judgment sense idea notion feeling"),
    (.suspect, "suspicion theory hypothesis speculation impression"),
    (.expect, "prediction forecast expectation prophecy"),
    (.want, "desire wish hope plan intention intent ambition bid effort decision proposal"),
    (.fear, "fear worry concern anxiety"),
    (.promise, "promise pledge vow threat commitment"),
    (.urge, "call demand request plea recommendation"),
    (.refuse, "refusal"),
    (.deny, "denial"),
    (.doubt, "doubt skepticism scepticism"),
    (.ask, "question"),
  ]
}

extension AttributionFinder {
  /// Reporting nouns with a clause or an infinitive right after them.
  mutating func findReportingNouns() {
    var busy = coveredTokens()
    var index = 0
    while index + 2 < words.count {
      if words.tag(index) == .noun, !busy[index], !words.isQuoted(index),
        let attitude = ReportingNouns.attitudes[words.lemma(index)]
      {
        addNoun(index, attitude, &busy)
      }
      index += 1
    }
  }

  private func coveredTokens() -> [Bool] {
    var busy = Array(repeating: false, count: words.count)
    for attribution in found {
      for part in attribution.content { for token in part { busy[token] = true } }
    }
    return busy
  }

  private mutating func addNoun(_ noun: Int, _ attitude: Attitude, _ busy: inout [Bool]) {
    let sentence = words.sentence(of: noun)
    let start = noun + 1
    guard start + 1 < sentence.upperBound, let form = nounContent(at: start, in: sentence) else {
      return
    }
    let source = possessor(of: noun, in: sentence)
    guard source != nil || form == .that else { return }
    let end = words.contentEnd(from: start, form: .infinitive, in: sentence)
    guard end > start else { return }
    for token in start..<end { busy[token] = true }
    add(
      Attribution(
        source: source,
        cue: noun..<(noun + 1),
        content: [start..<end],
        attitude: attitude,
        rule: "noun"
      )
    )
  }

  private func nounContent(at start: Int, in sentence: Range<Int>) -> Complement.Form? {
    if words.lower(start) == "that" {
      let isClause = words.tag(start) == .subordinator
      return isClause && words.ownClause(at: start + 1, in: sentence) ? .that : nil
    }
    let verb = words.verbOf[start]
    guard verb >= 0, words.lower(start) == "to", words.verbs[Int(verb)].form == .infinitive else {
      return nil
    }
    return .infinitive
  }

  /// "Lee's" or "his" before the noun.
  private func possessor(of noun: Int, in sentence: Range<Int>) -> Range<Int>? {
    var index = noun - 1
    while index > sentence.lowerBound, words.tag(index) == .adjective { index -= 1 }
    guard index >= sentence.lowerBound else { return nil }
    if ["his", "her", "their", "its"].contains(words.lower(index)) { return index..<(index + 1) }
    guard words.tag(index) == .particle, words.lower(index) != "to", index > sentence.lowerBound
    else { return nil }
    return words.phrase(endingAt: index, from: sentence.lowerBound)
  }
}
