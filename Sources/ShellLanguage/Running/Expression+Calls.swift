// Calls in expressions: of the functions that a program defines, and of those of the language.

import ShellSyntax
import Tabular

/// A call of a function that the program defines.
class FunctionCall: ExpressionCode {
  private final let index: Int
  private final let arguments: [Operand]
  private final let range: SourceRange

  init(_ index: Int, _ arguments: [Operand], _ range: SourceRange) {
    self.index = index
    self.arguments = arguments
    self.range = range
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try call(run, given: arguments.count) { callee in
      for slot in arguments.indices { callee[slot] = try arguments[slot].value(run, frame, row) }
    }
  }

  /// Runs the function in a frame of its own, in which `fill` puts the arguments.
  @inline(__always)
  fileprivate final func call(
    _ run: Interpreter,
    given count: Int,
    fill: (Frame) throws -> Void
  ) throws -> Value {
    try run.functions[index]._withUnsafeGuaranteedRef { function in
      guard run.depth + function.weight <= Interpreter.deepestCall,
        let callee = run.stack.push(function.frameSize)
      else { throw run.tooDeep(function, at: range) }
      defer { run.stack.pop(callee) }
      try fill(callee)
      return try run.call(function, callee, given: count, at: range)
    }
  }
}

/// A call with one argument, which is the usual case and needs no list.
final class SingleArgumentCall: FunctionCall {
  private let argument: Operand

  init(_ index: Int, _ argument: Operand, _ range: SourceRange) {
    self.argument = argument
    super.init(index, [argument], range)
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    try call(run, given: 1) { callee in callee[0] = try argument.value(run, frame, row) }
  }
}

final class BuiltinCall: ExpressionCode {
  let builtin: Builtin
  let arguments: [ExpressionCode]
  let range: SourceRange
  /// What to say where its argument turns out to be one value of a row; nil where it may be.
  private let ofOne: AggregateOfOne?

  init(
    _ builtin: Builtin,
    _ arguments: [ExpressionCode],
    _ range: SourceRange,
    ofOne: AggregateOfOne?
  ) {
    self.builtin = builtin
    self.arguments = arguments
    self.range = range
    self.ofOne = ofOne
  }

  override func value(_ run: Interpreter, _ frame: Frame, _ row: RowCursor?) throws -> Value {
    let values = try arguments.map { try $0.value(run, frame, row) }
    if let ofOne, values[0].kind.isSingle {
      throw run.fault(ofOne.message(values[0].kind), help: ofOne.help, at: range)
    }
    return try run.located(range) {
      if let search = builtin.search, case .string(let pattern) = values[1] {
        return try search(values[0], pattern, run.patterns)
      }
      return try builtin.run(values)
    }
  }
}

/// A value over the rows of a group.
final class AggregateValue: ExpressionCode {
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
    if let vector = argument.vector(run, frame, row), let result = aggregator.value(of: vector) {
      return result
    }
    let cursor = RowCursor(row.table, binding: row.binding, memo: row.memo)
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
