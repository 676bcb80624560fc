// Fits a model of parts to what was said of wholes: a whole is marked unless each of its parts leaves it
// unmarked. Gradient descent with moments of its own for each weight, over the rows that a batch has.

import English

/// A whole with its parts.
struct NoisyOrExample {
  /// The rows of the features of each part.
  let parts: [[Int32]]
  let isMarked: Bool
}

/// How such a model is fitted.
struct NoisyOrSettings {
  var epochs = 3
  var batch = 64
  var rate: Float = 0.01
  /// The share of features that is left out of each part.
  var dropout: Float = 0.1
  /// What speaks for a part of which nothing is known.
  var bias: Float = -5
}

/// What was learnt: a weight for each row.
struct NoisyOrModel {
  let weights: [Float]
  let bias: Float

  /// How likely a part with these rows marks its whole.
  func probability(_ part: [Int32]) -> Float {
    UncertaintyGate.probability(part.reduce(bias) { $0 + weights[Int($1)] })
  }

  /// How likely a whole is marked.
  func probability(_ parts: [[Int32]]) -> Float {
    1 - parts.reduce(Float(1)) { $0 * (1 - probability($1)) }
  }
}

/// A model in training.
struct NoisyOrTraining {
  private let settings: NoisyOrSettings
  private var rows: AdamWeights
  private var random: RandomSource
  private var step = 0

  /// A model over so many rows, which says next to nothing yet.
  init(rows count: Int, _ settings: NoisyOrSettings, seed: UInt64) {
    self.settings = settings
    random = RandomSource(seed: seed)
    rows = AdamWeights(rows: count, width: 1, spread: 0, &random)
  }

  /// Learns from examples in an order of their own in every epoch.
  mutating func learn(_ examples: [NoisyOrExample]) {
    let steps = settings.epochs * ((examples.count + settings.batch - 1) / settings.batch)
    for _ in 0..<settings.epochs {
      var order = Array(examples.indices)
      order.shuffle(using: &random)
      for start in stride(from: 0, to: order.count, by: settings.batch) {
        let batch = order[start..<min(start + settings.batch, order.count)]
        for index in batch { learn(examples[index], share: 1 / Float(batch.count)) }
        step += 1
        rows.move(settings.rate * (1 - Float(step - 1) / Float(steps)), step)
      }
    }
  }

  /// What was learnt so far.
  var model: NoisyOrModel { NoisyOrModel(weights: rows.values, bias: settings.bias) }

  /// Adds what an example says to the gradients: the slope of the logarithm of the likelihood.
  private mutating func learn(_ example: NoisyOrExample, share: Float) {
    let kept = example.parts.map { part in
      part.filter { _ in Float(random.next() >> 40) / Float(1 << 24) >= settings.dropout }
    }
    let scale = 1 / (1 - settings.dropout)
    let likely = kept.map { part in
      UncertaintyGate.probability(part.reduce(settings.bias) { $0 + rows[Int($1), 0] * scale })
    }
    let unmarked = likely.reduce(Float(1)) { $0 * (1 - $1) }
    let factor = example.isMarked ? -unmarked / max(1e-6, 1 - unmarked) : 1
    for (part, probability) in zip(kept, likely) {
      let slope = factor * probability * share * scale
      for row in part { rows.add([1], times: slope, to: Int(row)) }
    }
  }
}
