// What is known of words, as a table that is asked at every token.

import NewsModel

/// Values of words, looked up as in `WordIndex`: a dictionary takes several times as long.
struct WordValues<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  /// The words.
  let words: [String]
  private let index: WordIndex
  private let values: [Value]

  /// The values of some words.
  init(_ known: [String: Value]) {
    // In any order: they are only looked up.
    words = Array(known.keys)
    values = Array(known.values)
    index = WordIndex(words)
  }

  /// The values of some words, each of which stands there once.
  init(dictionaryLiteral known: (String, Value)...) {
    self.init(Dictionary(uniqueKeysWithValues: known))
  }

  /// The value of a word, byte for byte; nil where it is not in the table.
  subscript(word: String) -> Value? { index.number(of: word).map { values[$0] } }
}
