// What one decision of a perceptron in training works on: the same steps that DecisionBuffers takes when
// the model is used.

import English

/// Room for the atoms, features and scores of one decision, over the templates that make its features.
struct Decision {
  let templates: FeatureTemplates
  /// The values of the atoms, the first of which is always zero.
  var values: [UInt32]
  private(set) var features: [UInt32]
  var scores: [Float]
  private var products: [UInt64]

  /// Room for decisions of a perceptron by these templates over these atoms; throws where the templates
  /// name an atom that is not there.
  init(_ templates: String, atoms: [String], _ perceptron: AveragedPerceptron) throws {
    self.templates = try .checked(templates, atoms: atoms)
    values = Array(repeating: 0, count: atoms.count)
    products = Array(repeating: 0, count: atoms.count)
    features = Array(repeating: 0, count: self.templates.count)
    scores = Array(repeating: 0, count: perceptron.lanes)
  }

  /// Makes the features of the values and scores the classes.
  mutating func score(_ perceptron: AveragedPerceptron) {
    templates.fill(&features, from: values, &products)
    perceptron.score(features, into: &scores)
  }
}
