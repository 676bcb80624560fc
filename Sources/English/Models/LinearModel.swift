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
  /// The keys, a bucket after the other; 0 where there is no row. The memory lives as long as the program.
  private let keys: UnsafeRawPointer
  /// The number of buckets.
  private let buckets: Int
  /// The weights, row by row; the same in its lifetime.
  private let weights: UnsafeRawPointer
  /// How many weights a row has: the number of classes, rounded up to whole vectors.
  package let lanes: Int
  /// How many classes there are.
  package let classes: Int
  /// All of them.
  package var allClasses: ClassSet { ClassSet.max >> ClassSet(64 - classes) }

  /// Rows in a bucket.
  package static let bucketSize = 8
  /// The most classes that a model may have.
  package static let mostClasses = 64
  /// Weights in one SIMD vector.
  package static let vector = 8

  /// A model over tables that must live as long as the model is used.
  package init(keys: UnsafeRawPointer, buckets: Int, weights: UnsafeRawPointer, classes: Int) {
    (self.keys, self.weights, self.classes) = (keys, weights, classes)
    self.buckets = buckets
    lanes = Self.lanes(for: classes)
  }

  /// The number of weights in a row for so many classes.
  package static func lanes(for classes: Int) -> Int {
    (classes + vector - 1) / vector * vector
  }

  /// The bucket of a feature, among so many.
  @inline(__always)
  package static func bucket(_ hash: UInt32, of count: Int) -> Int {
    (Int(hash) &* count) >> 32
  }

  /// The key of a feature in its bucket, which is not 0.
  @inline(__always)
  package static func key(_ hash: UInt32) -> UInt16 { max(UInt16(truncatingIfNeeded: hash), 1) }

  /// Sums the weights of `count` features into `scores`, or adds them to what is there; `scores` has room
  /// for `lanes` of them, and only those of the classes asked for, one at least, are sure to be there.
  package func score(
    _ features: UnsafePointer<UInt32>,
    _ count: Int,
    _ wanted: ClassSet,
    into scores: UnsafeMutablePointer<Int16>,
    adding: Bool = false
  ) {
    let classes = wanted.trailingZeroBitCount..<(64 - wanted.leadingZeroBitCount)
    withUnsafeTemporaryAllocation(of: Int.self, capacity: count + 1) { buffer in
      guard let rows = buffer.baseAddress else { return }
      let found = find(features, count, rows)
      var block = classes.lowerBound / Self.vector * Self.vector
      while block < classes.upperBound {
        // Two vectors at once where a row has them: the rows are then read once instead of twice.
        if block + 2 * Self.vector <= lanes {
          add(rows, found, block, into: scores, adding) { (row: SIMD16<Int8>) in
            SIMD16<Int16>(truncatingIfNeeded: row)
          }
          block += 2 * Self.vector
        } else {
          add(rows, found, block, into: scores, adding) { (row: SIMD8<Int8>) in
            SIMD8<Int16>(truncatingIfNeeded: row)
          }
          block += Self.vector
        }
      }
    }
  }

  /// Sums up a block of the rows of weights, which are given by their offsets in the table.
  @inline(__always)
  private func add<Weights: SIMD, Sums: SIMD>(
    _ rows: UnsafePointer<Int>,
    _ count: Int,
    _ block: Int,
    into scores: UnsafeMutablePointer<Int16>,
    _ adding: Bool,
    widened: (Weights) -> Sums
  ) where Weights.Scalar == Int8, Sums.Scalar == Int16 {
    let place = UnsafeMutableRawPointer(scores + block)
    var sum = adding ? place.loadUnaligned(as: Sums.self) : Sums()
    for index in 0..<count {
      let row = weights.loadUnaligned(fromByteOffset: rows[index] &+ block, as: Weights.self)
      sum &+= widened(row)
    }
    place.storeBytes(of: sum, as: Sums.self)
  }

  /// Puts the rows of those features that the model knows into `rows`, by their offsets in the table;
  /// returns how many they are. `rows` has room for one more.
  ///
  /// There is no branch in it, so that the memory serves the reads of many features at once.
  private func find(
    _ features: UnsafePointer<UInt32>,
    _ count: Int,
    _ rows: UnsafeMutablePointer<Int>
  ) -> Int {
    // The keys lie all over the table: all of them are asked for before the first is read, and each row of
    // weights as soon as it is known.
    for index in 0..<count {
      cmodels_prefetch(keys + Self.bucket(features[index], of: buckets) &* 16)
    }
    var found = 0
    for index in 0..<count {
      let bucket = Self.bucket(features[index], of: buckets)
      let known = keys.loadUnaligned(fromByteOffset: bucket &* 16, as: SIMD8<UInt16>.self)
      let key = SIMD8<UInt16>(repeating: Self.key(features[index]))
      // All bits of a byte are set for each key that is equal.
      let equal = SIMD8<Int8>(
        truncatingIfNeeded: SIMD8<Int16>(repeating: 0).replacing(with: -1, where: known .== key)
      )
      // From 0 to 7, and 8 where no key is equal.
      let place = unsafeBitCast(equal, to: UInt64.self).trailingZeroBitCount >> 3
      rows[found] = (bucket &* Self.bucketSize &+ place) &* lanes
      cmodels_prefetch(weights + rows[found])
      found &+= (place >> 3) ^ 1
    }
    return found
  }

  /// The class with the highest score among some, one at least, of equals the first, and by how much it
  /// leads; by the most where there is no other.
  @inline(__always)
  package func best(
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
