// A linear model of attributions as it lies in a model file.

/// What a scorer decides by: read once from the file, and shared by all tasks. To read templates takes longer
/// than to read a short article.
package struct ScorerModel: Sendable {
  let weights: HashedModel
  let templates: FeatureTemplates
  /// How many values a decision has.
  let atomCount: Int

  /// A model of a file; nil where it has none of that name over these atoms.
  init?(_ file: ModelFile, _ name: String, atoms: [String]) {
    guard let weights = HashedModel(file, name),
      let templates = file.templates(name, atoms: atoms)
    else { return nil }
    (self.weights, self.templates, atomCount) = (weights, templates, atoms.count)
  }
}
