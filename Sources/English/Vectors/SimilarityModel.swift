// How alike two texts are: a linear combination of what speaks for it, its weights learned on pairs of
// sentences that people scored.
//
// Block: similarity.weights (the bits of 32-bit floating-point numbers, in the order of the features).

import NewsModel

/// Measures the similarity of texts in English.
package struct SimilarityModel: Sendable {
  /// The vectors of words.
  package let vectors: WordVectors
  private let weights: [Float]

  /// The measure of a model file; nil where it has none.
  package init?(_ file: ModelFile) {
    guard let vectors = WordVectors(file),
      let bits = file.numbers("similarity.weights", as: UInt32.self),
      bits.count == SimilarityFeatures.names.count
    else { return nil }
    self.vectors = vectors
    weights = bits.map(Float.init(bitPattern:))
  }

  /// From 0, nothing in common, to 1, the same said; complexity O(words of one × words of the other).
  package func similarity(_ a: TextProfile, _ b: TextProfile) -> Double {
    var sum: Float = 0
    for (weight, value) in zip(weights, SimilarityFeatures.values(a, b)) { sum += weight * value }
    return Double(min(1, max(0, sum)))
  }

  /// The same of two texts by themselves, annotated by `pipeline`.
  package func similarity(_ a: String, _ b: String, _ pipeline: Pipeline) -> Double {
    similarity(profile(a, pipeline), profile(b, pipeline))
  }

  private func profile(_ text: String, _ pipeline: Pipeline) -> TextProfile {
    TextProfile(text: text, vectors, pipeline)
  }
}

extension TextProfile {
  /// The profile of a text by itself.
  package init(text: String, _ vectors: WordVectors, _ pipeline: Pipeline) {
    let text = ArticleText(text)
    let article = Article(text)
    let annotated = pipeline.annotate(article)
    self.init(annotated, tokens: annotated.tokens.indices, vectors)
  }
}
