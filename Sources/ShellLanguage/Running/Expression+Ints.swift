// Operators that have a short way for two ints: a class each, as a node that knows its operator has nothing to
// choose when it runs. Overflow and division by zero are left to the general way, which reports them.

import ShellSyntax
import Tabular

extension BinaryOperation {
  /// The node of an operator.
  static func of(
    _ op: BinaryOperator,
    _ range: SourceRange,
    _ left: ExpressionCode,
    _ right: ExpressionCode
  ) -> BinaryOperation {
    let kind =
      switch op {
      case .add: Addition.self
      case .subtract: Subtraction.self
      case .multiply: Multiplication.self
      case .remainder: Remainder.self
      case .equal: EqualComparison.self
      case .notEqual: UnequalComparison.self
      case .less: LessComparison.self
      case .lessOrEqual: LessOrEqualComparison.self
      case .greater: GreaterComparison.self
      case .greaterOrEqual: GreaterOrEqualComparison.self
      default: BinaryOperation.self
      }
    return kind.init(op, range, left, right)
  }
}

private final class Addition: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .unlessOverflown(Arithmetic.sum($0, $1)) }
  }
}

private final class Subtraction: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .unlessOverflown(Arithmetic.difference($0, $1)) }
  }
}

private final class Multiplication: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .unlessOverflown(Arithmetic.product($0, $1)) }
  }
}

private final class Remainder: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .unlessOverflown(Arithmetic.remainder($0, $1)) }
  }
}

private final class EqualComparison: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .bool(Arithmetic.isEqual($0, $1)) }
  }
}

private final class UnequalComparison: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .bool(!Arithmetic.isEqual($0, $1)) }
  }
}

private final class LessComparison: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .bool(Arithmetic.isLess($0, $1)) }
  }
}

private final class LessOrEqualComparison: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .bool(Arithmetic.isLessOrEqual($0, $1)) }
  }
}

private final class GreaterComparison: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .bool(Arithmetic.isLess($1, $0)) }
  }
}

private final class GreaterOrEqualComparison: BinaryOperation {
  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try value(run, frame, row) { .bool(Arithmetic.isLessOrEqual($1, $0)) }
  }
}

extension Value {
  /// The int of an operation; nil where it is none.
  @inline(__always)
  fileprivate static func unlessOverflown(
    _ result: PlainInt
  ) -> Value? {
    result.overflow ? nil : .int(result.partialValue)
  }
}
