// How probable the next bit of some kind is, learned from those before it.

/// The probability that a bit is 0, in 12 bits, and how many bits it was learned from, in 4.
struct BitModel {
  private var memory: UInt16 = 2048 << 4

  /// The probability that the next bit is 0, of 4096; never 0 and never 4096.
  var zero: UInt32 { UInt32(memory >> 4) }

  /// Whether it has learned nothing.
  var isNew: Bool { memory & 15 == 0 }

  /// Takes the probability of another model for a first guess.
  mutating func expect(_ other: BitModel) {
    memory = other.memory & ~15 | min(other.memory & 15, 1)
  }

  /// Makes what was learned from another article count for few bits, so that it gives way to this
  /// one's.
  mutating func soften() { memory = memory & ~15 | min(memory & 15, 3) }

  /// Learns from a bit. The first ones count most, so that a few are enough to know the rest by;
  /// the later ones never less than a 32nd, because articles change their ways.
  mutating func learn(_ bit: UInt32) {
    let seen = memory & 15
    let target: Int32 = bit == 0 ? 4096 - Self.margin : Self.margin
    let probability = Int32(memory >> 4)
    let change = (target - probability) >> Int32(16 - (seen + 1).leadingZeroBitCount)
    memory = UInt16(probability + change) << 4 | min(seen + 1, 15)
  }

  /// What is nearly certain still costs a hundredth of a bit.
  private static let margin: Int32 = 32
}
