// How far what runs has come, for a user who waits. Only the program around the engine has a clock, and
// decides whether to show it.

/// How many of the documents or rows there are have been looked at.
package struct Progress: Hashable, Sendable {
  /// What is counted; the raw value is its name in the plural.
  package enum Unit: String, Sendable {
    case documents, rows
  }

  /// How many are done.
  package let done: Int
  /// How many there are.
  package let total: Int
  /// What they are.
  package let unit: Unit
  /// The next one, where it has a name.
  package let next: String

  /// `done` of `total`, with `next` the next one.
  package init(done: Int, total: Int, unit: Unit = .documents, next: String = "") {
    self.done = done
    self.total = total
    self.unit = unit
    self.next = next
  }
}
