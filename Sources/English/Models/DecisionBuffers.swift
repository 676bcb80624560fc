// Memory that the decisions of a model use again and again.

/// Room for the atoms, features and scores of one decision.
package struct DecisionBuffers {
  /// The values of the atoms, the first of which is always zero.
  package let values: UnsafeMutablePointer<UInt32>
  /// The scores of the classes.
  package let scores: UnsafeMutablePointer<Int16>
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

  /// Scores the classes for the values: all, or at least those of a range.
  @inline(__always)
  package func score(
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    _ classes: Range<Int>? = nil
  ) {
    templates.fill(features, from: values, products)
    model.score(features, templates.count, classes ?? 0..<model.classes, into: scores)
  }

  /// The class with the highest score for the values.
  @inline(__always)
  package func best(_ templates: FeatureTemplates, _ model: LinearModel) -> Int {
    score(templates, model)
    return model.best(scores)
  }
}
