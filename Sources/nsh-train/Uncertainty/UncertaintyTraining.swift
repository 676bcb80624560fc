// From judged sentences to the blocks of the model of uncertainty.

import English

/// Fits the model of uncertainty.
struct UncertaintyTraining {
  private let templates: FeatureTemplates
  private let rows: FeatureRows
  /// The examples of each document, with the hash of each part's word.
  private let documents: [[Example]]
  private let settings: NoisyOrSettings

  private struct Example {
    let words: [UInt32]
    let example: NoisyOrExample
  }

  /// A word that makes no sentence uncertain with this probability is never looked at.
  private static let least: Float = 0.05

  /// Training on the examples of documents; a feature must be in `minimum` words.
  init(
    _ documents: [[UncertaintyExample]],
    minimum: Int,
    _ settings: NoisyOrSettings
  ) throws {
    let templates = try FeatureTemplates.checked(
      UncertaintyTemplates.all,
      atoms: UncertaintyAtoms.names
    )
    let features = documents.map { examples in
      examples.map { $0.values.map { FeatureRows.features($0, templates) } }
    }
    let rows = FeatureRows(features.flatMap { $0.flatMap { $0 } }, minimum: minimum)
    self.documents = zip(documents, features).map { examples, features in
      zip(examples, features).map { example, features in
        Example(
          words: example.values.map { $0[1] },
          example: NoisyOrExample(parts: features.map(rows.rows), isMarked: example.isUncertain)
        )
      }
    }
    (self.templates, self.rows, self.settings) = (templates, rows, settings)
  }

  /// The words that may be cues, as the bits of their hashes.
  func gate() -> [UInt64] {
    let model = fitted(documents.flatMap { $0 }.map(\.example))
    var gate = Array(repeating: UInt64(0), count: UncertaintyGate.words)
    for example in documents.joined() {
      for (word, part) in zip(example.words, example.example.parts)
      where model.probability(part) >= Self.least {
        UncertaintyGate.insert(word, into: &gate)
      }
    }
    return gate
  }

  /// What each document's sentences are said to be by a model that was fitted on other documents, with
  /// what they are.
  func crossed(_ gate: [UInt64], folds: Int) -> [UncertaintyFigures.Judged] {
    (0..<folds).flatMap { fold in
      let others = documents.indices.filter { $0 % folds != fold }.flatMap { documents[$0] }
      let model = fitted(others.map { gated($0, gate) })
      return documents.indices.filter { $0 % folds == fold }.flatMap { documents[$0] }.map {
        UncertaintyFigures.Judged(
          probability: model.probability(gated($0, gate).parts),
          isUncertain: $0.example.isMarked
        )
      }
    }
  }

  /// The blocks of the model, whose limit is `limit`.
  func blocks(_ gate: [UInt64], limit: Float, buckets: Int) -> [ModelBlock] {
    let model = fitted(documents.flatMap { $0 }.map { gated($0, gate) })
    let lanes = LinearModel.lanes(for: 1)
    let weights = model.weights.flatMap { weight in
      [weight] + Array(repeating: Float(0), count: lanes - 1)
    }
    let largest = weights.reduce(Float(0)) { max($0, abs($1)) }
    let tables = ModelTables(rows.hashes, weights, lanes: lanes, buckets: buckets)
    return tables.blocks("cues", classes: ["0"], templates) + [
      ModelBlock(name: "cues.gate", numbers: gate),
      ModelBlock(
        name: "cues.layer",
        numbers: [largest / 127, settings.bias, limit].map(\.bitPattern)
      ),
    ]
  }

  private func fitted(_ examples: [NoisyOrExample]) -> NoisyOrModel {
    var training = NoisyOrTraining(rows: rows.hashes.count, settings, seed: 1)
    training.learn(examples)
    return training.model
  }

  /// An example with only those parts whose words may be cues.
  private func gated(_ example: Example, _ gate: [UInt64]) -> NoisyOrExample {
    NoisyOrExample(
      parts: zip(example.words, example.example.parts)
        .filter { UncertaintyGate.contains(gate, $0.0) }.map(\.1),
      isMarked: example.example.isMarked
    )
  }
}
