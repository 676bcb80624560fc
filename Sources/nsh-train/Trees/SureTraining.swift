// Finds the contexts in which the parser leaves no doubt: those in which, over much text, it decided
// nearly always in the same way.

import English

/// Counts of what the models decided in which context.
struct SureTraining: DecisionObserver {
  private typealias Decision = (contexts: DecisionContexts, choice: Int)

  private var decisions: [SureModel: [Decision]] = [:]

  /// A context counts when it was seen so often,
  private static let least = 100
  /// and the decision was another one at most once in so many times.
  private static let exceptions = 500

  mutating func decided(_ model: SureModel, _ contexts: DecisionContexts, _ choice: Int) {
    decisions[model, default: []].append((contexts, choice))
  }

  /// A block for each model with what was found.
  func blocks() -> [ModelBlock] {
    SureModel.allCases.map { model in
      ModelBlock(name: model.block, numbers: Self.slots(decisions[model] ?? []))
    }
  }

  /// The sure contexts, the coarse before the fine; a finer one is asked only where no coarser one is
  /// sure, and is counted on such decisions alone.
  private static func slots(_ decisions: [Decision]) -> [UInt64] {
    var sure: [UInt32: UInt32] = [:]
    var open = decisions
    for level in 0..<DecisionContexts.count {
      var counts: [UInt32: [Int: Int]] = [:]
      for (contexts, choice) in open {
        counts[contexts.hashes[level], default: [:]][choice, default: 0] += 1
      }
      for (context, choices) in counts {
        let all = choices.values.reduce(0, +)
        guard all >= least,
          let (choice, _) = choices.first(where: { (all - $0.value) * exceptions <= all })
        else { continue }
        sure[context] = UInt32(choice) + 1
      }
      open.removeAll { sure[$0.contexts.hashes[level]] != nil }
    }
    return SlotTable.slots(for: sure.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
