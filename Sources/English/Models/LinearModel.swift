// The hot loop of all models: the sum of the weights of a decision's features.

import CModels

/// Some of the classes of a model, as bits.
package typealias ClassSet = UInt64

/// A linear classifier over hashed features: a row of weights, eight bits for each class, for every
/// feature that training found worth keeping.
///
/// Rows lie in buckets of eight, as in a set-associative cache: the upper bits of a feature's hash say in
/// which bucket its row is, if there is one, and the lower bits are its key there. So a search reads one
/// place in memory and has no branch.
package struct LinearModel: @unchecked Sendable {
  /// The keys, a bucket after the other, 0 where there is no row; and the weights, row by row. The memory lives as
  /// long as the program, and nothing writes to it.
  private let table: cmodels_linear
  /// How many weights a row has: the number of classes, rounded up to whole vectors.
  package var lanes: Int { Int(table.lanes) }
  /// How many classes there are.
  package let classes: Int
  /// All of them.
  package var allClasses: ClassSet { ClassSet.max >> ClassSet(64 - classes) }

  /// Rows in a bucket.
  package static let bucketSize = 8
  /// The most classes that a model may have.
  package static let mostClasses = 64
  /// The weights of a row come in multiples of this.
  package static let vector = 8

  /// A model over tables that must live as long as the model is used.
  package init(keys: UnsafeRawPointer, buckets: Int, weights: UnsafeRawPointer, classes: Int) {
    self.classes = classes
    table = cmodels_linear(
      keys: keys,
      weights: weights,
      buckets: UInt64(buckets),
      lanes: UInt32(Self.lanes(for: classes))
    )
  }

  /// The number of weights in a row for so many classes: whole lines of memory where a row is nearly as long as one.
  package static func lanes(for classes: Int) -> Int {
    classes > line / 2 ? line : (classes + vector - 1) / vector * vector
  }

  /// Bytes in a line of memory.
  private static let line = 64

  /// The bucket of a feature, among so many.
  @inline(__always)
  package static func bucket(_ hash: UInt32, of count: Int) -> Int {
    (Int(hash) &* count) >> 32
  }

  /// The key of a feature in its bucket, which is not 0.
  @inline(__always)
  package static func key(_ hash: UInt32) -> UInt16 { max(UInt16(truncatingIfNeeded: hash), 1) }

  /// Sums the weights of some features into `scores`, or adds them to what is there; `scores` has room
  /// for `lanes` of them, and only those of the classes asked for, one at least, are sure to be there.
  package func score(
    _ features: [UInt32],
    _ wanted: ClassSet,
    into scores: UnsafeMutablePointer<Int16>,
    adding: Bool = false
  ) {
    withUnsafeTemporaryAllocation(of: cmodels_place.self, capacity: features.count + 1) { places in
      // There is room for one at least, and so it has an address.
      let places = places.baseAddress.unsafelyUnwrapped
      let count = features.count
      cmodels_linear_sums_of(table, features, count, places, Self.lanes(wanted), adding, scores)
    }
  }

  /// The same of the features of templates, by the products of their atoms; `places` has room for one for each.
  @inline(__always)
  func score(
    _ templates: cmodels_templates,
    _ products: UnsafePointer<UInt64>,
    _ places: UnsafeMutablePointer<cmodels_place>,
    _ wanted: ClassSet,
    into scores: UnsafeMutablePointer<Int16>,
    adding: Bool
  ) {
    cmodels_linear_sums(table, templates, products, places, Self.lanes(wanted), adding, scores)
  }

  @inline(__always)
  private static func lanes(_ wanted: ClassSet) -> cmodels_lanes {
    cmodels_lanes(
      first: UInt32(wanted.trailingZeroBitCount),
      end: UInt32(64 - wanted.leadingZeroBitCount)
    )
  }

  /// The class with the highest score among some, one at least, of equals the first, and by how much it
  /// leads; by the most where there is no other. `scores` are whole vectors of sixteen.
  @inline(__always)
  func best(
    _ scores: UnsafePointer<Int16>,
    among wanted: ClassSet
  ) -> (index: Int, margin: Int) {
    guard classes > Self.vector else { return Self.best(scores, among: wanted) }
    let best =
      wanted == allClasses
      ? cmodels_best_of(scores, classes) : cmodels_best_among(scores, wanted)
    return (Int(best.index), Int(best.margin))
  }

  /// The same of any scores.
  @inline(__always)
  package static func best(
    _ scores: UnsafePointer<Int16>,
    among wanted: ClassSet
  ) -> (index: Int, margin: Int) {
    var left = wanted
    var (best, highest, second) = (left.trailingZeroBitCount, Int.min, Int.min / 2)
    while left != 0 {
      let index = left.trailingZeroBitCount
      left &= left &- 1
      let score = Int(scores[index])
      if score > highest {
        (second, highest, best) = (max(highest, Int.min / 2), score, index)
      } else if score > second {
        second = score
      }
    }
    return (best, highest - second)
  }
}
