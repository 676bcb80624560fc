// The words that make a claim less than certain, each with the degree that it leaves. Approximators
// ("about 40", "nearly") are no hedges: they blur a figure, not a claim.

import NewsModel

/// Hedges by degree and by how they are used.
enum HedgeList {
  /// How a hedge reaches the claim.
  enum Use: String, Hashable, Sendable {
    /// In the verb group: `might`.
    case modal
    /// Anywhere in its clause: `perhaps`.
    case adverb
    /// As the verb of its clause: `seems`.
    case verb
    /// In the predicate ("it is likely") for the whole claim, else for its noun only.
    case adjective
    /// As the subject or object of its clause: "the possibility".
    case noun
  }

  /// A word's degree and use.
  struct Entry: Hashable, Sendable {
    let degree: Certainty
    let use: Use
  }

  /// The uses of single words, by lemma.
  static let words: [String: [Entry]] = {
    var entries: [String: [Entry]] = [:]
    for (degree, use, lemmas) in table {
      for lemma in lemmas.split(separator: " ") {
        entries[String(lemma), default: []].append(Entry(degree: degree, use: use))
      }
    }
    return entries
  }()

  /// Phrases by their first word: the words, in lower case, and the degree.
  static let phrases: [String: [(words: [String], degree: Certainty)]] = {
    var phrases: [String: [(words: [String], degree: Certainty)]] = [:]
    for (degree, lines) in phraseTable {
      for line in lines.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        phrases[words[0], default: []].append((words, degree))
      }
    }
    return phrases
  }()

  private static let table: [(Certainty, Use, String)] = [
    (.possible, .modal, "may might could"),
    (
      .probable, .adverb,
      """
      probably likely presumably apparently seemingly reportedly evidently ostensibly supposedly \
      allegedly purportedly arguably generally
      """
    ),
    (
      .possible, .adverb,
      """
      perhaps maybe possibly potentially conceivably hypothetically theoretically plausibly \
      tentatively
      """
    ),
    (.probable, .verb, "seem appear suggest indicate imply tend signal hint believe think expect"),
    (
      .possible, .verb,
      "suspect speculate hypothesize postulate assume suppose guess interpret perceive"
    ),
    (
      .probable, .adjective,
      """
      likely probable apparent presumed alleged reported supposed purported expected believed \
      thought perceived so-called ostensible considered regarded seeming putative
      """
    ),
    (
      .possible, .adjective,
      """
      possible potential conceivable plausible uncertain unclear unlikely doubtful questionable \
      hypothetical tentative suspected rumored rumoured speculative unsure unconfirmed debatable
      """
    ),
    (.probable, .noun, "likelihood probability belief perception tendency assumption"),
    (
      .possible, .noun,
      """
      possibility potential chance prospect uncertainty doubt speculation hypothesis suspicion \
      rumor rumour hint
      """
    ),
  ]

  private static let phraseTable: [(Certainty, String)] = [
    (
      .probable,
      """
      word on the street
      the buzz is
      in all likelihood
      in general
      it would seem
      as far as we know
      by all accounts
      some say
      some believe
      some people
      some argue
      many believe
      many people
      many say
      is said to
      are said to
      was said to
      is thought to
      are thought to
      is believed to
      are believed to
      most likely
      point to
      points to
      pointed to
      widely regarded
      widely considered
      it is said
      """
    ),
    (
      .possible,
      """
      rumor has it
      not clear
      not sure
      n't be sure
      not be sure
      hard to tell
      hard to say
      hard to know
      difficult to say
      not certain
      not known
      remains to be seen
      not necessarily
      n't necessarily
      no one knows
      who knows
      in theory
      or may not
      """
    ),
  ]
}
