// Learns what counts for the similarity of two sentences: a linear regression with a penalty on large
// weights (ridge: Hoerl & Kennard 1970).

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
    let solution = regression(rows, pairs.map { Double($0.score ?? 0) }, penalty: 1)
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

  /// The weights with the least squared error, the first of which, the constant's, bears no penalty.
  private static func regression(
    _ rows: [[Double]],
    _ truth: [Double],
    penalty: Double
  ) -> [Double] {
    let size = rows.first?.count ?? 0
    var system = Array(repeating: Array(repeating: 0.0, count: size + 1), count: size)
    for (row, score) in zip(rows, truth) {
      for i in 0..<size {
        for j in 0..<size { system[i][j] += row[i] * row[j] }
        system[i][size] += row[i] * score
      }
    }
    for index in 1..<max(1, size) { system[index][index] += penalty }
    return solution(of: &system)
  }

  /// Solves linear equations by elimination; with the penalty no pivot is zero.
  private static func solution(of system: inout [[Double]]) -> [Double] {
    let size = system.count
    for pivot in 0..<size {
      for row in 0..<size where row != pivot && system[pivot][pivot] != 0 {
        let factor = system[row][pivot] / system[pivot][pivot]
        for column in pivot...size { system[row][column] -= factor * system[pivot][column] }
      }
    }
    return (0..<size).map { system[$0][$0] == 0 ? 0 : system[$0][size] / system[$0][$0] }
  }
}
