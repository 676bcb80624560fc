// Parts of speech.

/// The universal part-of-speech tags (Universal Dependencies, version 2).
package enum PartOfSpeech: UInt8, Hashable, Sendable, CaseIterable {
  case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun
  case number, particle, pronoun, properNoun, punctuation, subordinator, symbol, verb, other

  /// Whether two are the same. What the compiler makes by itself is called through a table from other modules,
  /// and tags are compared at every token.
  package static func == (one: PartOfSpeech, other: PartOfSpeech) -> Bool {
    one.rawValue == other.rawValue
  }
}
