// Whether a text is written as news are, or as letters, reviews and forums are. People judge the same
// sentence otherwise in the two: what a letter foresees they doubt, what news report they believe. The classes of
// its words tell, and hardly its topic (after Biber, "Variation across speech and writing", 1988).
//
// Block: register.weights (the bits of 32-bit floating-point numbers: a constant, then a weight for each class
// of words, the unknown ones first).

/// Tells news from other texts.
package struct RegisterModel: Sendable {
  private let weights: [Float]

  /// The model of a file that has it as this block; nil where it has none.
  package init?(_ file: ModelFile, block: String = "register.weights") {
    guard let bits = file.numbers(block, as: UInt32.self), bits.count > 1 else { return nil }
    weights = bits.map(Float.init(bitPattern:))
  }

  /// Below this a text is no news at all, and from the second on it is nothing else. Between them lie
  /// one in ten news articles, and weblogs that write of the news.
  private static let bounds: (Double, Double) = (0.67, 0.75)

  /// From 0, something else, to 1, news; complexity O(words).
  package func news(_ words: [WordForm]) -> Double {
    guard !words.isEmpty else { return 1 }
    let score = Double(raw(words))
    return min(1, max(0, (score - Self.bounds.0) / (Self.bounds.1 - Self.bounds.0)))
  }

  /// What the weights say: about 0 for other texts, about 1 for news.
  package func raw(_ words: [WordForm]) -> Float {
    let shares = Self.shares(words, classes: weights.count - 1)
    var sum = weights[0]
    for (index, share) in shares.enumerated() { sum += share * weights[index + 1] }
    return sum
  }

  /// The square root of each class's share of the words: rare classes tell as well as common ones.
  package static func shares(_ words: [WordForm], classes: Int) -> [Float] {
    var counts = Array(repeating: Int32(0), count: classes)
    for word in words where Int(word.wordClass) < classes { counts[Int(word.wordClass)] += 1 }
    return counts.map { (Float($0) / Float(max(1, words.count))).squareRoot() }
  }
}
