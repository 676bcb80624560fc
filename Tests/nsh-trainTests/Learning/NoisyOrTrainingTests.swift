// A model of parts that learns from what is said of wholes, on what can be told in advance.

import Testing

@testable import nsh_train

@Suite struct NoisyOrTrainingTests {
  /// Wholes of three parts of eight kinds, which are marked where one part is of kind 0 or 1.
  private static let examples = (0..<900).map { number in
    let kinds = [number % 8, number / 8 % 8, number / 64 % 8]
    return NoisyOrExample(
      parts: kinds.map { [Int32($0)] },
      isMarked: kinds.contains { $0 < 2 }
    )
  }

  private static func fitted() -> NoisyOrModel {
    var settings = NoisyOrSettings()
    (settings.epochs, settings.rate, settings.dropout) = (40, 0.1, 0)
    var training = NoisyOrTraining(rows: 8, settings, seed: 1)
    training.learn(examples)
    return training.model
  }

  @Test("It learns which parts mark their wholes, and says so of wholes")
  func parts() {
    let model = Self.fitted()
    for kind in 0..<8 {
      #expect((model.probability([Int32(kind)]) > 0.5) == (kind < 2))
    }
    #expect(model.probability([[2], [0]]) > 0.5 && model.probability([[2], [3]]) < 0.5)
  }

  @Test("Learning twice gives the same weights")
  func deterministic() { #expect(Self.fitted().weights == Self.fitted().weights) }
}
