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

  /// A scorer with a model.
  init(_ model: ScorerModel) {
    (self.model, templates) = (model.weights, model.templates)
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

  /// The class with the highest score, and by how many logarithms of odds it leads the next; for a model of more
  /// than two. Templates that are asked first decide alone where they are clear enough; only of the class that is
  /// `exact` all are asked.
  package func best(exact: Int = -1) -> (label: Int, lead: Float) {
    note()
    templates.multiply(values, products)
    var (sums, best, lead) = (SIMD4<Int16>(), 0, 0)
    // By number: an iterator would hold on to the parts at each decision.
    for number in templates.parts.indices {
      let part = templates.parts[number]
      sums &+= model.sums(part.templates, products, features)
      (best, lead) = self.best(sums)
      if lead >= part.margin, best != exact { break }
    }
    return (best, Float(lead) / HashedModel.scale)
  }

  private func best(_ sums: SIMD4<Int16>) -> (label: Int, lead: Int) {
    var best = 0
    for label in 1..<model.classes where sums[label] > sums[best] { best = label }
    var next = Int(Int16.min)
    for label in 0..<model.classes where label != best { next = max(next, Int(sums[label])) }
    return (best, Int(sums[best]) - next)
  }

  /// The logarithm of the odds that the second of two classes is right; by a few templates alone where
  /// these leave no hope.
  package func odds() -> Float {
    note()
    templates.multiply(values, products)
    var sum = 0
    for number in templates.parts.indices {
      let part = templates.parts[number]
      sum += model.sum(part.templates, products)
      // After the last part its margin says nothing.
      if part.margin != Int.min, sum < -part.margin { return -20 }
    }
    return Float(sum) / HashedModel.scale
  }

  @inline(__always)
  private func note() {
    guard let log = templates.log else { return }
    let classes = ClassSet.max >> ClassSet(64 - model.classes)
    log.note(UnsafeBufferPointer(start: values, count: templates.atomCount), classes, templates)
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
