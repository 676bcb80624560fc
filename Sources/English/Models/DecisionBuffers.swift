// Memory that the decisions of a model use again and again.

/// Room for the atoms, features and scores of one decision.
package struct DecisionBuffers {
  /// The values of the atoms, the first of which is always zero.
  package let values: UnsafeMutablePointer<UInt32>
  /// The scores of the classes.
  package let scores: UnsafeMutablePointer<Int16>
  private let features: UnsafeMutablePointer<UInt32>

  /// Calls `body` with room for so many atoms and the features and classes of a model.
  package static func with<Result>(
    atoms: Int,
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    _ body: (DecisionBuffers) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: atoms) { values in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: templates.count) { features in
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: model.lanes) { scores in
          values.initialize(repeating: 0)
          // A model has templates and classes, and so these have an address.
          return body(
            DecisionBuffers(
              values: values.baseAddress.unsafelyUnwrapped,
              scores: scores.baseAddress.unsafelyUnwrapped,
              features: features.baseAddress.unsafelyUnwrapped
            )
          )
        }
      }
    }
  }

  /// Scores the classes for the values.
  @inline(__always)
  package func score(_ templates: FeatureTemplates, _ model: LinearModel) {
    templates.fill(features, from: values)
    model.score(features, templates.count, into: scores)
  }

  /// The class with the highest score for the values.
  @inline(__always)
  package func best(_ templates: FeatureTemplates, _ model: LinearModel) -> Int {
    score(templates, model)
    return model.best(scores)
  }
}
