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
  static let words: WordValues<[Entry]> = {
    var entries: [String: [Entry]] = [:]
    for (degree, use, lemmas) in table {
      for lemma in lemmas.split(separator: " ") {
        entries[String(lemma), default: []].append(Entry(degree: degree, use: use))
      }
    }
    return WordValues(entries)
  }()

  private static let table: [(Certainty, Use, String)] = [
    (.possible, .modal, "may might could"),
    (
      .probable, .adverb,
      """
      probably likely presumably apparently seemingly reportedly evidently ostensibly supposedly \
      allegedly purportedly arguably
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
      possible potential conceivable plausible uncertain unclear questionable \
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
}
