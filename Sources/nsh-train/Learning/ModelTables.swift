// Finished models, as blocks of the model file.

import English
import FoundationEssentials

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

extension ModelBlock {
  /// The blocks of a model file, in their order.
  static func blocks(of bytes: UnsafeRawBufferPointer) throws -> [ModelBlock] {
    guard let file = ModelFile(bytes) else {
      throw TrainingError("these bytes are no model of this version")
    }
    return file.names.map { name in
      ModelBlock(name: name, bytes: file.bytes(name).map(Array.init) ?? [])
    }
  }

  /// The blocks of the model file at a path.
  static func blocks(ofFile path: String) throws -> [ModelBlock] {
    try Array(try Data(contentsOf: URL(filePath: path))).withUnsafeBytes(blocks)
  }
}

extension [ModelBlock] {
  /// The model file of these blocks.
  var encoded: [UInt8] { ModelFile.encoded(map { ($0.name, $0.bytes) }) }
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
