// Fits both readings of names: the first, then the second with what a first one that has not seen the
// text says of it.

import English

/// Fits both readings.
struct NameTraining {
  private var examples: [NameExample] = []
  private var weights: [Double] = []
  /// In how many parts the examples are cut so that each is read by a first reading that has not
  /// learnt from it.
  private let folds = 2
  /// How often examples of weight 1 are seen.
  var epochs = 5
  /// In how many orders the examples are learnt from.
  var orders = 1

  /// Whether people marked the names of each example, and not a machine.
  private var isGold: [Bool] = []

  /// Adds an example; one of weight 2 is seen twice as often as one of weight 1.
  mutating func add(_ example: NameExample, weight: Double, isGold: Bool) {
    examples.append(example)
    weights.append(weight)
    self.isGold.append(isGold)
  }

  /// The blocks of both readings, in so many buckets of eight rows.
  mutating func blocks(firstBuckets: Int, secondBuckets: Int) throws -> [ModelBlock] {
    try soften(firstBuckets)
    let none: [NameVotes?] = Array(repeating: nil, count: examples.count)
    let first = try reading(NameTemplates.first, none)
    let second = try reading(NameTemplates.second, try votes(firstBuckets))
    return first.blocks("names1", buckets: firstBuckets)
      + second.blocks("names2", buckets: secondBuckets)
  }

  /// Where a reading that has learnt from the gold alone says otherwise than a machine, both are right.
  private mutating func soften(_ buckets: Int) throws {
    let gold = examples.indices.filter { isGold[$0] }
    guard !gold.isEmpty, gold.count < examples.count else { return }
    let labels = try firstLabels(of: examples.indices.filter { !isGold[$0] }, from: gold, buckets)
    for (index, labels) in labels { examples[index].allow(labels) }
  }

  /// A reading that has learnt from the examples in several orders.
  private func reading(_ templates: String, _ votes: [NameVotes?]) throws -> NameReadingTraining {
    let readings = try (1...orders).map { seed in
      var reading = try NameReadingTraining(templates)
      reading.learn(examples, votes, weights: weights, epochs: epochs, seed: UInt64(seed))
      return reading
    }
    for other in readings.dropFirst() { readings[0].add(other) }
    return readings[0]
  }

  /// What a first reading that has not learnt from it says of each example.
  private func votes(_ buckets: Int) throws -> [NameVotes?] {
    var result: [NameVotes?] = Array(repeating: nil, count: examples.count)
    for fold in 0..<folds {
      let seen = examples.indices.filter { $0 % folds != fold }
      let others = examples.indices.filter { $0 % folds == fold }
      for (index, labels) in try firstLabels(of: others, from: seen, buckets) {
        result[index] = NameVotes(examples[index].document, labels)
      }
    }
    return result
  }

  /// The labels that a first reading gives to some examples after it has learnt from others.
  private func firstLabels(
    of others: [Int],
    from seen: [Int],
    _ buckets: Int
  ) throws -> [(Int, [UInt8])] {
    var training = try NameReadingTraining(NameTemplates.first)
    training.learn(
      seen.map { examples[$0] },
      Array(repeating: nil, count: seen.count),
      weights: seen.map { weights[$0] },
      epochs: epochs
    )
    let bytes = training.blocks("names1", buckets: buckets).encoded
    return try bytes.withUnsafeBytes { bytes in
      guard let reading = ModelFile(bytes).flatMap({ NameReading($0, "names1") }) else {
        throw TrainingError("the model of the first reading cannot be read back")
      }
      return others.map { ($0, reading.labels(examples[$0].document, nil)) }
    }
  }
}
