// Fits the weights of references: a log-linear choice among the candidates of a mention and none (Denis &
// Baldridge 2008), by AdaGrad. Classes share weights, and have some of their own on top.

import English
import NewsAnalysis

/// Learns weights from decisions.
struct ReferenceLearner {
  private static let size = ReferenceSections.total
  /// The weights of each class, then those of pronouns, of nouns and of names.
  private var weights: [Float]
  private var squares: [Float]
  private let classes = ReferenceTraining.classes
  private let rate: Float = 0.1
  private let decay: Float = 2e-3

  private static func family(_ rule: Int) -> Int { rule < 3 ? 0 : rule < 6 ? 1 : 2 }

  init() {
    weights = Array(repeating: 0, count: Self.size * (classes + 3))
    squares = Array(repeating: 1e-2, count: weights.count)
  }

  /// Learns from tasks, so many times over.
  mutating func learn(_ tasks: [ReferenceTask], epochs: Int) {
    var random = RandomSource(seed: 1)
    var order = Array(tasks.indices)
    for _ in 0..<epochs {
      order.shuffle(using: &random)
      for index in order { learn(tasks[index]) }
    }
  }

  private mutating func learn(_ task: ReferenceTask) {
    let bases = [task.rule, classes + Self.family(task.rule)].map { $0 * Self.size }
    let scores = task.options.map { option in
      option.reduce(Float(0)) { $0 + weights[bases[0] + Int($1)] + weights[bases[1] + Int($1)] }
    }
    let top = scores.max() ?? 0
    let parts = scores.map { AttributionScorer.exponential($0 - top) }
    let sum = parts.reduce(0, +)
    for (option, features) in task.options.enumerated() {
      let gradient = parts[option] / sum - (option == task.truth ? 1 : 0)
      if abs(gradient) < 1e-3 { continue }
      for feature in features {
        for base in bases {
          let place = base + Int(feature)
          let slope = gradient + decay * weights[place]
          squares[place] += slope * slope
          weights[place] -= rate * slope / squares[place].squareRoot()
        }
      }
    }
  }

  /// The weights of each class with those it shares.
  var table: [Float] {
    (0..<(classes * Self.size)).map { place in
      let shared = classes + Self.family(place / Self.size)
      return weights[place] + weights[shared * Self.size + place % Self.size]
    }
  }
}
