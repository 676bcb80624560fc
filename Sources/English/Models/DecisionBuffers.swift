// Memory that the decisions of a model use again and again.

/// Room for the atoms, features and scores of one decision.
package struct DecisionBuffers {
  /// The values of the atoms, the first of which is always zero.
  package let values: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Int16>
  private let features: UnsafeMutablePointer<UInt32>
  private let products: UnsafeMutablePointer<UInt64>

  /// Calls `body` with room for the atoms, features and classes of a model.
  package static func with<Result>(
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    _ body: (DecisionBuffers) -> Result
  ) -> Result {
    let atoms = templates.atomCount
    // The values of the atoms, then the features.
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: atoms + templates.count) {
      numbers in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: atoms) { products in
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: model.lanes) { scores in
          numbers.initialize(repeating: 0)
          // A model has atoms, templates and classes, and so these have an address.
          let values = numbers.baseAddress.unsafelyUnwrapped
          return body(
            DecisionBuffers(
              values: values,
              scores: scores.baseAddress.unsafelyUnwrapped,
              features: values + atoms,
              products: products.baseAddress.unsafelyUnwrapped
            )
          )
        }
      }
    }
  }

  /// The scores of all classes for the values; they are there until the next decision.
  package func sums(_ templates: FeatureTemplates, _ model: LinearModel) -> UnsafePointer<Int16> {
    templates.multiply(values, products)
    let first = templates.prefix.templates.count > 0
    if first { score(templates, model, .prefix, model.allClasses) }
    score(templates, model, .rest, model.allClasses, adding: first)
    return UnsafePointer(scores)
  }

  /// The same with more features than those of the templates, which are overwritten.
  func sums(
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    and more: inout [UInt32]
  ) -> UnsafePointer<Int16> {
    let sums = sums(templates, model)
    if !more.isEmpty {
      model.score(&more, more.count, model.allClasses, into: scores, adding: true)
    }
    return sums
  }

  /// The class with the highest score for the values, among some, one at least; of equals the first. The
  /// prefix of the templates decides alone where it is clear enough.
  package func best(
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    among wanted: ClassSet
  ) -> Int {
    if let log = templates.log {
      log.note(UnsafeBufferPointer(start: values, count: templates.atomCount), wanted, templates)
    }
    templates.multiply(values, products)
    let first = templates.prefix.templates.count > 0
    if first {
      score(templates, model, .prefix, wanted)
      let (best, margin) = model.best(scores, among: wanted)
      if margin >= templates.prefix.margin { return best }
    }
    score(templates, model, .rest, wanted, adding: first)
    return model.best(scores, among: wanted).index
  }

  @inline(__always)
  private func score(
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    _ part: TemplatePart,
    _ wanted: ClassSet,
    adding: Bool = false
  ) {
    model.score(templates.part(part), products, features, wanted, into: scores, adding: adding)
  }
}
