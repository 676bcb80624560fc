// A linear model whose features share a table by their hashes alone (Weinberger et al., "Feature hashing
// for large scale multitask learning", 2009): no keys are kept, training knows of the sharing, and looking
// a weight up is one read.

import CModels

/// Weights of eight bits for each class in a table of a power of two of rows.
package struct HashedModel: @unchecked Sendable {
  /// How many weights a row has: one where there are two classes, which is for the second of them; else
  /// four.
  package let lanes: Int
  /// How many classes there are, four at most.
  package let classes: Int
  /// The weights, row by row. The memory lives as long as the program, and nothing writes to it.
  private let table: cmodels_hashed

  /// The weights of a model's scores for one of the logarithm of odds.
  package static let scale: Float = 24

  /// The model of a file; nil where there is none of that name, or its size is wrong.
  package init?(_ file: ModelFile, _ name: String) {
    guard let classes = file.lines(name + ".classes")?.count, (2...4).contains(classes),
      let bytes = file.bytes(name + ".table"), let start = bytes.baseAddress
    else { return nil }
    lanes = Self.lanes(for: classes)
    let rows = bytes.count / lanes
    guard bytes.count % lanes == 0, rows.nonzeroBitCount == 1 else { return nil }
    self.classes = classes
    table = cmodels_hashed(weights: start, mask: UInt32(rows - 1))
  }

  /// The number of weights in a row for so many classes.
  package static func lanes(for classes: Int) -> Int { classes == 2 ? 1 : 4 }

  /// The sum of the weights of the features of templates for the second of two classes, by the products of their
  /// atoms.
  @inline(__always)
  func sum(_ templates: cmodels_templates, _ products: UnsafePointer<UInt64>) -> Int {
    Int(cmodels_hashed_sum(table, templates, products))
  }

  /// The sums of the weights of the features for each of more classes; `features` has room for one for each template.
  @inline(__always)
  func sums(
    _ templates: cmodels_templates,
    _ products: UnsafePointer<UInt64>,
    _ features: UnsafeMutablePointer<UInt32>
  ) -> SIMD4<Int16> {
    var sums: (Int16, Int16, Int16, Int16) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &sums) { sums in
      // Four numbers have an address.
      let first = sums.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Int16.self)
      cmodels_hashed_sums(table, templates, products, features, first)
    }
    return SIMD4(sums.0, sums.1, sums.2, sums.3)
  }

  /// The weights of a feature, one for each class, of which those of the first of two are none.
  package func weights(of feature: UInt32) -> [Int16] {
    let row = Int(feature & table.mask) * lanes
    let all = (0..<lanes).map { Int16(table.weights.load(fromByteOffset: row + $0, as: Int8.self)) }
    return lanes == 1 ? [0] + all : Array(all.prefix(classes))
  }
}
