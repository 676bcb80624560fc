// A linear model of attributions as it lies in a model file.

/// What a scorer decides by: read once from the file, and shared by all tasks. To read templates takes longer
/// than to read a short article.
package struct ScorerModel: Sendable {
  let weights: HashedModel
  let templates: FeatureTemplates
  /// How many values a decision has.
  let atomCount: Int
  /// How many templates are asked first, and below which odds by them the others are not asked.
  let prefix: Int
  let bound: Float

  /// A model of a file; nil where it has none of that name over these atoms.
  init?(_ file: ModelFile, _ name: String, atoms: [String]) {
    let bound = file.lines(name + ".bound")?.compactMap { Float($0) } ?? []
    let prefix = bound.count == 2 ? Int(bound[0]) : 0
    guard let weights = HashedModel(file, name),
      let templates = file.templates(name, atoms: atoms, first: prefix)
    else { return nil }
    (self.weights, self.templates, atomCount) = (weights, templates, atoms.count)
    (self.prefix, self.bound) = (prefix, bound.count == 2 ? bound[1] : 0)
  }
}
