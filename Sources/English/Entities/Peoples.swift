// Adjectives and peoples of places that no list knows: a word whose ending makes it the demonym of
// another that the same article writes with a capital.

import NewsModel
import WorldNames

/// The demonyms that an article forms itself.
struct Peoples: Sendable {
  /// The place that a demonym is made from, all in lower case.
  private let bases: [String: String]
  /// The places that have a demonym in the article.
  let places: Set<String>

  /// Reads the words of an article; complexity O(tokens).
  init(_ tokens: [Token], _ memory: CapitalMemory) {
    var bases: [String: String] = [:]
    for token in tokens where token.shape == .capitalized && bases[token.lower] == nil {
      guard Self.isUnknown(token.lower), memory.isCapitalInside(token.lower) else { continue }
      bases[token.lower] = Demonym.bases(of: token.lower).first { base in
        Self.isPlace(base) || Self.isUnknown(base) && memory.isCapitalOnly(base)
      }
    }
    self.bases = bases
    places = Set(bases.values)
  }

  private static func isPlace(_ word: String) -> Bool {
    Gazetteer.shared[word]?.kind == .place && Lexicon.shared.number(of: word) == nil
  }

  /// Whether no list and no lexicon knows the word.
  private static func isUnknown(_ word: String) -> Bool {
    Gazetteer.shared[word] == nil && Lexicon.shared.number(of: word) == nil
      && !People.givenNames.contains(word) && !People.surnames.contains(word)
      && !PlainCapitals.words.contains(word)
  }

  /// Whether a word in lower case is the adjective or the people of a place.
  func contains(_ lower: String) -> Bool {
    bases[lower] != nil || Self.isUnknown(lower) && Demonym.isSurePeople(lower)
  }

  /// Whether a word in lower case is a demonym or a place that has one here.
  func knows(_ lower: String) -> Bool { places.contains(lower) || contains(lower) }

  /// Tags the adjectives among the words: `the Lunarian fleet` has one name at most.
  func tag(_ tokens: inout [Token], _ sentences: [Sentence]) {
    for sentence in sentences {
      for index in sentence.tokens.dropLast() {
        guard tokens[index].tag == .properNoun, bases[tokens[index].lower] != nil,
          !Demonym.isPlural(tokens[index].lower), Self.nominals.contains(tokens[index + 1].tag)
        else { continue }
        tokens[index].tag = .adjective
      }
    }
  }

  private static let nominals: Set<PartOfSpeech> = [.noun, .adjective, .properNoun, .number]
}
