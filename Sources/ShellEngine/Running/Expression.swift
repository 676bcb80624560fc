// The hot loop of the language: expressions as a tree of nodes, each of which knows how to get its value.
// A node is an object that never changes, so that running it copies no part of the program; operators on
// two ints, the usual case, are done in place, and all else goes to `Operators`.

import ShellSyntax
import Tabular

/// An expression, ready to run.
package class ExpressionCode: @unchecked Sendable {
  // Unchecked, as a class with subclasses must be: every field of every subclass is a `let` of a Sendable.

  /// The value of a constant; nil for all else.
  var constant: Value? { nil }

  /// The value, in a function's frame and, inside a step over rows, for a row.
  func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value { .null }
}

final class ConstantCode: ExpressionCode, @unchecked Sendable {
  private let held: Value

  init(_ value: Value) { held = value }

  override var constant: Value? { held }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    held
  }
}

final class LocalVariable: ExpressionCode, @unchecked Sendable {
  private let slot: Int
  private let name: Name

  init(_ slot: Int, _ name: Name) {
    self.slot = slot
    self.name = name
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    guard let value = frame[slot] else { throw run.noValueYet(name) }
    return value
  }
}

final class GlobalVariable: ExpressionCode, @unchecked Sendable {
  private let slot: Int
  private let name: Name

  init(_ slot: Int, _ name: Name) {
    self.slot = slot
    self.name = name
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    guard let value = run.globals[slot] else { throw run.noValueYet(name) }
    return value
  }
}

final class ColumnValue: ExpressionCode, @unchecked Sendable {
  private let index: Int

  init(_ index: Int) { self.index = index }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    guard let row else { return .null }
    return row.row.cells[row.binding[index]]
  }
}

final class BinaryOperation: ExpressionCode, @unchecked Sendable {
  private let op: BinaryOperator
  private let range: SourceRange
  private let left: ExpressionCode
  private let right: ExpressionCode

  init(_ op: BinaryOperator, _ range: SourceRange, _ left: ExpressionCode, _ right: ExpressionCode)
  {
    self.op = op
    self.range = range
    self.left = left
    self.right = right
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let (a, b) = (try left.value(run, frame, row), try right.value(run, frame, row))
    if case .int(let x) = a, case .int(let y) = b, let result = ofInts(x, y) { return result }
    return try general(run, a, b)
  }

  /// What two ints give; nil where that is a fault or less simple.
  private func ofInts(_ x: Int, _ y: Int) -> Value? {
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

  @inline(never)
  private func general(_ run: Interpreter, _ a: Value, _ b: Value) throws -> Value {
    try run.located(range) {
      op == .matches ? try run.matches(a, b) : try Operators.apply(op, a, b)
    }
  }
}

final class FunctionCall: ExpressionCode, @unchecked Sendable {
  private let index: Int
  private let arguments: [ExpressionCode]
  private let range: SourceRange

  init(_ index: Int, _ arguments: [ExpressionCode], _ range: SourceRange) {
    self.index = index
    self.arguments = arguments
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let function = run.functions[index]
    let stack = run.stack
    guard run.depth + function.weight <= Interpreter.deepestCall,
      stack.hasRoom(for: function.frameSize)
    else {
      throw run.tooDeep(function, at: range)
    }
    let callee = stack.next
    defer { stack.pop(to: callee) }
    for argument in arguments { stack.push(try argument.value(run, frame, row)) }
    // Calls among the arguments have taken and left the room behind the slots so far.
    guard stack.hasRoom(for: function.frameSize) else { throw run.tooDeep(function, at: range) }
    for _ in arguments.count..<function.frameSize { stack.push(nil) }
    return try run.call(function, callee, given: arguments.count, at: range)
  }
}
