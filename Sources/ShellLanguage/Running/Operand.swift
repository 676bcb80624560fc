// What operators, calls and `return` take their values from. Most often that is an int in a variable or in the
// program itself, which is read where it lies; all else, and every fault, is the node's.

import ShellSyntax
import Tabular

/// A part of an expression that the expression needs the value of.
struct Operand {
  private enum Place {
    case constant(Int)
    case local(Int)
    case global(Int)
    case elsewhere
  }

  /// The expression.
  let code: ExpressionCode
  private let place: Place

  init(_ code: ExpressionCode) {
    self.code = code
    place =
      switch (code.slot, code.constant) {
      case (.local(let slot)?, _): .local(slot)
      case (.global(let slot)?, _): .global(slot)
      case (nil, .int(let number)?): .constant(number)
      default: .elsewhere
      }
  }

  /// The value, in a function's frame and, inside a step over rows, for a row.
  @inline(__always)
  func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    if let number = int(run, frame) { return .int(number) }
    return try code.value(run, frame, row)
  }

  /// The value where it is an int that need not be worked out; nil otherwise.
  @inline(__always)
  func int(_ run: Interpreter, _ frame: Frame) -> Int? {
    if case .constant(let number) = place { return number }
    if case .local(let slot) = place { return frame.int(slot) }
    if case .global(let slot) = place { return run.globals.int(slot) }
    return nil
  }
}
