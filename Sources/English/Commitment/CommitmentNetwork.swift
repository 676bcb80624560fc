// The model of commitment proper: a network with one hidden layer over hashed features. The rows of a linear
// model are what each feature adds to the hidden numbers, as in fastText (Joulin et al., "Bag of tricks for
// efficient text classification", 2017).
//
// Blocks: NAME.templates, .classes, .keys and .weights of a linear model whose classes are the hidden
// numbers; NAME.layer, the bits of 32-bit floating-point numbers: what a weight of the rows is worth, a bias
// for each hidden number, and for each output its weights and its bias. Without a hidden layer the
// hidden number is the output.

/// Numbers from a sum of rows.
package struct CommitmentNetwork: Sendable {
  /// The templates of its features.
  package let templates: FeatureTemplates
  /// The rows of its features.
  package let rows: LinearModel
  private let scale: Float
  private let biases: [Float]
  private let outputs: [[Float]]

  /// The network of that name in a model file; nil where it has none.
  package init?(_ file: ModelFile, _ name: String) {
    guard let rows = file.linear(name),
      let templates = file.templates(name, atoms: CommitmentAtoms.names),
      let bits = file.numbers(name + ".layer", as: UInt32.self)
    else { return nil }
    let numbers = bits.map(Float.init(bitPattern:))
    let hidden = rows.classes
    guard numbers.count > hidden, (numbers.count - 1 - hidden) % (hidden + 1) == 0 else {
      return nil
    }
    (self.rows, self.templates, scale) = (rows, templates, numbers[0])
    biases = Array(numbers[1...hidden])
    outputs = stride(from: 1 + hidden, to: numbers.count, by: hidden + 1).map {
      Array(numbers[$0..<($0 + hidden + 1)])
    }
  }

  /// The outputs for the values in `buffers`, each in its place of `results`.
  @inline(__always)
  func read(_ buffers: DecisionBuffers, _ results: inout SIMD2<Float>) {
    let sums = buffers.sums(templates, rows)
    guard !outputs.isEmpty else {
      results[0] = Float(sums[0]) * scale + biases[0]
      return
    }
    for (place, output) in outputs.prefix(2).enumerated() {
      var sum = output[biases.count]
      for index in biases.indices {
        sum += max(0, Float(sums[index]) * scale + biases[index]) * output[index]
      }
      results[place] = sum
    }
  }
}
