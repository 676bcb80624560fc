// Fits a network with two hidden layers over hashed features and numbers: what each of them adds to the numbers of
// the first layer, what these say of the second, and that of each output. Gradient descent with moments of its own
// for each weight (Adam: Kingma & Ba 2015), only over the rows that a batch has, with hidden numbers and
// features left out by chance (dropout: Srivastava et al. 2014).

/// An example of a network.
struct NetworkExample {
  /// The rows of its features.
  let rows: [Int32]
  /// Its numbers.
  let dense: [Float]
  let truth: Float
  /// Which output is to say it.
  let output: Int
  /// How much it counts.
  let weight: Float
}

/// How a network is fitted.
struct NetworkSettings {
  /// The numbers of the first layer.
  var hidden = 32
  /// Those of the second.
  var middle = 16
  /// The numbers that each example has besides its features.
  var dense = 0
  var outputs = 2
  var epochs = 3
  var batch = 128
  var rate: Float = 0.002
  /// The share of hidden numbers that is left out of each example.
  var dropout: Float = 0.2
  /// The share of features that is left out of each example.
  var blindness: Float = 0.15
  /// Up to this error the loss is quadratic, beyond it linear: from the mean of what people say it moves towards
  /// their median (Huber 1964).
  var quadratic: Float = 2
}

/// A network in training.
struct NetworkTraining {
  private let settings: NetworkSettings
  private(set) var rows: AdamWeights
  private(set) var dense: AdamWeights
  private(set) var biases: AdamWeights
  /// For each number of the second layer the weights of the first and its bias.
  private(set) var middle: AdamWeights
  /// For each output the weights of the second layer and its bias.
  private(set) var outputs: AdamWeights
  private var random: RandomSource
  private var step = 0

  /// A network over so many rows, which says next to nothing yet.
  init(rows count: Int, _ settings: NetworkSettings, seed: UInt64) {
    self.settings = settings
    random = RandomSource(seed: seed)
    let (hidden, next) = (settings.hidden, settings.middle)
    rows = AdamWeights(rows: count, width: hidden, spread: 0.02, &random)
    dense = AdamWeights(rows: settings.dense, width: hidden, spread: 0.05, &random)
    biases = AdamWeights(rows: 1, width: hidden, spread: 0, &random)
    middle = AdamWeights(
      rows: next,
      width: hidden + 1,
      spread: 1 / Float(hidden).squareRoot(),
      &random
    )
    outputs = AdamWeights(rows: settings.outputs, width: next + 1, spread: 0.15, &random)
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
        move(settings.rate * (1 - Float(step - 1) / Float(steps)))
      }
    }
  }

  private mutating func move(_ rate: Float) {
    rows.move(rate, step)
    dense.move(rate, step)
    biases.move(rate, step)
    middle.move(rate, step)
    outputs.move(rate, step)
  }

  /// What the network says of an example.
  func output(of example: NetworkExample) -> Float {
    let hidden = hidden(example.rows, example.dense).map { max(0, $0) }
    return Self.sum(outputs, example.output, second(hidden))
  }

  /// Adds what an example says to the gradients.
  private mutating func learn(_ example: NetworkExample, share: Float) {
    let seen = example.rows.filter { _ in !isLeftOut(settings.blindness) }
    var hidden = hidden(seen, example.dense)
    let gates = hidden.map { number in
      number > 0 && !isLeftOut(settings.dropout) ? 1 / (1 - settings.dropout) : 0
    }
    for index in hidden.indices { hidden[index] *= gates[index] }
    let second = second(hidden)
    let said = Self.sum(outputs, example.output, second)
    let slope = loss(said - example.truth) * example.weight * share
    var below = Array(repeating: Float(0), count: hidden.count)
    for index in second.indices where second[index] > 0 {
      let part = slope * outputs[example.output, index]
      for place in hidden.indices { below[place] += part * middle[index, place] * gates[place] }
      middle.add(hidden + [1], times: part, to: index)
    }
    outputs.add(second + [1], times: slope, to: example.output)
    biases.add(below, times: 1, to: 0)
    for row in seen { rows.add(below, times: 1, to: Int(row)) }
    for (row, number) in example.dense.enumerated() where number != 0 {
      dense.add(below, times: number, to: row)
    }
  }

  private mutating func isLeftOut(_ share: Float) -> Bool {
    Float(random.next() >> 40) / Float(1 << 24) < share
  }

  /// The slope of the loss.
  private func loss(_ error: Float) -> Float {
    max(-1, min(1, error / settings.quadratic))
  }

  private func hidden(_ features: [Int32], _ numbers: [Float]) -> [Float] {
    var hidden = biases.values
    for row in features { rows.add(row: Int(row), to: &hidden) }
    for (row, number) in numbers.enumerated() where number != 0 {
      dense.add(row: row, times: number, to: &hidden)
    }
    return hidden
  }

  /// The second layer over the first, in which nothing is below 0.
  private func second(_ hidden: [Float]) -> [Float] {
    (0..<settings.middle).map { max(0, Self.sum(middle, $0, hidden)) }
  }

  /// A row's weights times some numbers, and its bias.
  private static func sum(_ weights: AdamWeights, _ row: Int, _ numbers: [Float]) -> Float {
    var sum = weights[row, numbers.count]
    for index in numbers.indices { sum += numbers[index] * weights[row, index] }
    return sum
  }
}
