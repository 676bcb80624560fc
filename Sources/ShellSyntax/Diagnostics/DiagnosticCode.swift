// The kinds of faults, under names that do not change: tools tell faults apart by them.

/// The kind of a fault; the raw value is its name in output.
package enum DiagnosticCode: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  // What the grammar does not have.
  case unexpected
  case expected
  case unclosed
  case escape
  case number
  case nul
  case keyword
  case variable
  case flag
  case stage
  case `else`
  case emptyName = "empty-name"
  case missingSpace = "missing-space"
  case chainedComparison = "chained-comparison"
  case nestedTooDeeply = "nested-too-deeply"
  case curlyQuotes = "curly-quotes"
  case dash
  case oddSpace = "odd-space"

  // What a call, an expression or a name is wrong in.
  case aggregateOfOne = "aggregate-of-one"
  case builtinRedefined = "builtin-redefined"
  case columnInAggregate = "column-in-aggregate"
  case extraArgument = "extra-argument"
  case flagWithoutValue = "flag-without-value"
  case joiningWord = "joining-word"
  case missingArgument = "missing-argument"
  case needsInput = "needs-input"
  case nestedDefinition = "nested-definition"
  case noColumn = "no-column"
  case noRow = "no-row"
  case noValue = "no-value"
  case notAStage = "not-a-stage"
  case outsideFunction = "outside-function"
  case outsideLoop = "outside-loop"
  case redefinedFunction = "redefined-function"
  case repeatedColumn = "repeated-column"
  case repeatedFlag = "repeated-flag"
  case setInFunction = "set-in-function"
  case switchWithValue = "switch-with-value"
  case unknownColumn = "unknown-column"
  case unknownCommand = "unknown-command"
  case unknownFlag = "unknown-flag"
  case unknownFunction = "unknown-function"
  case unknownValue = "unknown-value"
  case unknownVariable = "unknown-variable"
  case wrongArgument = "wrong-argument"
  case wrongArity = "wrong-arity"
  case wrongInput = "wrong-input"
  case wrongOperand = "wrong-operand"

  // What `param` says that cannot be.
  case parameterDefault = "parameter-default"
  case parameterHelp = "parameter-help"
  case parameterKind = "parameter-kind"
  case parameterPlace = "parameter-place"
  case repeatedParameter = "repeated-parameter"
  case reservedParameter = "reserved-parameter"
  case unknownKind = "unknown-kind"

  // What shows only when the program runs, or before there is one.
  case runtime
  case assertion
  case script
  case usage

  /// Its name in output.
  package var description: String { rawValue }
}
