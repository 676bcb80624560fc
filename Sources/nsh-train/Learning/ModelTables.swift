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
      throw TrainingError("these bytes are not a model of this version")
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

  /// In each of `buckets` the rows with the largest weights that fall into it, `lanes` weights for each of
  /// the features `hashes`; the largest of all becomes 127, and rows that round to nothing are left out.
  init(_ hashes: [UInt32], _ weights: [Float], lanes: Int, buckets: Int) {
    let sizes = hashes.indices.map { row in
      (0..<lanes).reduce(Float(0)) { max($0, abs(weights[row * lanes + $1])) }
    }
    let largest = sizes.max() ?? 1
    let order = hashes.indices.filter { (sizes[$0] / largest * 127).rounded() >= 1 }
      .sorted { (sizes[$1], hashes[$0]) < (sizes[$0], hashes[$1]) }
    keys = Array(repeating: 0, count: buckets * LinearModel.bucketSize)
    self.weights = Array(repeating: 0, count: buckets * LinearModel.bucketSize * lanes)
    for row in order {
      let start = LinearModel.bucket(hashes[row], of: buckets) * LinearModel.bucketSize
      let bucket = start..<(start + LinearModel.bucketSize)
      guard let place = bucket.first(where: { keys[$0] == 0 }) else { continue }
      keys[place] = LinearModel.key(hashes[row])
      for lane in 0..<lanes {
        self.weights[place * lanes + lane] =
          Int8((weights[row * lanes + lane] / largest * 127).rounded())
      }
    }
  }

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
