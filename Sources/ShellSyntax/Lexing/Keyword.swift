// The words that the grammar keeps for itself. A column with such a name stands in backquotes; a field
// after a dot, a record's field and an argument of a command may have any of them.

/// A reserved word; the raw value is how it is written.
package enum Keyword: String, CaseIterable, Hashable, Sendable {
  case `let`
  case set
  case `if`
  case `else`
  case `for`
  case `in`
  case `break`
  case `continue`
  case def
  case `return`
  case assert
  case run
  case param
  case `try`
  case `where`
  case add
  case groupBy = "group-by"
  case and
  case or
  case not
  case `true`
  case `false`
  case null
  case it
  case matches
  case contains

  /// Whether a statement may start with it, so that a line which does can be no continuation.
  package var startsStatement: Bool {
    switch self {
    case .let, .set, .if, .for, .break, .continue, .def, .return, .assert, .run, .param,
      .try:
      true
    default: false
    }
  }

  /// Whether it names a stage of its own form, which stands only after `|`.
  package var isStage: Bool {
    switch self {
    case .where, .add, .groupBy: true
    default: false
    }
  }
}
