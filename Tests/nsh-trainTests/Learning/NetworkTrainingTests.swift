// The network with two hidden layers, and linear regression, on what can be told in advance.

import Testing

@testable import nsh_train

@Suite struct NetworkTrainingTests {
  /// Both features or none of them say -1, one of the two says 1: no sum of weights can tell that.
  private static let examples = (0..<800).map { number in
    let (first, second) = (number & 1, number >> 1 & 1)
    return NetworkExample(
      rows: [Int32(first), Int32(2 + second)],
      dense: [],
      truth: first == second ? -1 : 1,
      output: 0,
      weight: 1
    )
  }

  private static func fitted(
    _ examples: [NetworkExample] = examples,
    numbers: Int = 0
  ) -> NetworkTraining {
    var settings = NetworkSettings()
    (settings.hidden, settings.outputs, settings.epochs, settings.batch) = (16, 1, 30, 16)
    (settings.rate, settings.dropout, settings.blindness) = (0.02, 0, 0)
    settings.dense = numbers
    var network = NetworkTraining(rows: 4, settings, seed: 1)
    network.learn(examples)
    return network
  }

  @Test("A hidden layer learns what features say only together")
  func learnsTogether() {
    let network = Self.fitted()
    for example in Self.examples.prefix(4) {
      #expect(abs(network.output(of: example) - example.truth) < 0.3)
    }
  }

  @Test("Numbers are learned from as features are")
  func learnsFromNumbers() {
    let examples = (0..<800).map { number in
      let (first, second) = (Float(number & 1), Float(number >> 1 & 1))
      return NetworkExample(
        rows: [],
        dense: [first, second],
        truth: 2 * first - 1,
        output: 0,
        weight: 1
      )
    }
    let network = Self.fitted(examples, numbers: 2)
    for example in examples.prefix(4) {
      #expect(abs(network.output(of: example) - example.truth) < 0.3)
    }
  }

  @Test("Learning twice gives the same weights")
  func deterministic() {
    #expect(Self.fitted().rows.values == Self.fitted().rows.values)
  }

  @Test("Regression finds the weights that made the numbers")
  func regression() {
    let rows: [[Double]] = [[1, 0, 0], [1, 1, 0], [1, 0, 1], [1, 1, 1]]
    let weights = RidgeRegression.weights(rows, [1, 3, 0, 2], penalty: 1e-9)
    for (weight, truth) in zip(weights, [1.0, 2, -1]) { #expect(abs(weight - truth) < 1e-6) }
  }

  @Test("Only features that are seen often enough have a row")
  func rows() {
    let rows = FeatureRows([[7, 9], [7], [8, 7]], minimum: 2)
    #expect(rows.hashes == [7] && rows.rows([9, 7]) == [0])
  }
}
