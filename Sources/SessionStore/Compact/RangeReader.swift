// A hot loop: the bits that a `RangeWriter` wrote.

/// Reads bits by the probabilities that they were written with.
struct RangeReader {
  private let bytes: ArraySlice<UInt8>
  private var next: Int
  private var range: UInt32 = .max
  private var code: UInt32 = 0
  /// How many bytes behind the last one were asked for.
  private var missing = 0

  /// Whether more was read than was ever written; the writer leaves out four zeros at the end at
  /// most.
  var isOverrun: Bool { missing > 4 }

  /// Whether all bytes were read.
  var isAtEnd: Bool { next >= bytes.endIndex }

  /// Reads from the start of `bytes`.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    next = bytes.startIndex
    for _ in 0..<4 { code = code << 8 | byte() }
  }

  /// The next bit, which `model` learns from.
  mutating func bit(_ model: inout BitModel) -> UInt32 {
    let bound = (range >> 12) &* model.zero
    let bit: UInt32
    if code < bound {
      range = bound
      bit = 0
    } else {
      code &-= bound
      range &-= bound
      bit = 1
    }
    model.learn(bit)
    normalize()
    return bit
  }

  /// A number of so many bits that were written as they are.
  mutating func plain(_ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for _ in 0..<count {
      range >>= 1
      let bit: UInt32 = code >= range ? 1 : 0
      if bit != 0 { code &-= range }
      value = value << 1 | UInt64(bit)
      normalize()
    }
    return value
  }

  private mutating func normalize() {
    while range < 1 << 24 {
      range <<= 8
      code = code << 8 | byte()
    }
  }

  private mutating func byte() -> UInt32 {
    guard next < bytes.endIndex else {
      missing += 1
      return 0
    }
    defer { next += 1 }
    return UInt32(bytes[next])
  }
}
