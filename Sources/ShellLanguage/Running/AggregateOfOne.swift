// A sum over the one value that a column has in a row: most likely the whole column was meant.

import ShellSyntax
import Tabular

/// Words the fault of `sum(n)` in an expression over rows.
struct AggregateOfOne: Sendable {
  /// The function.
  let function: String
  /// Its argument, as it is written.
  let argument: String

  /// What is wrong.
  func message(_ kind: ValueKind) -> String {
    let one =
      switch kind {
      case .int, .float: "number"
      case .string: "text"
      case .date: "date"
      default: "value"
      }
    return "\(function)(\(argument)) is of one \(one), \(argument) of this row"
  }

  /// What to write.
  var help: String { "\(function)(\(ColumnList.name)(\(argument))) is the column's" }

  /// The fault as the check finds it.
  func diagnostic(_ kind: ValueKind, at range: SourceRange) -> Diagnostic {
    Diagnostic(.aggregateOfOne, message(kind), at: range, help: help)
  }
}

extension ValueKind {
  /// Whether it is that of one value, in which no others are.
  var isSingle: Bool { [.bool, .int, .float, .string, .date].contains(self) }
}
