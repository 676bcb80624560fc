// Fixed phrases that hedge or negate, and those in which a negator denies nothing.

import NewsModel

/// What a phrase does to the proposition that it stands in.
enum PhraseSlant: Hashable, Sendable {
  /// It leaves this degree of certainty.
  case hedges(Certainty)
  /// It negates.
  case negates
  /// Its negator negates nothing.
  case affirms
}

/// A phrase in an article.
struct FoundPhrase: Hashable, Sendable {
  let tokens: Range<Int>
  let slant: PhraseSlant
}

/// The table of phrases, by their first word in lower case.
enum SlantPhrases {
  /// The phrases that begin with a word, the longer ones first.
  static let byFirstWord: WordValues<[(words: [String], slant: PhraseSlant)]> = {
    var phrases: [String: [(words: [String], slant: PhraseSlant)]] = [:]
    for (slant, lines) in table {
      for line in lines.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        phrases[words[0], default: []].append((words, slant))
      }
    }
    return WordValues(phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } })
  }()

  /// The phrases of an article in order, without overlap; complexity O(tokens).
  static func find(in words: Words) -> [FoundPhrase] {
    var found: [FoundPhrase] = []
    var index = 0
    while index < words.count {
      if words.has(index, .slantPhrase), let phrase = phrase(at: index, in: words) {
        found.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func phrase(at index: Int, in words: Words) -> FoundPhrase? {
    for phrase in byFirstWord[words.lower(index)] ?? [] {
      let end = index + phrase.words.count
      guard end <= words.count, zip(index..<end, phrase.words).allSatisfy({ words.lower($0) == $1 })
      else { continue }
      return FoundPhrase(tokens: index..<end, slant: phrase.slant)
    }
    return nil
  }

  private static let table: [(PhraseSlant, String)] = [
    (
      .hedges(.probable),
      """
      in all likelihood
      as far as we know
      by all accounts
      by most accounts
      most likely
      more or less
      for the most part
      to all appearances
      as it seems
      it seems
      it appears
      i think
      i believe
      i guess
      i suppose
      """
    ),
    (
      .hedges(.possible),
      """
      rumor has it
      rumour has it
      not necessarily
      n't necessarily
      in theory
      who knows
      if at all
      if anything
      """
    ),
    (.hedges(.unknown), "may or may not\nmight or might not\nremains to be seen\nanyone 's guess"),
    (
      .negates,
      """
      anything but
      far from
      by no means
      in no way
      under no circumstances
      no longer
      no more
      """
    ),
    (
      .affirms,
      """
      not only
      not just
      not merely
      not simply
      not least
      not to mention
      not until
      n't until
      n't only
      n't just
      n't merely
      no doubt
      no question
      no choice but
      no option but
      no alternative but
      no matter
      no other than
      none other than
      nothing but
      no less
      no fewer
      no sooner
      no wonder
      no one but
      not without
      never without
      can not but
      can not help but
      could not help but
      not a few
      not far from
      n't far from
      """
    ),
  ]
}
