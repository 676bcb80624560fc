// Places and their peoples by form: of two words of an article with capitals, one may be called as the
// people of the other would be, which speaks for both.

import NewsModel
import WorldNames

/// What the words of an article are to one another.
struct ArticlePeoples {
  /// For each word's number: 1 the adjective or a member of a people, 2 a people, 3 its place, and 0
  /// where there is no such pair.
  private(set) var kinds: [UInt8]
  private var capitals: [String: Int] = [:]

  /// Nothing yet about so many words.
  init(count: Int) { kinds = Array(repeating: 0, count: count) }

  /// Takes a word with a capital and its number.
  mutating func take(_ token: Token, _ number: Int) { capitals[token.lower] = number }

  /// Finds the pairs; complexity O(words with capitals).
  mutating func pair() {
    for (word, number) in capitals {
      guard let last = word.utf8.last, Self.endings.contains(last) else { continue }
      for place in Demonym.bases(of: word) {
        guard let base = capitals[place], base != number else { continue }
        kinds[number] = Demonym.isPlural(word) ? 2 : 1
        if kinds[base] == 0 { kinds[base] = 3 }
      }
    }
  }

  /// The last letters of peoples: `n`, `s`, `e`, `h`.
  private static let endings: [UInt8] = [0x6E, 0x73, 0x65, 0x68]
}
