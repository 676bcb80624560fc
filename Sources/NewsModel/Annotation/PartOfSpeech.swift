// Parts of speech.

/// The universal part-of-speech tags (Universal Dependencies, version 2).
package enum PartOfSpeech: UInt8, Hashable, Sendable, CaseIterable {
  case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun
  case number, particle, pronoun, properNoun, punctuation, subordinator, symbol, verb, other
}
