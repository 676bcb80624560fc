// Finds the contexts in which the parser leaves no doubt: those in which, over much text, it decided
// nearly always in the same way.

import English

/// Counts of what a parser decided in which context.
struct SureTraining: ParserObserver {
  private typealias Decision = (contexts: ParserContexts, choice: Int)

  private var moves: [Decision] = []
  private var relations: [Decision] = []

  /// A context counts when it was seen so often,
  private static let least = 100
  /// and the decision was another one at most once in so many times.
  private static let exceptions = 500

  mutating func moved(_ contexts: ParserContexts, _ move: Int) {
    moves.append((contexts, move))
  }

  mutating func named(_ contexts: ParserContexts, _ relation: Int) {
    relations.append((contexts, relation))
  }

  /// The blocks of what was found.
  func blocks() -> [ModelBlock] {
    [
      ModelBlock(name: ParserContexts.movesBlock, numbers: Self.slots(moves)),
      ModelBlock(name: ParserContexts.relationsBlock, numbers: Self.slots(relations)),
    ]
  }

  /// The sure contexts, the coarse before the fine; a finer one is asked only where no coarser one is
  /// sure, and is counted on such decisions alone.
  private static func slots(_ decisions: [Decision]) -> [UInt64] {
    var sure: [UInt32: UInt32] = [:]
    var open = decisions
    for level in 0..<ParserContexts.count {
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
