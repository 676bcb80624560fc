// Finished models, as blocks of the model file.

import English

/// A block of the model file.
struct ModelBlock {
  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  /// A block of numbers.
  init(name: String, numbers: [some FixedWidthInteger]) {
    self.init(name: name, bytes: numbers.withUnsafeBytes { Array($0) })
  }
}

/// The tables of a linear model; see `LinearModel`.
struct ModelTables {
  var keys: [UInt16]
  var weights: [Int8]

  /// The blocks of the model of that name.
  func blocks(_ name: String, classes: [String], _ templates: FeatureTemplates) -> [ModelBlock] {
    [
      ModelBlock(name: name + ".templates", text: templates.source),
      ModelBlock(name: name + ".classes", text: classes.joined(separator: "\n")),
      ModelBlock(name: name + ".keys", numbers: keys),
      ModelBlock(name: name + ".weights", numbers: weights),
    ]
  }
}

/// What keeps a model from being trained.
struct TrainingError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension FeatureTemplates {
  /// The templates, or an error where they name an atom that is not there.
  static func checked(_ text: String, atoms: [String]) throws -> FeatureTemplates {
    guard let templates = FeatureTemplates(text, atoms: atoms) else {
      throw TrainingError("the templates name unknown atoms, or more than four in a line:\n\(text)")
    }
    return templates
  }
}
