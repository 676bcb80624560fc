// A hash table that lies in a model's file as it is used: open addressing, slots probed one after the
// other.

/// Numbers of 32 bits by hashes of 32 bits.
package struct SlotTable: @unchecked Sendable {
  /// The hash in the lower half of a slot, the number in the upper one; 0 where it is empty. The memory
  /// lives as long as the program, and nothing writes to it.
  private let slots: UnsafeBufferPointer<UInt64>

  /// A table of these slots, a power of two of them or none, that must live as long as it is used.
  package init(_ slots: UnsafeBufferPointer<UInt64>) { self.slots = slots }

  /// The table of a model file; nil where there is none or its size is wrong.
  init?(_ file: ModelFile, _ name: String) {
    guard let slots = file.numbers(name, as: UInt64.self), slots.count.nonzeroBitCount == 1 else {
      return nil
    }
    self.init(slots)
  }

  /// The number of a hash; nil where there is none.
  @inline(__always)
  package func number(_ hash: UInt32) -> UInt32? {
    guard slots.count > 0 else { return nil }
    return number(hash, first: slots[Int(hash) & (slots.count - 1)])
  }

  /// The number of a hash, which is looked for first in this slot.
  @inline(__always)
  func number(_ hash: UInt32, first: UInt64) -> UInt32? {
    if first == 0 { return nil }
    if UInt32(truncatingIfNeeded: first) == hash { return UInt32(first >> 32) }
    var place = (Int(hash) + 1) & (slots.count - 1)
    while case let slot = slots[place], slot != 0 {
      if UInt32(truncatingIfNeeded: slot) == hash { return UInt32(slot >> 32) }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The slots for these entries, half of them empty or more; of entries with the same hash the first
  /// stays. A hash or a number is not 0.
  package static func slots(for entries: [(hash: UInt32, number: UInt32)]) -> [UInt64] {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    var slots = Array(repeating: UInt64(0), count: size)
    for entry in entries {
      var place = Int(entry.hash) & (size - 1)
      while slots[place] != 0 && UInt32(truncatingIfNeeded: slots[place]) != entry.hash {
        place = (place + 1) & (size - 1)
      }
      if slots[place] == 0 { slots[place] = UInt64(entry.hash) | UInt64(entry.number) << 32 }
    }
    return slots
  }
}
