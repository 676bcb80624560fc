// Operators on two values. Two ints are the usual case, for which the operators of `Expression+Ints.swift` have a
// short way; all else goes to `Operators`, which also knows what is wrong.

import ShellSyntax
import Tabular

/// An operator on two values.
class BinaryOperation: ExpressionCode {
  private final let op: BinaryOperator
  /// What faults of the operation point at.
  private final let range: SourceRange
  private final let left: Operand
  private final let right: Operand

  required init(
    _ op: BinaryOperator,
    _ range: SourceRange,
    _ left: ExpressionCode,
    _ right: ExpressionCode
  ) {
    self.op = op
    self.range = range
    self.left = Operand(left)
    self.right = Operand(right)
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try general(run, try left.value(run, frame, row), try right.value(run, frame, row))
  }

  /// The value, given by `ints` where both operands are ints and it gives any.
  @inline(__always)
  final func value(
    _ run: Interpreter,
    _ frame: Frame,
    _ row: RowCursor?,
    ints: (_ x: Int, _ y: Int) -> Value?
  ) throws -> Value {
    if let x = left.int(run, frame) { return try value(of: x, run, frame, row, ints) }
    let a = try left.code.value(run, frame, row)
    if case .int(let x) = a { return try value(of: x, run, frame, row, ints) }
    return try general(run, a, try right.value(run, frame, row))
  }

  @inline(__always)
  private final func value(
    of x: Int,
    _ run: Interpreter,
    _ frame: Frame,
    _ row: RowCursor?,
    _ ints: (_ x: Int, _ y: Int) -> Value?
  ) throws -> Value {
    if let y = right.int(run, frame) { return try ints(x, y) ?? general(run, .int(x), .int(y)) }
    let b = try right.code.value(run, frame, row)
    if case .int(let y) = b, let result = ints(x, y) { return result }
    return try general(run, .int(x), b)
  }

  @inline(never)
  private final func general(_ run: Interpreter, _ a: Value, _ b: Value) throws -> Value {
    try run.located(range) {
      op == .matches ? try run.matches(a, b) : try Operators.apply(op, a, b)
    }
  }

  override func vector(_ run: Interpreter, _ frame: Frame, _ rows: RowCursor) -> ColumnVector? {
    guard let a = left.code.vector(run, frame, rows), let b = right.code.vector(run, frame, rows)
    else { return nil }
    return ColumnVector.apply(op, a, b)
  }
}
