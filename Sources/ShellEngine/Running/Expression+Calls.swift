// Calls in expressions: of the functions that a program defines, and of those of the language.

import ShellSyntax
import Tabular

final class FunctionCall: ExpressionCode, @unchecked Sendable {
  private let index: Int
  private let arguments: [ExpressionCode]
  /// The only argument, where there is one only.
  private let single: ExpressionCode?
  private let range: SourceRange

  init(_ index: Int, _ arguments: [ExpressionCode], _ range: SourceRange) {
    self.index = index
    self.arguments = arguments
    single = arguments.count == 1 ? arguments[0] : nil
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try run.functions[index]._withUnsafeGuaranteedRef { function in
      try call(function, run, frame, row)
    }
  }

  @inline(__always)
  private func call(
    _ function: FunctionCode,
    _ run: Interpreter,
    _ frame: Frame,
    _ row: RowCursor?
  ) throws -> Value {
    guard run.depth + function.weight <= Interpreter.deepestCall,
      let callee = run.stack.push(function.frameSize)
    else { throw run.tooDeep(function, at: range) }
    defer { run.stack.pop(callee) }
    if let single {
      callee[0] = try single.value(run, frame, row)
    } else {
      for slot in arguments.indices { callee[slot] = try arguments[slot].value(run, frame, row) }
    }
    return try run.call(function, callee, given: arguments.count, at: range)
  }
}

final class BuiltinCall: ExpressionCode, @unchecked Sendable {
  let builtin: Builtin
  let arguments: [ExpressionCode]
  let range: SourceRange

  init(_ builtin: Builtin, _ arguments: [ExpressionCode], _ range: SourceRange) {
    self.builtin = builtin
    self.arguments = arguments
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let values = try arguments.map { try $0.value(run, frame, row) }
    return try run.located(range) { try builtin.run(values) }
  }
}

/// A value over the rows of a group.
final class AggregateValue: ExpressionCode, @unchecked Sendable {
  private let aggregator: Aggregator
  private let argument: ExpressionCode?
  private let range: SourceRange

  init(_ aggregator: Aggregator, _ argument: ExpressionCode?, _ range: SourceRange) {
    self.aggregator = aggregator
    self.argument = argument
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    guard let row, let group = row.group else { return .null }
    guard let argument else { return .int(group.count) }
    if let lane = argument.lane(run, frame, row), let result = aggregator.value(of: lane) {
      return result
    }
    let cursor = RowCursor(row.table, binding: row.binding)
    let values = try group.map { member in
      cursor.row = member
      return try argument.value(run, frame, cursor)
    }
    if aggregator == .count {
      let held = values.filter { if case .bool(false) = $0 { false } else { !$0.isNull } }
      return .int(held.count)
    }
    return try run.located(range) { try aggregator.value(of: values) }
  }
}
