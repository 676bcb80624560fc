// The hot loop of all models: the sum of the weights of a decision's features.

/// A linear classifier over hashed features: a row of weights, eight bits for each class, for every
/// feature that training found worth keeping.
///
/// A slot of the index holds the number of a row and, above it, what its feature's hash has in those
/// bits, so that hardly any feature is taken for another; slots are probed one after the other.
package struct LinearModel: @unchecked Sendable {
  /// The index; the memory lives as long as the program. A slot is 0 where it is empty, else one more
  /// than the number of the row in its lower bits.
  private let slots: UnsafePointer<UInt32>
  private let slotMask: UInt32
  /// The weights, row by row.
  private let weights: UnsafeRawPointer
  /// How many weights a row has: the number of classes, rounded up to whole vectors.
  package let lanes: Int
  /// How many classes there are.
  package let classes: Int

  /// Weights in one SIMD vector.
  package static let vector = 16
  /// How many bits of a slot hold the number of a row.
  package static let rowBits: UInt32 = 20
  /// The lower bits of a slot.
  package static let rowMask: UInt32 = 1 << rowBits - 1

  /// A model over tables that must live as long as the model is used; the number of slots is a power
  /// of two.
  package init(
    slots: UnsafePointer<UInt32>,
    slotCount: Int,
    weights: UnsafeRawPointer,
    classes: Int
  ) {
    (self.slots, self.weights, self.classes) = (slots, weights, classes)
    slotMask = UInt32(slotCount - 1)
    lanes = Self.lanes(for: classes)
  }

  /// The number of weights in a row for so many classes.
  package static func lanes(for classes: Int) -> Int {
    (classes + vector - 1) / vector * vector
  }

  /// The slot where the search for a feature begins.
  @inline(__always)
  package static func firstSlot(_ hash: UInt32, _ mask: UInt32) -> UInt32 {
    (hash &* 0x9E37_79B1) >> 7 & mask
  }

  /// Puts the rows of those of `count` features that the model knows into `rows`, by their offsets in
  /// the table; returns how many they are.
  private func find(
    _ features: UnsafePointer<UInt32>,
    _ count: Int,
    _ rows: UnsafeMutablePointer<Int>
  ) -> Int {
    var found = 0
    for index in 0..<count {
      let hash = features[index]
      var place = Self.firstSlot(hash, slotMask)
      while case let slot = slots[Int(place)], slot != 0 {
        if (slot ^ hash) & ~Self.rowMask == 0 {
          rows[found] = Int(slot & Self.rowMask &- 1) &* lanes
          found += 1
          break
        }
        place = (place &+ 1) & slotMask
      }
    }
    return found
  }

  /// Sums the weights of `count` features into `scores`, which has room for `lanes` of them.
  package func score(
    _ features: UnsafePointer<UInt32>,
    _ count: Int,
    into scores: UnsafeMutablePointer<Int16>
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: count) { buffer in
      guard let rows = buffer.baseAddress else { return }
      let found = find(features, count, rows)
      for block in stride(from: 0, to: lanes, by: Self.vector) {
        var sum = SIMD16<Int16>()
        for index in 0..<found {
          let row = weights.loadUnaligned(
            fromByteOffset: rows[index] &+ block,
            as: SIMD16<Int8>.self
          )
          sum &+= SIMD16<Int16>(truncatingIfNeeded: row)
        }
        UnsafeMutableRawPointer(scores + block).storeBytes(of: sum, as: SIMD16<Int16>.self)
      }
    }
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
