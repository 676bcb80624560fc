// The model of commitment proper: a network over hashed features. The rows of a linear model are what each feature
// adds to the hidden numbers, as in fastText (Joulin et al., "Bag of tricks for efficient text classification",
// 2017).
//
// Blocks: NAME.templates, .classes, .keys and .weights of a linear model whose classes are the hidden
// numbers; NAME.layer, the bits of 32-bit floating-point numbers: what a weight of the rows is worth, and a bias
// for each hidden number; those of `CommitmentLayers`. Without these the hidden number is the output, and only
// the templates are asked.

/// Numbers from a sum of rows; a class, since it is handed on for every predicate.
package final class CommitmentNetwork: Sendable {
  private let templates: FeatureTemplates
  private let rows: LinearModel
  private let scale: Float
  private let biases: [Float]
  private let layers: CommitmentLayers?

  /// The network of that name in a model file; nil where it has none.
  package init?(_ file: ModelFile, _ name: String) {
    guard let rows = file.linear(name),
      let templates = file.templates(name, atoms: CommitmentAtoms.names),
      let bits = file.numbers(name + ".layer", as: UInt32.self), bits.count == 1 + rows.classes
    else { return nil }
    let numbers = bits.map(Float.init(bitPattern:))
    (self.rows, self.templates, scale) = (rows, templates, numbers[0])
    biases = Array(numbers.dropFirst())
    layers = CommitmentLayers(file, name, hidden: rows.classes)
  }

  /// The number of a network without layers for these values of atoms.
  func read(_ values: [UInt32]) -> Double {
    DecisionBuffers.with(templates, rows) { buffers in
      for (index, value) in values.enumerated() { buffers.values[index] = value }
      return Double(Float(buffers.sums(templates, rows)[0]) * scale + biases[0])
    }
  }

  /// The outputs for a predicate.
  func read(_ input: CommitmentInput) -> SIMD2<Float> {
    guard let layers else { return SIMD2(repeating: Float(read(input.values))) }
    var sums = sums(input.values, input.words)
    layers.add(input.numbers, to: &sums)
    return layers.outputs(sums)
  }

  /// The hidden numbers as the features say.
  private func sums(_ values: [UInt32], _ words: [UInt32]) -> [Float] {
    DecisionBuffers.with(templates, rows) { buffers in
      for (index, value) in values.enumerated() { buffers.values[index] = value }
      let sums = buffers.sums(templates, rows, and: words)
      return biases.indices.map { Float(sums[$0]) * scale + biases[$0] }
    }
  }
}
