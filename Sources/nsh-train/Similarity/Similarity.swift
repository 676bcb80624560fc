// `nsh-train similarity`: how alike pairs of sentences are, for the scorer of similarity.

import ArgumentParser
import English
import FoundationEssentials

/// Measures pairs.
struct Similarity: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how alike pairs of sentences are, as id and score.",
    discussion: """
      With --model the measure of a model file; with --vectors and --pairs one that is fitted first, and \
      written to --output where that is given.
      """
  )

  @Option(help: "The model file.")
  var model: String?
  @Option(help: "Word vectors, as Scripts/training/distill writes them.")
  var vectors: String?
  @Option(help: "Scored pairs to learn from: score (0 to 5), sentence1, sentence2.")
  var pairs: String?
  @Option(help: "Where a model of vectors and similarity alone goes.")
  var output: String?
  @Option(help: "Print this measure by itself: vectors, words …")
  var feature: String?
  @Argument(help: "Pairs to measure, tables with the columns sentence1 and sentence2.")
  var files: [String] = []

  func run() throws {
    if let vectors, let pairs {
      let blocks = try SimilarityTraining.blocks(vectors: vectors, pairs: pairs)
      if let output {
        let bytes = blocks.encoded
        try Data(bytes).write(to: URL(filePath: output))
        print("\(output): \(bytes.count) bytes")
      }
      try SimilarityTraining.withModel(blocks, measure)
    } else if let model {
      let bytes = try Data(contentsOf: URL(filePath: model))
      try Array(bytes).withUnsafeBytes { bytes in
        guard let file = ModelFile(bytes) else {
          throw TrainingError("\(model) is not a model of this version")
        }
        try measure(file)
      }
    }
  }

  private func measure(_ file: ModelFile) throws {
    guard let model = SimilarityModel(file) else {
      throw TrainingError("the model has no vectors, or none of this version")
    }
    let pipeline = Pipeline()
    let column = feature.flatMap(SimilarityFeatures.names.firstIndex)
    for path in files {
      for pair in try SentencePair.read(path, scale: 1) {
        let first = TextProfile(text: pair.first, model.vectors, pipeline)
        let second = TextProfile(text: pair.second, model.vectors, pipeline)
        let score =
          column.map { Double(SimilarityFeatures.values(first, second)[$0]) }
          ?? model.similarity(first, second)
        print("\(pair.id)\t\((score * 10_000).rounded() / 10_000)")
      }
    }
  }
}
