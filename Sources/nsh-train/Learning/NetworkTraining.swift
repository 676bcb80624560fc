// Fits a network with one hidden layer over hashed features: what each feature adds to the hidden numbers,
// and what these say of each output. Gradient descent with moments of its own for each weight (Adam: Kingma & Ba
// 2015), only over the rows that a batch has, with hidden numbers left out by chance (dropout: Srivastava et
// al. 2014).

/// An example of a network.
struct NetworkExample {
  /// The rows of its features.
  let rows: [Int32]
  let truth: Float
  /// Which output is to say it.
  let output: Int
  /// How much it counts.
  let weight: Float
}

/// How a network is fitted.
struct NetworkSettings {
  var hidden = 32
  var outputs = 2
  var epochs = 3
  var batch = 128
  var rate: Float = 0.002
  /// The share of hidden numbers that is left out of each example.
  var dropout: Float = 0.3
  /// Up to this error the loss is quadratic, beyond it linear, so that it fits the median of what people
  /// say rather than their mean (Huber 1964).
  var quadratic: Float = 0.5
}

/// A network in training.
struct NetworkTraining {
  private let settings: NetworkSettings
  private(set) var rows: AdamWeights
  private(set) var biases: AdamWeights
  /// For each output the weights of the hidden numbers and its bias.
  private(set) var outputs: AdamWeights
  private var random: RandomSource
  private var step = 0

  /// A network over so many rows, which says next to nothing yet.
  init(rows count: Int, _ settings: NetworkSettings, seed: UInt64) {
    self.settings = settings
    random = RandomSource(seed: seed)
    rows = AdamWeights(rows: count, width: settings.hidden, spread: 0.02, &random)
    biases = AdamWeights(rows: 1, width: settings.hidden, spread: 0, &random)
    outputs = AdamWeights(
      rows: settings.outputs,
      width: settings.hidden + 1,
      spread: 0.15,
      &random
    )
  }

  /// Learns from examples in an order of their own in every epoch.
  mutating func learn(_ examples: [NetworkExample]) {
    let steps = settings.epochs * ((examples.count + settings.batch - 1) / settings.batch)
    for _ in 0..<settings.epochs {
      var order = Array(examples.indices)
      order.shuffle(using: &random)
      for start in stride(from: 0, to: order.count, by: settings.batch) {
        let batch = order[start..<min(start + settings.batch, order.count)]
        for index in batch { learn(examples[index], share: 1 / Float(batch.count)) }
        step += 1
        let rate = settings.rate * (1 - Float(step - 1) / Float(steps))
        rows.move(rate, step)
        biases.move(rate, step)
        outputs.move(rate, step)
      }
    }
  }

  /// What the network says of an example with these rows.
  func output(of rows: [Int32], _ output: Int) -> Float { self.output(output, hidden(rows)) }

  /// Adds what an example says to the gradients.
  private mutating func learn(_ example: NetworkExample, share: Float) {
    var hidden = self.hidden(example.rows)
    let kept = 1 - settings.dropout
    var gates = Array(repeating: Float(0), count: hidden.count)
    for index in hidden.indices where hidden[index] > 0 {
      let isKept = Float(random.next() >> 40) / Float(1 << 24) < kept
      gates[index] = isKept ? 1 / kept : 0
    }
    for index in hidden.indices { hidden[index] *= gates[index] }
    let slope = loss(output(example.output, hidden) - example.truth) * example.weight * share
    var below = Array(repeating: Float(0), count: hidden.count)
    for index in hidden.indices {
      below[index] = slope * outputs[example.output, index] * gates[index]
    }
    outputs.add(hidden + [1], times: slope, to: example.output)
    biases.add(below, times: 1, to: 0)
    for row in example.rows { rows.add(below, times: 1, to: Int(row)) }
  }

  /// The slope of the loss.
  private func loss(_ error: Float) -> Float {
    max(-1, min(1, error / settings.quadratic))
  }

  private func hidden(_ features: [Int32]) -> [Float] {
    var hidden = biases.values
    for row in features { rows.add(row: Int(row), to: &hidden) }
    return hidden.map { max(0, $0) }
  }

  private func output(_ output: Int, _ hidden: [Float]) -> Float {
    var sum = outputs[output, hidden.count]
    for index in hidden.indices { sum += hidden[index] * outputs[output, index] }
    return sum
  }
}
