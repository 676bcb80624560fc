// How values of atoms are put one after the other, without counting places.

/// Writes values of atoms one after the other.
struct AtomWriter {
  private var place: UnsafeMutablePointer<UInt32>

  /// Writes from a place on, which has room for all that is written.
  @inline(__always)
  init(_ place: UnsafeMutablePointer<UInt32>) { self.place = place }

  /// Writes one value.
  @inline(__always)
  mutating func put(_ value: UInt32) {
    place.pointee = value
    place += 1
  }

  /// Writes the values of a word.
  @inline(__always)
  mutating func put(_ cell: SIMD4<UInt32>) {
    UnsafeMutableRawPointer(place).storeBytes(of: cell, as: SIMD4<UInt32>.self)
    place += 4
  }

  /// Writes two values.
  @inline(__always)
  mutating func put(_ first: UInt32, _ second: UInt32) {
    put(first)
    put(second)
  }

  /// Writes three values.
  @inline(__always)
  mutating func put(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
    put(first)
    put(second)
    put(third)
  }

  /// Writes `count` zeros.
  mutating func skip(_ count: Int) {
    for _ in 0..<count { put(0) }
  }
}
