// Expressions that may leave an operand alone, and those with one operand.

import ShellSyntax
import Tabular

final class Negation: ExpressionCode, @unchecked Sendable {
  private let operand: ExpressionCode
  private let range: SourceRange

  init(_ operand: ExpressionCode, _ range: SourceRange) {
    self.operand = operand
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let value = try operand.value(run, frame, row)
    return try run.located(range) { try Operators.negate(value) }
  }
}

final class NotOperation: ExpressionCode, @unchecked Sendable {
  private let operand: ExpressionCode
  private let range: SourceRange

  init(_ operand: ExpressionCode, _ range: SourceRange) {
    self.operand = operand
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    .bool(!(try run.truth(operand, of: "an operand of 'not'", range, frame, row)))
  }
}

/// `and` and `or`.
final class LogicalOperation: ExpressionCode, @unchecked Sendable {
  private let isAnd: Bool
  private let left: ExpressionCode
  private let right: ExpressionCode
  private let range: SourceRange

  init(isAnd: Bool, _ left: ExpressionCode, _ right: ExpressionCode, _ range: SourceRange) {
    self.isAnd = isAnd
    self.left = left
    self.right = right
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let what: StaticString = isAnd ? "an operand of 'and'" : "an operand of 'or'"
    let first = try run.truth(left, of: what, range, frame, row)
    if first != isAnd { return .bool(first) }
    return .bool(try run.truth(right, of: what, range, frame, row))
  }
}

/// `a ?? b`
final class Coalescing: ExpressionCode, @unchecked Sendable {
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
