// Learns what counts for the similarity of two sentences by a linear regression.

import English

/// Fits the weights of the similarity.
enum SimilarityTraining {
  /// The pairs that the distillation of the vectors leaves out: every fourth. Vectors fit the others too
  /// well to tell how far they are to be trusted.
  static let leftOut = 4

  /// The same, or no blocks where one of the files is not given.
  static func blocks(vectors path: String?, pairs pairsPath: String?) throws -> [ModelBlock] {
    guard let path, let pairsPath else { return [] }
    return try blocks(vectors: path, pairs: pairsPath)
  }

  /// The blocks of vectors and similarity, from a list of vectors and scored pairs.
  static func blocks(vectors path: String, pairs pairsPath: String) throws -> [ModelBlock] {
    let vectors = try VectorList(path: path).blocks
    let pairs = try SentencePair.read(pairsPath, scale: 5).enumerated()
      .filter { $0.offset % leftOut == 0 && $0.element.score != nil }.map(\.element)
    let rows = try withModel(vectors + [weights([])]) { file in
      guard let vectors = WordVectors(file) else { throw TrainingError("\(path) makes no vectors") }
      let pipeline = Pipeline()
      return pairs.map { pair in
        SimilarityFeatures.values(
          TextProfile(text: pair.first, vectors, pipeline),
          TextProfile(text: pair.second, vectors, pipeline)
        ).map(Double.init)
      }
    }
    let solution = RidgeRegression.weights(rows, pairs.map { Double($0.score ?? 0) }, penalty: 1)
    for (name, weight) in zip(SimilarityFeatures.names, solution) {
      print("  \(name): \((weight * 1000).rounded() / 1000)")
    }
    return vectors + [weights(solution.map(Float.init))]
  }

  private static func weights(_ weights: [Float]) -> ModelBlock {
    ModelBlock(name: "similarity.weights", numbers: weights.map(\.bitPattern))
  }

  /// Calls `body` with the file of these blocks.
  static func withModel<Result>(
    _ blocks: [ModelBlock],
    _ body: (ModelFile) throws -> Result
  ) throws -> Result {
    let bytes = blocks.encoded
    return try bytes.withUnsafeBytes { bytes in
      guard let file = ModelFile(bytes) else { throw TrainingError("the blocks make no model") }
      return try body(file)
    }
  }
}
