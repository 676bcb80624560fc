// A linear model whose features share a table by their hashes alone (Weinberger et al., "Feature hashing
// for large scale multitask learning", 2009): no keys are kept, training knows of the sharing, and looking
// a weight up is one read.

/// Weights of eight bits for each class in a table of a power of two of rows.
package struct HashedModel: @unchecked Sendable {
  /// How many weights a row has: one where there are two classes, which is for the second of them; else
  /// four.
  package let lanes: Int
  /// How many classes there are, four at most.
  package let classes: Int
  private let mask: UInt32
  /// The weights, row by row. The memory lives as long as the program, and nothing writes to it.
  private let weights: UnsafeRawPointer

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
    (self.classes, weights, mask) = (classes, start, UInt32(rows - 1))
  }

  /// The number of weights in a row for so many classes.
  package static func lanes(for classes: Int) -> Int { classes == 2 ? 1 : 4 }

  /// The sum of the weights of features for the second of two classes.
  @inline(__always)
  package func sum(_ features: UnsafePointer<UInt32>, _ count: Int) -> Int {
    var sum = 0
    for index in 0..<count {
      sum &+= Int(weights.load(fromByteOffset: Int(features[index] & mask), as: Int8.self))
    }
    return sum
  }

  /// The sums of the weights of features for each of more classes.
  @inline(__always)
  package func sums(_ features: UnsafePointer<UInt32>, _ count: Int) -> SIMD4<Int16> {
    var sum = SIMD4<Int16>()
    for index in 0..<count {
      let row = weights.loadUnaligned(
        fromByteOffset: Int(features[index] & mask) &* 4,
        as: SIMD4<Int8>.self
      )
      sum &+= SIMD4<Int16>(truncatingIfNeeded: row)
    }
    return sum
  }
}
