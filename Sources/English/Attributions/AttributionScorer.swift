// One linear model with room for its decisions: what all models of attributions have in common.

import NewsModel

/// Scores decisions by a linear model over templates. Not to be shared between tasks.
package final class AttributionScorer {
  /// The templates.
  package let templates: FeatureTemplates
  private let model: HashedModel
  /// The values of the atoms, the first of which is always zero.
  package let values: UnsafeMutablePointer<UInt32>
  private let products: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt32>
  private let prefix: Int
  private let bound: Float

  /// A scorer with a model.
  init(_ model: ScorerModel) {
    (self.model, templates) = (model.weights, model.templates)
    (prefix, bound) = (model.prefix, model.bound)
    values = .allocate(capacity: model.atomCount)
    values.initialize(repeating: 0, count: model.atomCount)
    products = .allocate(capacity: model.atomCount)
    features = .allocate(capacity: model.templates.count)
  }

  deinit {
    values.deallocate()
    products.deallocate()
    features.deallocate()
  }

  /// The scores of all classes for the values, for a model of more than two.
  package func scores() -> SIMD4<Int16> {
    templates.multiply(values, products)
    return model.sums(templates.part(.rest), products, features)
  }

  /// The class with the highest score.
  package func best() -> Int { bestWithLead().label }

  /// The class with the highest score, and by how many logarithms of odds it leads the next.
  package func bestWithLead() -> (label: Int, lead: Float) {
    let scores = scores()
    var best = 0
    for label in 1..<model.classes where scores[label] > scores[best] { best = label }
    var next = Int(Int16.min)
    for label in 0..<model.classes where label != best { next = max(next, Int(scores[label])) }
    return (best, Float(Int(scores[best]) - next) / HashedModel.scale)
  }

  /// The logarithm of the odds that the second of two classes is right; by a few templates alone where
  /// these leave no hope.
  package func odds() -> Float {
    templates.multiply(values, products)
    var sum = 0
    if prefix > 0 {
      sum = model.sum(templates.part(.prefix), products)
      if Float(sum) / HashedModel.scale < bound { return -20 }
    }
    sum += model.sum(templates.part(.rest), products)
    return Float(sum) / HashedModel.scale
  }

  /// The probability with these logarithms of odds.
  package static func probability(_ odds: Float) -> Double { Double(1 / (1 + exponential(-odds))) }

  /// The exponential function, from -20 to 20.
  package static func exponential(_ value: Float) -> Float {
    // By its series near zero, and squared up from there: the same on all machines.
    var (result, term) = (Float(1), Float(1))
    let small = max(-20, min(20, value)) / 64
    for index in 1..<8 {
      term *= small / Float(index)
      result += term
    }
    for _ in 0..<6 { result *= result }
    return result
  }
}
