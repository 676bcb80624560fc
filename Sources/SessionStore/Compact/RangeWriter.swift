// A hot loop: arithmetic coding of bits whose probabilities are known, by a range of 32 bits with
// carries (G. N. N. Martin, "Range encoding", 1979).

/// Writes bits in as little room as their probabilities allow.
struct RangeWriter {
  private var low: UInt64 = 0
  private var range: UInt32 = .max
  /// The last byte that a carry may still change, and how many of 255 follow it.
  private var pending: UInt8 = 0
  private var held = 0
  private var isFirst = true
  private var bytes: [UInt8] = []

  /// Writes a bit and learns from it.
  mutating func put(_ bit: UInt32, _ model: inout BitModel) {
    let bound = (range >> 12) &* model.zero
    if bit == 0 {
      range = bound
    } else {
      low &+= UInt64(bound)
      range &-= bound
    }
    model.learn(bit)
    normalize()
  }

  /// Writes the lowest bits of a number as they are, the highest of them first.
  mutating func put(plain value: UInt64, count: Int) {
    for shift in stride(from: count - 1, through: 0, by: -1) {
      range >>= 1
      if value >> UInt64(shift) & 1 != 0 { low &+= UInt64(range) }
      normalize()
    }
  }

  /// All bytes; up to four zeros at the end are left out, as the reader takes them to be there.
  consuming func finished() -> [UInt8] {
    for _ in 0..<5 { shift() }
    for _ in 0..<4 where bytes.last == 0 { bytes.removeLast() }
    return bytes
  }

  private mutating func normalize() {
    while range < 1 << 24 {
      range <<= 8
      shift()
    }
  }

  private mutating func shift() {
    if low < 0xFF00_0000 || low > 0xFFFF_FFFF {
      let carry = UInt8(truncatingIfNeeded: low >> 32)
      // Before the first byte there is none that a carry could change.
      if !isFirst { bytes.append(pending &+ carry) }
      isFirst = false
      for _ in 0..<held { bytes.append(0xFF &+ carry) }
      held = 0
      pending = UInt8(truncatingIfNeeded: low >> 24)
    } else {
      held += 1
    }
    low = (low & 0x00FF_FFFF) << 8
  }
}
