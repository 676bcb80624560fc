// "A deal that the envoy says would fail": a relative clause whose verb stands a clause further down. What is said of
// the deal is the envoy's, and neither the author's nor that of whoever made the deal.

import NewsModel

/// Reports that stand in relative clauses and whose content has its subject in the relative pronoun.
///
/// Read off the order of the words, as such clauses are rare and trees of them often wrong: a noun, `that` or `which`,
/// a short phrase that can hold something, a verb of saying or thinking, and right behind it a finite verb without a
/// subject of its own.
struct PushdownRelatives {
  /// One such report.
  struct Report: Equatable {
    /// The words of whoever says it.
    let source: Range<Int>
    /// The verb of saying or thinking.
    let cue: Int
    /// The relative pronoun, and what is said.
    let content: [Range<Int>]

    /// From the pronoun to the end of what is said.
    var clause: Range<Int> {
      content[0].lowerBound..<content[content.count - 1].upperBound
    }
  }

  let words: Words

  /// More words than this between pronoun and verb are more than somebody's name.
  private static let longestSource = 6

  /// All of them, in order; complexity O(tokens).
  var all: [Report] {
    (0..<words.count).compactMap { isPronoun($0) ? report(behind: $0) : nil }
  }

  /// Those of `reports`, which are in order, that begin last before a token, and no more than some; complexity
  /// O(log reports).
  static func near(_ end: Int, in reports: [Report]) -> ArraySlice<Report> {
    let next = reports.firstIndex(from: end, by: \.clause.lowerBound)
    return reports[max(0, next - nearest)..<next]
  }

  private static let nearest = 4

  /// Whether a word may be a relative pronoun behind a noun.
  private func isPronoun(_ token: Int) -> Bool {
    guard token > 0, ["that", "which"].contains(words.lower(token)) else { return false }
    let before = words.lower(token - 1) == "," && token > 1 ? token - 2 : token - 1
    return words.tag(before) == .noun || words.tag(before) == .properNoun
      || ["one", "ones", "something", "anything"].contains(words.lower(before))
  }

  private func report(behind pronoun: Int) -> Report? {
    let sentence = words.sentence(of: pronoun)
    let last = min(sentence.upperBound - 2, pronoun + Self.longestSource + 1)
    guard pronoun + 2 <= last,
      let cue = (pronoun + 2...last).first(where: { words.isVerbal($0) }),
      isHolding(cue), isHolder(pronoun + 1..<cue), isOpen(cue + 1)
    else { return nil }
    let said = words.trimmed(cue + 1..<end(of: cue + 1, in: sentence))
    guard !said.isEmpty else { return nil }
    return Report(
      source: pronoun + 1..<cue,
      cue: cue,
      content: [pronoun..<(pronoun + 1), said]
    )
  }

  /// Whether a verb says or thinks what follows it, and is finite.
  private func isHolding(_ verb: Int) -> Bool {
    guard words.tag(verb) == .verb, words.formOf(verb) == .finite else { return false }
    switch AttitudeWords.verb(words.lemma(verb)) {
    case .assert, .know, .believe, .suspect, .expect, .fear: return true
    default: return false
    }
  }

  /// Whether words are a phrase that somebody can be named by: it ends in its noun or is a pronoun.
  private func isHolder(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last,
      words.isPersonal(last) || words.tag(last) == .noun && phrase.count > 1
    else { return false }
    return phrase.allSatisfy { !words.isVerbal($0) && words.tag($0) != .punctuation }
  }

  /// Whether a clause that lacks its subject begins with a word: a finite verb, or an auxiliary.
  private func isOpen(_ token: Int) -> Bool {
    words.tag(token) == .auxiliary
      || words.tag(token) == .verb && words.formOf(token) == .finite
  }

  /// Where the clause that begins with a word ends: at the next mark.
  private func end(of start: Int, in sentence: Range<Int>) -> Int {
    let marks: Set<String> = [",", ";", ":", ".", "—", "–", "(", ")", "!", "?", "”", "\""]
    return (start..<sentence.upperBound).first { marks.contains(words.lower($0)) }
      ?? sentence.upperBound
  }
}
