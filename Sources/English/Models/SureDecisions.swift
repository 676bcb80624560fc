// Decisions that need no model: contexts of a few tags in which a model, over much text, nearly
// always said the same. Half of all decisions are of that kind. It is a cascade with a table for its first
// step, in the spirit of Weiss & Taskar, "Structured prediction cascades" (2010).

/// The contexts of a decision, from the coarse to the fine, as hashes that are not 0; the same for the trainer
/// and for the model.
package struct DecisionContexts: Hashable, Sendable {
  /// How many contexts a decision has.
  package static let count = 4

  /// A hash for each context.
  package let hashes: SIMD4<UInt32>

  /// Contexts by hashes that are not mixed yet.
  package init(_ hashes: SIMD4<UInt32>) {
    var mixed = hashes
    for index in 0..<Self.count { mixed[index] = max(FeatureHash.mix(hashes[index]), 1) }
    self.hashes = mixed
  }

  static let seed: UInt32 = 0x3C6E_F372

  /// The hash of a context that has some values more, not mixed.
  @inline(__always)
  static func hash(
    _ start: UInt32,
    _ first: UInt32,
    _ second: UInt32? = nil,
    _ third: UInt32? = nil
  ) -> UInt32 {
    var hash = FeatureHash.step(start, first)
    if let second { hash = FeatureHash.step(hash, second) }
    if let third { hash = FeatureHash.step(hash, third) }
    return hash
  }
}

/// What a model decides in contexts that leave no doubt. It is asked at every move, and so it is kept in half the
/// memory that its table has in the file: less of it has to be fetched again after each sentence.
final class SureDecisions: @unchecked Sendable {
  /// By the hash of a context, one more than the index of the class in the lowest byte, and above it the upper bits of
  /// the hash; 0 where there is none. Nothing writes to it once it is made.
  private let slots: UnsafeMutableBufferPointer<UInt32>
  private let mask: Int

  /// The bits of a slot that are those of the hash.
  private static let hashBits: UInt32 = 0xFFFF_FF00

  /// The sure decisions of a model of a file; none where the file has no such block.
  init(_ file: ModelFile, _ model: SureModel) {
    let known = file.numbers(model.block, as: UInt64.self)
    let isTable = known.map { $0.count.nonzeroBitCount == 1 } ?? false
    let count = isTable ? known?.count ?? 1 : 1
    slots = .allocate(capacity: count)
    slots.initialize(repeating: 0)
    mask = count - 1
    guard isTable, let known else { return }
    for (place, slot) in known.enumerated() where slot != 0 && slot >> 32 < 256 {
      slots[place] = UInt32(truncatingIfNeeded: slot) & Self.hashBits | UInt32(slot >> 32)
    }
  }

  deinit { slots.deallocate() }

  /// The class in these contexts, if it is sure.
  @inline(__always)
  func find(_ contexts: DecisionContexts) -> Int? {
    let hashes = contexts.hashes
    // All are read before one is looked at, so that the memory serves them together.
    let first = SIMD4(slot(hashes[0]), slot(hashes[1]), slot(hashes[2]), slot(hashes[3]))
    for index in 0..<DecisionContexts.count {
      if let number = number(hashes[index], first[index]) { return number - 1 }
    }
    return nil
  }

  @inline(__always)
  private func slot(_ hash: UInt32) -> UInt32 { slots[Int(hash) & mask] }

  /// The number of a context, which is looked for first in this slot and then in those behind it.
  @inline(__always)
  private func number(_ hash: UInt32, _ first: UInt32) -> Int? {
    var (slot, place) = (first, Int(hash))
    while slot != 0 {
      if (slot ^ hash) & Self.hashBits == 0 { return Int(slot & ~Self.hashBits) }
      place += 1
      slot = slots[place & mask]
    }
    return nil
  }
}

/// The models that have sure decisions.
package enum SureModel: String, CaseIterable, Sendable {
  case moves, relations

  /// The block of the model file with its sure decisions.
  package var block: String { rawValue + ".contexts" }
}

/// What learns of the decisions of models.
package protocol DecisionObserver {
  /// A model chose a class.
  mutating func decided(_ model: SureModel, _ contexts: DecisionContexts, _ choice: Int)
}

/// Nobody looks.
struct NoObserver: DecisionObserver {
  @inline(__always)
  mutating func decided(_ model: SureModel, _ contexts: DecisionContexts, _ choice: Int) {}
}
