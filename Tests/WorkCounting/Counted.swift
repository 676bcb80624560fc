// Values that count how often they are compared: what work on a list takes, without a clock.

import Synchronization

/// How often values were compared.
package final class Comparisons: Sendable {
  private let number = Atomic(0)

  /// None so far.
  package init() {}

  /// How many there were.
  package var count: Int { number.load(ordering: .relaxed) }

  /// Counts one more.
  package func add() { number.add(1, ordering: .relaxed) }

  /// Values that count here: the numbers of a range.
  package func values(_ range: Range<Int>) -> [Counted] { range.map { Counted($0, self) } }
}

/// A number that counts each comparison with another. To hash it is free: who looks a value up compares it with
/// few others, who searches for it with all.
package struct Counted: Hashable, Comparable, Sendable {
  /// The number.
  package let number: Int
  private let comparisons: Comparisons

  /// A number whose comparisons are counted.
  package init(_ number: Int, _ comparisons: Comparisons) {
    self.number = number
    self.comparisons = comparisons
  }

  /// Whether both are the same number.
  package static func == (a: Counted, b: Counted) -> Bool {
    a.comparisons.add()
    return a.number == b.number
  }

  /// Whether one is less than the other.
  package static func < (a: Counted, b: Counted) -> Bool {
    a.comparisons.add()
    return a.number < b.number
  }

  /// Feeds the number into the hasher.
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
