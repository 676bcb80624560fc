// Operators on two values. Two ints are the usual case and are done in place; all else goes to `Operators`,
// which also knows what is wrong.

import ShellSyntax
import Tabular

/// An expression with two operands.
class OperandPair: ExpressionCode, @unchecked Sendable {
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

class BinaryOperation: OperandPair, @unchecked Sendable {
  fileprivate final let op: BinaryOperator

  init(_ op: BinaryOperator, _ range: SourceRange, _ left: ExpressionCode, _ right: ExpressionCode)
  {
    self.op = op
    super.init(left, right, range)
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let (a, b) = (try left.value(run, frame, row), try right.value(run, frame, row))
    if case .int(let x) = a, case .int(let y) = b, let result = IntMath.apply(op, x, y) {
      return result
    }
    return try general(run, a, b)
  }

  override func lane(_ run: Interpreter, _ frame: Frame, _ rows: RowCursor) -> Lane? {
    guard let a = left.lane(run, frame, rows), let b = right.lane(run, frame, rows) else {
      return nil
    }
    return Lane.apply(op, a, b)
  }

  @inline(never)
  fileprivate final func general(_ run: Interpreter, _ a: Value, _ b: Value) throws -> Value {
    try run.located(range) {
      op == .matches ? try run.matches(a, b) : try Operators.apply(op, a, b)
    }
  }
}

/// An operation whose right operand is written in the program as an int.
final class ConstantOperation: BinaryOperation, @unchecked Sendable {
  private let number: Int

  init(
    _ op: BinaryOperator,
    _ range: SourceRange,
    _ left: ExpressionCode,
    _ right: ExpressionCode,
    number: Int
  ) {
    self.number = number
    super.init(op, range, left, right)
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let a = try left.value(run, frame, row)
    if case .int(let x) = a, let result = IntMath.apply(op, x, number) { return result }
    return try general(run, a, .int(number))
  }
}

/// Operators on two ints.
enum IntMath {
  /// What two ints give; nil where that is a fault or less simple.
  @inline(__always)
  static func apply(_ op: BinaryOperator, _ x: Int, _ y: Int) -> Value? {
    let (result, overflow): (Int, Bool)
    switch op {
    case .add: (result, overflow) = x.addingReportingOverflow(y)
    case .subtract: (result, overflow) = x.subtractingReportingOverflow(y)
    case .multiply: (result, overflow) = x.multipliedReportingOverflow(by: y)
    case .remainder: (result, overflow) = x.remainderReportingOverflow(dividingBy: y)
    case .equal: return .bool(x == y)
    case .notEqual: return .bool(x != y)
    case .less: return .bool(x < y)
    case .lessOrEqual: return .bool(x <= y)
    case .greater: return .bool(x > y)
    case .greaterOrEqual: return .bool(x >= y)
    default: return nil
    }
    return overflow ? nil : .int(result)
  }
}
