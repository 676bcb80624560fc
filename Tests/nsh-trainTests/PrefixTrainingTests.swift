// Which templates a model asks first.

import English
import Testing

@testable import nsh_train

@Suite struct PrefixTrainingTests {
  private static let atoms = ["-"] + (0..<30).map { "a\($0)" }

  /// The prefixes of a model of thirty templates of one atom each; `weight` says how much the atom of a template
  /// speaks for the class of its value, 1 or 2. `others` are so many questions of another kind of text, in which
  /// what the seventh says is turned around by all others.
  private func prefixes(
    _ weight: (Int) -> Int8,
    values: (Int) -> [UInt32],
    goal: PrefixTraining.Goal = .classes,
    others: Int = 0
  ) throws -> [TemplatePrefix] {
    let text = Self.atoms.dropFirst().joined(separator: "\n")
    let templates = try FeatureTemplates.checked(text, atoms: Self.atoms)
    let buckets = 64
    var keys = Array(repeating: UInt16(0), count: buckets * LinearModel.bucketSize)
    var weights = Array(repeating: Int8(0), count: keys.count * LinearModel.vector)
    var products = Array(repeating: UInt64(0), count: templates.atomCount)
    var features = Array(repeating: UInt32(0), count: templates.count)
    for value in 1...2 as ClosedRange<UInt32> {
      let all = [0] + Array(repeating: value, count: 30)
      templates.fill(&features, from: all, &products)
      for (template, feature) in features.enumerated() {
        let first = LinearModel.bucket(feature, of: buckets) * LinearModel.bucketSize
        let free = (first..<(first + LinearModel.bucketSize)).first { keys[$0] == 0 }
        let row = try #require(free)
        keys[row] = LinearModel.key(feature)
        weights[row * LinearModel.vector + Int(value) - 1] = weight(template)
      }
    }
    return try keys.withUnsafeBytes { keys in
      try weights.withUnsafeBytes { weights in
        let model = LinearModel(
          keys: try #require(keys.baseAddress),
          buckets: buckets,
          weights: try #require(weights.baseAddress),
          classes: 2
        )
        let asked = (0..<400).map {
          DecisionLog.Question(values: [0] + values($0), classes: model.allClasses)
        }
        let turned = (0..<others).map { number in
          let values = (0..<30).map { UInt32((number + ($0 == 7 ? 0 : 1)) % 2 + 1) }
          return DecisionLog.Question(values: [0] + values, classes: model.allClasses)
        }
        return PrefixTraining(model, templates, [asked, turned], goal: goal).prefixes()
      }
    }
  }

  /// The values of thirty coins, which say nothing of one another.
  private func coins(_ number: Int) -> [UInt32] {
    (0..<30).map { coin in
      let mixed = UInt64(number * 30 + coin + 1) &* 0x9E37_79B9_7F4A_7C15
      return UInt32(((mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9) >> 63) + 1
    }
  }

  @Test("A template that decides alone is the prefix, with the lead that it gives")
  func oneDecides() throws {
    let prefixes = try prefixes({ $0 == 7 ? 90 : 1 }, values: coins)
    #expect(prefixes == [TemplatePrefix(templates: [7], margin: 90)])
  }

  @Test("It is none where it decides nothing in another kind of text")
  func otherKind() throws {
    let prefixes = try prefixes({ $0 == 7 ? 90 : 5 }, values: coins, others: 400)
    #expect(prefixes.first?.templates != [7])
  }

  @Test("Where all templates weigh the same and disagree there is no prefix")
  func allDecide() throws {
    #expect(try prefixes({ _ in 10 }, values: coins).isEmpty)
  }

  @Test("Where hope alone counts, only what is hopeless is settled")
  func hopeless() throws {
    let prefixes = try prefixes({ $0 == 7 ? 90 : 1 }, values: coins, goal: .hopeless(limit: 45))
    #expect(prefixes.first?.templates == [7])
    #expect(prefixes.first?.margin == 0)
  }
}
