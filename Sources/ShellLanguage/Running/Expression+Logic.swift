// Expressions that may leave an operand alone, and those with one operand.

import ShellSyntax
import Tabular

/// An expression with one operand.
class SingleOperand: ExpressionCode {
  final let operand: ExpressionCode
  /// What faults of the operation point at.
  final let range: SourceRange

  init(_ operand: ExpressionCode, _ range: SourceRange) {
    self.operand = operand
    self.range = range
  }
}

final class Negation: SingleOperand {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let value = try operand.value(run, frame, row)
    return try run.located(range) { try Arithmetic.negative(value) }
  }
}

final class NotOperation: SingleOperand {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    .bool(!(try run.truth(operand, of: "an operand of 'not'", range, frame, row)))
  }
}

/// An expression with two operands, of which the second may be left alone.
class OperandPair: ExpressionCode {
  final let left: ExpressionCode
  final let right: ExpressionCode
  /// What faults of the operation point at.
  final let range: SourceRange

  init(_ left: ExpressionCode, _ right: ExpressionCode, _ range: SourceRange) {
    self.left = left
    self.right = right
    self.range = range
  }
}

final class AndOperation: OperandPair {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let what: StaticString = "an operand of 'and'"
    guard try run.truth(left, of: what, range, frame, row) else { return .bool(false) }
    return .bool(try run.truth(right, of: what, range, frame, row))
  }
}

final class OrOperation: OperandPair {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let what: StaticString = "an operand of 'or'"
    if try run.truth(left, of: what, range, frame, row) { return .bool(true) }
    return .bool(try run.truth(right, of: what, range, frame, row))
  }
}

/// `a ?? b`
final class Coalescing: ExpressionCode {
  private let left: ExpressionCode
  private let right: ExpressionCode

  init(_ left: ExpressionCode, _ right: ExpressionCode) {
    self.left = left
    self.right = right
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let value = try left.value(run, frame, row)
    return value.isNull ? try right.value(run, frame, row) : value
  }
}
