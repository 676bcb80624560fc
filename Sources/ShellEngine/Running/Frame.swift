// Where variables live while a program runs.

import Tabular

/// The values of a top level: those of the prompt, or of one script.
final class Globals {
  private(set) var values: [Value?] = []

  /// The value in a slot; nil before its definition has run.
  subscript(slot: Int) -> Value? {
    get { slot < values.count ? values[slot] : nil }
    set {
      while values.count <= slot { values.append(nil) }
      values[slot] = newValue
    }
  }
}

/// The variables of a running function.
final class Frame {
  var slots: [Value?]

  init(size: Int) { slots = Array(repeating: nil, count: size) }
}

/// The row that an expression sees, or the rows of a group.
struct RowCursor {
  /// For each column that the expression asks for, its index in the table.
  let binding: [Int]
  /// The row; in a group, its first.
  var row: Row
  /// The rows of the group, where there is one.
  var group: ArraySlice<Row>?
}
