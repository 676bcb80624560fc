// From examples to the blocks of the models of commitment.

import English

/// Fits the reading that crowds teach.
struct CrowdTraining {
  /// The features of the examples.
  private let rows: FeatureRows
  private let templates: FeatureTemplates
  private let examples: [NetworkExample]
  private var settings: NetworkSettings

  /// A part of the examples: what they teach, and how much they count.
  struct Part {
    let examples: [CommitmentExample]
    /// 0 for what a crowd would say, 1 for what it would say of a clause by itself.
    let output: Int
    let weight: Float
  }

  /// Training on these parts; a feature must be in `minimum` examples.
  init(_ parts: [Part], minimum: Int, _ settings: NetworkSettings) throws {
    let templates = try FeatureTemplates.checked(
      CommitmentTemplates.crowd,
      atoms: CommitmentAtoms.names
    )
    let features = parts.map { part in
      part.examples.map { FeatureRows.features($0.input.values, templates) + $0.input.words }
    }
    let rows = FeatureRows(features.flatMap { $0 }, minimum: minimum)
    examples = zip(parts, features).flatMap { part, features in
      zip(part.examples, features).map { example, features in
        NetworkExample(
          rows: rows.rows(features),
          dense: example.input.numbers,
          truth: example.truth,
          output: part.output,
          weight: part.weight
        )
      }
    }
    (self.rows, self.templates) = (rows, templates)
    self.settings = settings
    self.settings.dense = examples.first?.dense.count ?? 0
  }

  /// The blocks of the model: several networks that saw the examples in other orders, side by side,
  /// their outputs averaged.
  func blocks(orders: Int, buckets: Int) -> [ModelBlock] {
    let networks = (1...orders).map { seed in
      var network = NetworkTraining(rows: rows.hashes.count, settings, seed: UInt64(seed))
      network.learn(examples)
      return network
    }
    let weights = abreast(networks.map(\.rows), rows.hashes.count)
    let lanes = settings.hidden * orders
    let tables = ModelTables(rows.hashes, weights, lanes: lanes, buckets: buckets)
    let outputs = (0..<settings.outputs).flatMap { averaged(networks, output: $0) }
    return tables.blocks("crowd", classes: (0..<lanes).map(String.init), templates) + [
      CommitmentLayer.block("crowd", weights, networks.flatMap(\.biases.values)),
      Self.block("dense", abreast(networks.map(\.dense), settings.dense)),
      Self.block("middle", networks.flatMap(\.middle.values)),
      Self.block("outputs", outputs),
    ]
  }

  /// The rows of all networks, each row beside the same of the others.
  private func abreast(_ tables: [AdamWeights], _ rows: Int) -> [Float] {
    let width = settings.hidden
    return (0..<rows).flatMap { row in
      tables.flatMap { $0.values[(row * width)..<((row + 1) * width)] }
    }
  }

  private static func block(_ name: String, _ numbers: [Float]) -> ModelBlock {
    ModelBlock(name: "crowd." + name, numbers: numbers.map(\.bitPattern))
  }

  /// The weights of an output over the second layers of all networks, and its bias.
  private func averaged(_ networks: [NetworkTraining], output: Int) -> [Float] {
    var weights: [Float] = []
    var bias: Float = 0
    for network in networks {
      for index in 0..<settings.middle { weights.append(network.outputs[output, index]) }
      bias += network.outputs[output, settings.middle]
    }
    return (weights + [bias]).map { $0 / Float(networks.count) }
  }
}

/// Fits the reading of news.
enum NewsTraining {
  /// The blocks of the model.
  static func blocks(
    _ examples: [CommitmentExample],
    minimum: Int,
    penalty: Double,
    buckets: Int
  ) throws -> [ModelBlock] {
    let name = "news"
    let templates = try FeatureTemplates.checked(
      CommitmentTemplates.news,
      atoms: CommitmentAtoms.names
    )
    let features = examples.map { FeatureRows.features($0.input.values, templates) }
    let rows = FeatureRows(features, minimum: minimum)
    let table = features.map { features in
      var row = Array(repeating: 0.0, count: rows.hashes.count + 1)
      row[0] = 1
      for index in rows.rows(features) { row[Int(index) + 1] = 1 }
      return row
    }
    let weights = RidgeRegression.weights(
      table,
      examples.map { Double($0.truth) },
      penalty: penalty
    )
    .map(Float.init)
    let lanes = LinearModel.lanes(for: 1)
    let rest = Array(repeating: Float(0), count: lanes - 1)
    let padded = weights.dropFirst().flatMap { weight in [weight] + rest }
    let tables = ModelTables(rows.hashes, padded, lanes: lanes, buckets: buckets)
    return tables.blocks(name, classes: ["0"], templates) + [
      CommitmentLayer.block(name, padded, [weights.first ?? 0])
    ]
  }
}

/// What stands beside the rows of a network: see `CommitmentNetwork`.
enum CommitmentLayer {
  /// The block of that layer, where the rows' weights are those before they were rounded.
  static func block(_ name: String, _ rows: [Float], _ numbers: [Float]) -> ModelBlock {
    let largest = rows.reduce(Float(0)) { max($0, abs($1)) }
    return ModelBlock(
      name: name + ".layer",
      numbers: ([largest / 127] + numbers).map(\.bitPattern)
    )
  }
}
