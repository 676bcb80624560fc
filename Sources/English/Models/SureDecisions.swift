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

/// What a model decides in contexts that leave no doubt.
struct SureDecisions: Sendable {
  /// By the hash of a context, one more than the index of the class.
  private let table: SlotTable?

  /// The sure decisions of a model of a file; none where the file has no such block.
  init(_ file: ModelFile, _ model: SureModel) { table = SlotTable(file, model.block) }

  /// The class in these contexts, if it is sure.
  @inline(__always)
  func find(_ contexts: DecisionContexts) -> Int? {
    guard let table else { return nil }
    let slots = table.firstSlots(contexts.hashes)
    for index in 0..<DecisionContexts.count {
      if let number = table.number(contexts.hashes[index], first: slots[index]) {
        return Int(number) - 1
      }
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
