// Whether a text is written as news are, or as letters, reviews and forums are. People judge the same
// sentence otherwise in the two: what a letter foresees they doubt, what news report they believe. The classes of
// its words and the build of its paragraphs tell, and hardly its topic.
//
// Block: register.weights (the bits of 32-bit floating-point numbers: a constant, then a weight for each class
// of words, the unknown ones first, then, where the manner counts, one for each number of `RegisterText.manner`).

/// Tells news from other texts.
package struct RegisterModel: Sendable {
  private let weights: [Float]

  private let numbers: RegisterNumbers

  /// The model of a file that has it as this block, over these numbers of a text; nil where it has none.
  package init?(
    _ file: ModelFile,
    block: String = "register.weights",
    over numbers: RegisterNumbers = .wordsAndManner
  ) {
    guard let bits = file.numbers(block, as: UInt32.self), bits.count > 1 + numbers.manners else {
      return nil
    }
    self.numbers = numbers
    weights = bits.map(Float.init(bitPattern:))
  }

  /// Below this a text is no news at all, and from the second on it is nothing else. Short reviews and weblogs
  /// that write of the news lie between them, with a third of the news articles.
  private static let bounds: (Double, Double) = (0.7, 0.9)

  /// From 0, something else, to 1, news; complexity O(words).
  package func news(_ text: RegisterText) -> Double {
    guard !text.words.isEmpty else { return 1 }
    let score = Double(raw(text))
    return min(1, max(0, (score - Self.bounds.0) / (Self.bounds.1 - Self.bounds.0)))
  }

  /// What the weights say: about 0 for other texts, about 1 for news.
  package func raw(_ text: RegisterText) -> Float {
    let numbers = numbers.of(text, classes: weights.count - 1 - numbers.manners)
    return zip(numbers, weights.dropFirst()).reduce(weights[0]) { $0 + $1.0 * $1.1 }
  }
}
