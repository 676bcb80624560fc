// The features of examples as rows of a table: each feature that is seen often enough has a row.

import English

/// Rows for the features of some examples.
struct FeatureRows {
  /// The hash of each row's feature.
  private(set) var hashes: [UInt32] = []
  private var rows: [UInt32: Int32] = [:]

  /// Rows for the features that are in `minimum` examples or more, in order of their first appearance.
  init(_ examples: [[UInt32]], minimum: Int) {
    var counts: [UInt32: Int] = [:]
    for hash in examples.joined() { counts[hash, default: 0] += 1 }
    for hash in examples.joined() where counts[hash, default: 0] >= minimum && rows[hash] == nil {
      rows[hash] = Int32(hashes.count)
      hashes.append(hash)
    }
  }

  /// The rows of an example's features.
  func rows(_ features: [UInt32]) -> [Int32] { features.compactMap { rows[$0] } }

  /// The features of values by templates.
  static func features(_ values: [UInt32], _ templates: FeatureTemplates) -> [UInt32] {
    var features = Array(repeating: UInt32(0), count: templates.count)
    var products = Array(repeating: UInt64(0), count: templates.atomCount)
    templates.fill(&features, from: values, &products)
    return features
  }
}
