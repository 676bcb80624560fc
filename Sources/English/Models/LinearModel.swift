// The hot loop of all models: the sum of the weights of a decision's features.

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

  /// Rows in a bucket.
  package static let bucketSize = 8
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

  /// Sums the weights of `count` features into `scores`, which has room for `lanes` of them; only those
  /// of the classes in a range are sure to be there.
  package func score(
    _ features: UnsafePointer<UInt32>,
    _ count: Int,
    _ classes: Range<Int>,
    into scores: UnsafeMutablePointer<Int16>
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: count + 1) { rowBuffer in
      withUnsafeTemporaryAllocation(of: SIMD2<UInt64>.self, capacity: count) { keyBuffer in
        guard let rows = rowBuffer.baseAddress, let buckets = keyBuffer.baseAddress else { return }
        let found = find(features, count, buckets, rows)
        add(rows, found, classes, into: scores)
      }
    }
  }

  /// Sums up rows of weights, given by their offsets in the table.
  private func add(
    _ rows: UnsafePointer<Int>,
    _ count: Int,
    _ classes: Range<Int>,
    into scores: UnsafeMutablePointer<Int16>
  ) {
    let first = classes.lowerBound / Self.vector * Self.vector
    for block in stride(from: first, to: classes.upperBound, by: Self.vector) {
      var sum = SIMD8<Int16>()
      for index in 0..<count {
        let row = weights.loadUnaligned(fromByteOffset: rows[index] &+ block, as: SIMD8<Int8>.self)
        sum &+= SIMD8<Int16>(truncatingIfNeeded: row)
      }
      UnsafeMutableRawPointer(scores + block).storeBytes(of: sum, as: SIMD8<Int16>.self)
    }
  }

  /// Puts the rows of those features that the model knows into `rows`, by their offsets in the table;
  /// returns how many they are. `rows` has room for one more.
  ///
  /// All buckets are read in a loop of their own, without a branch: so the memory serves many reads at
  /// once.
  private func find(
    _ features: UnsafePointer<UInt32>,
    _ count: Int,
    _ buckets: UnsafeMutablePointer<SIMD2<UInt64>>,
    _ rows: UnsafeMutablePointer<Int>
  ) -> Int {
    for index in 0..<count {
      let offset = Self.bucket(features[index], of: self.buckets) &* 16
      buckets[index] = keys.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
    }
    var found = 0
    for index in 0..<count {
      let key = UInt64(Self.key(features[index])) &* Self.ones
      let (inLower, inUpper) = (
        Self.zeros(buckets[index][0] ^ key), Self.zeros(buckets[index][1] ^ key)
      )
      // The place in the lower half counts from 0 to 3, and is 4 where the key is not in it.
      let lower = inLower.trailingZeroBitCount >> 4
      let upper = inUpper.trailingZeroBitCount >> 4
      let place = lower &+ (upper & -(lower >> 2))
      let bucket = Self.bucket(features[index], of: self.buckets)
      rows[found] = (bucket &* Self.bucketSize &+ place) &* lanes
      found &+= Int(truncatingIfNeeded: (place >> 3) ^ 1)
    }
    return found
  }

  private static let ones: UInt64 = 0x0001_0001_0001_0001

  /// A number whose lowest bit marks the first of four numbers of 16 bits that is zero; 0 where none is.
  @inline(__always)
  private static func zeros(_ value: UInt64) -> UInt64 {
    (value &- ones) & ~value & 0x8000_8000_8000_8000
  }

  /// The class with the highest score; of equals the first.
  package func best(_ scores: UnsafePointer<Int16>) -> Int {
    var (best, highest) = (0, scores[0])
    for index in 1..<classes where scores[index] > highest {
      (best, highest) = (index, scores[index])
    }
    return best
  }
}
