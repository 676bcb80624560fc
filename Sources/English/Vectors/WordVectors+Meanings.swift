// The vectors as knowledge of words.

import NewsModel

extension WordVectors: WordMeanings {
  /// How rare a word is in news.
  package func rarity(of word: String) -> Double {
    Double(row(Self.hash(word)).map(inverseFrequency) ?? highestFrequency)
  }

  /// The direction of a word's row; nil where it has none.
  package func direction(of word: String) -> [Float]? {
    guard let row = row(Self.hash(word)) else { return nil }
    let numbers = vector(row).map(Float.init)
    let length = numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? numbers.map { $0 / length } : nil
  }

  private static func hash(_ word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { $0.isEmpty ? 0 : WordForm($0).lower }
  }
}
