// Memory that the decisions of a model use again and again.

import CModels

/// Room for the atoms, features and scores of one decision.
package struct DecisionBuffers {
  /// The values of the atoms, the first of which is always zero.
  package let values: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Int16>
  private let places: UnsafeMutablePointer<cmodels_place>
  private let products: UnsafeMutablePointer<UInt64>

  /// Calls `body` with room for the atoms, features and classes of a model.
  package static func with<Result>(
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    _ body: (DecisionBuffers) -> Result
  ) -> Result {
    let atoms = templates.atomCount
    // Scores are looked through in whole vectors.
    let lanes = (model.lanes + 15) / 16 * 16
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: atoms) { values in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: atoms) { products in
        withUnsafeTemporaryAllocation(of: cmodels_place.self, capacity: templates.count) { places in
          withUnsafeTemporaryAllocation(of: Int16.self, capacity: lanes) { scores in
            values.initialize(repeating: 0)
            scores.initialize(repeating: 0)
            // A model has atoms, templates and classes, and so these have an address.
            return body(
              DecisionBuffers(
                values: values.baseAddress.unsafelyUnwrapped,
                scores: scores.baseAddress.unsafelyUnwrapped,
                places: places.baseAddress.unsafelyUnwrapped,
                products: products.baseAddress.unsafelyUnwrapped
              )
            )
          }
        }
      }
    }
  }

  /// The scores of all classes for the values; they are there until the next decision.
  package func sums(_ templates: FeatureTemplates, _ model: LinearModel) -> UnsafePointer<Int16> {
    templates.multiply(values, products)
    for (number, part) in templates.parts.enumerated() {
      score(part, model, model.allClasses, adding: number > 0)
    }
    return UnsafePointer(scores)
  }

  /// The same with more features than those of the templates.
  func sums(
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    and more: [UInt32]
  ) -> UnsafePointer<Int16> {
    let sums = sums(templates, model)
    if !more.isEmpty { model.score(more, model.allClasses, into: scores, adding: true) }
    return sums
  }

  /// The class with the highest score for the values, among some, one at least; of equals the first.
  /// Templates that are asked first decide alone where they are clear enough.
  package func best(
    _ templates: FeatureTemplates,
    _ model: LinearModel,
    among wanted: ClassSet
  ) -> Int {
    if let log = templates.log {
      log.note(UnsafeBufferPointer(start: values, count: templates.atomCount), wanted, templates)
    }
    templates.multiply(values, products)
    var choice = 0
    for (number, part) in templates.parts.enumerated() {
      score(part, model, wanted, adding: number > 0)
      let (best, margin) = model.best(scores, among: wanted)
      choice = best
      if margin >= part.margin { break }
    }
    return choice
  }

  @inline(__always)
  private func score(
    _ part: FeatureTemplates.Part,
    _ model: LinearModel,
    _ wanted: ClassSet,
    adding: Bool
  ) {
    model.score(part.templates, products, places, wanted, into: scores, adding: adding)
  }
}
