// What is known of words outside a text: how rare they are in news, and what they mean.

/// Knowledge of words, which does not depend on what is compared.
package protocol WordMeanings: Sendable {
  /// How rare a word is: the logarithm of one through the share of articles that have it.
  func rarity(of word: String) -> Double
  /// The direction of a word's meaning, of length 1 and in as many numbers as `dimensions`; nil where
  /// it is not known.
  func direction(of word: String) -> [Float]?
  /// How many numbers a direction has.
  var dimensions: Int { get }
}
