// Fits one reading of names: greedy decisions from left to right, each corrected where it is wrong.

import English

/// A reading in training.
struct NameReadingTraining {
  private let perceptron = AveragedPerceptron(classes: NameLabel.count)
  private var decision: Decision

  /// A reading that knows nothing yet.
  init(_ text: String) throws {
    decision = try Decision(text, atoms: NameAtoms.names, perceptron)
  }

  /// Learns from examples with their weights: one of weight two is seen twice in each epoch, one of
  /// weight a half in every second.
  mutating func learn(
    _ examples: [NameExample],
    _ votes: [NameVotes?],
    weights: [Double],
    epochs: Int,
    seed: UInt64 = 1
  ) {
    var random = RandomSource(seed: seed)
    for epoch in 0..<epochs {
      var order = examples.indices.flatMap { index in
        let times =
          Int((weights[index] * Double(epoch + 1)).rounded(.down))
          - Int((weights[index] * Double(epoch)).rounded(.down))
        return repeatElement(index, count: times)
      }
      order.shuffle(using: &random)
      for index in order { learn(examples[index], votes[index]) }
    }
    perceptron.settle()
  }

  /// Adds what another reading has learnt from the same examples.
  func add(_ other: NameReadingTraining) { perceptron.add(other.perceptron) }

  private mutating func learn(_ example: NameExample, _ votes: NameVotes?) {
    let document = example.document
    for (number, sentence) in document.sentences.enumerated() {
      var history = NameHistory()
      for index in 0..<sentence.count {
        guard NameAtoms.isCandidate(document, number, index, history) else {
          history.take(NameLabel.outside, at: index)
          continue
        }
        NameAtoms.fill(&decision.values, document, sentence, number, index, history, votes)
        decision.score(perceptron)
        if !history.isInName { decision.scores[Int(NameLabel.inside)] = -.infinity }
        let guess = decision.scores.best(of: NameLabel.count)
        correct(guess, example.allowed[document.starts[number] + index], history)
        history.take(UInt8(guess), at: index)
      }
    }
  }

  /// Moves the weights from a wrong guess to the likeliest of the right labels. Where the beginning of
  /// a name was missed there is no right label for its other words.
  private func correct(_ guess: Int, _ allowed: UInt16, _ history: NameHistory) {
    var truth = guess
    if allowed & 1 << guess == 0 {
      for label in 0..<NameLabel.count where allowed & 1 << label != 0 {
        if label == Int(NameLabel.inside), !history.isInName { continue }
        if truth == guess || decision.scores[label] > decision.scores[truth] { truth = label }
      }
    }
    perceptron.correct(decision.features, from: guess, to: truth)
  }

  /// The blocks of the finished model.
  func blocks(_ name: String, buckets: Int) -> [ModelBlock] {
    perceptron.tables(buckets: buckets).blocks(name, classes: NameLabel.names, decision.templates)
  }
}

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

  /// Adds an example; one of weight 2 is seen twice as often as one of weight 1.
  mutating func add(_ example: NameExample, weight: Double) {
    examples.append(example)
    weights.append(weight)
  }

  /// The blocks of both readings, in so many buckets of eight rows.
  func blocks(firstBuckets: Int, secondBuckets: Int) throws -> [ModelBlock] {
    let none: [NameVotes?] = Array(repeating: nil, count: examples.count)
    let first = try reading(NameTemplates.first, none)
    let second = try reading(NameTemplates.second, try votes(firstBuckets))
    return first.blocks("names1", buckets: firstBuckets)
      + second.blocks("names2", buckets: secondBuckets)
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
      var training = try NameReadingTraining(NameTemplates.first)
      training.learn(
        seen.map { examples[$0] },
        Array(repeating: nil, count: seen.count),
        weights: seen.map { weights[$0] },
        epochs: epochs
      )
      let bytes = ModelFile.encoded(
        training.blocks("names1", buckets: buckets).map { ($0.name, $0.bytes) }
      )
      try bytes.withUnsafeBytes { bytes in
        guard let reading = ModelFile(bytes).flatMap({ NameReading($0, "names1") }) else {
          throw TrainingError("the model of the first reading cannot be read back")
        }
        for index in examples.indices where index % folds == fold {
          let document = examples[index].document
          result[index] = NameVotes(document, reading.labels(document, nil))
        }
      }
    }
    return result
  }
}
