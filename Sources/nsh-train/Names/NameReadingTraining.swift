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
