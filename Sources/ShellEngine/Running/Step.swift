// Statements as nodes: what a block, a loop or a branch is made of. As with expressions, running one copies
// no part of the program.

import ShellSyntax
import Tabular

/// How a list of statements ended. What `return` gives waits in the interpreter.
enum Flow {
  case next, breakLoop, continueLoop, returned
}

/// A statement, ready to run.
package class Step: @unchecked Sendable {
  // Unchecked, as a class with subclasses must be: every field of every subclass is a `let` of a Sendable.

  /// The statements inside this one.
  var inner: [Step] { [] }

  func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow { .next }
}

/// `let` and `set`
final class StoreStep: Step, @unchecked Sendable {
  private let slot: Slot
  private let pipe: PipeCode
  /// The pipe, where it is an expression only.
  private let plain: ExpressionCode?
  private let range: SourceRange

  init(_ slot: Slot, _ pipe: PipeCode, _ range: SourceRange) {
    self.slot = slot
    self.pipe = pipe
    self.range = range
    plain = pipe.plain
  }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    let value = try plain?.value(run, frame, nil) ?? run.evaluate(pipe, frame)
    try run.checkDepth(of: value, at: range)
    run.store(value, in: slot, frame)
    // Later statements of the journal may need the name.
    if case .global = slot { run.hasNewEffect = true }
    return .next
  }
}

/// A function's definition: its body is code of its own, and the statement itself does nothing.
final class DefineStep: Step, @unchecked Sendable {
  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    run.hasNewEffect = true
    return .next
  }
}

final class ShowStep: Step, @unchecked Sendable {
  private let pipe: PipeCode
  private let range: SourceRange

  init(_ pipe: PipeCode, _ range: SourceRange) {
    self.pipe = pipe
    self.range = range
  }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    try run.show(try run.evaluate(pipe, frame), at: range)
    return .next
  }
}

final class BranchStep: Step, @unchecked Sendable {
  private let condition: ExpressionCode
  private let range: SourceRange
  private let then: [Step]
  private let otherwise: [Step]

  init(_ condition: ExpressionCode, _ range: SourceRange, _ then: [Step], _ otherwise: [Step]) {
    self.condition = condition
    self.range = range
    self.then = then
    self.otherwise = otherwise
  }

  override var inner: [Step] { then + otherwise }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    let holds = try run.truth(condition, of: "a condition", range, frame, nil)
    return try run.execute(holds ? then : otherwise, frame)
  }
}

final class LoopStep: Step, @unchecked Sendable {
  private let slot: Slot
  private let over: ExpressionCode
  private let range: SourceRange
  private let body: [Step]

  init(_ slot: Slot, _ over: ExpressionCode, _ range: SourceRange, _ body: [Step]) {
    self.slot = slot
    self.over = over
    self.range = range
    self.body = body
  }

  override var inner: [Step] { body }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    if let numbers = try numbers(run, frame) {
      return try loop(numbers.lazy.map(Value.int), run, frame)
    }
    switch try over.value(run, frame, nil) {
    case .list(let elements): return try loop(elements, run, frame)
    case .table(let table):
      return try loop(
        table.rows.indices.lazy.map { Value.record(table.record(at: $0)) },
        run,
        frame
      )
    case .null: return .next
    case let other:
      throw run.fault("'for' needs a list or a table, not \(other.kind.described)", at: range)
    }
  }

  /// The numbers of `range(…)`, which need no list.
  private func numbers(_ run: Interpreter, _ frame: Frame) throws -> StrideTo<Int>? {
    guard let call = over as? BuiltinCall, call.builtin.name == "range" else { return nil }
    let values = try call.arguments.map { try $0.value(run, frame, nil) }
    return try run.located(call.range) { try Builtin.stride(of: values) }
  }

  private func loop(
    _ values: some Sequence<Value>,
    _ run: Interpreter,
    _ frame: Frame
  ) throws
    -> Flow
  {
    for value in values {
      try run.checkInterruption()
      run.store(value, in: slot, frame)
      switch try run.execute(body, frame) {
      case .next, .continueLoop: continue
      case .breakLoop: return .next
      case .returned: return .returned
      }
    }
    return .next
  }
}

/// `break` and `continue`
final class JumpStep: Step, @unchecked Sendable {
  private let flow: Flow

  init(_ flow: Flow) { self.flow = flow }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow { flow }
}

final class ReturnStep: Step, @unchecked Sendable {
  private let result: ExpressionCode?

  init(_ result: ExpressionCode?) { self.result = result }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    run.returned = try result?.value(run, frame, nil) ?? .null
    return .returned
  }
}

final class AssertionStep: Step, @unchecked Sendable {
  private let condition: ExpressionCode
  private let range: SourceRange
  private let message: ExpressionCode?

  init(_ condition: ExpressionCode, _ range: SourceRange, _ message: ExpressionCode?) {
    self.condition = condition
    self.range = range
    self.message = message
  }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    if try run.truth(condition, of: "an assertion", range, frame, nil) { return .next }
    let words = try message?.value(run, frame, nil).text ?? run.source[range]
    let diagnostic = Diagnostic(
      "assertion",
      "the assertion does not hold: \(words)",
      at: range
    )
    throw Failure(diagnostic: diagnostic, source: run.source)
  }
}

/// `run`
final class ScriptStep: Step, @unchecked Sendable {
  let path: ArgumentCode
  private let arguments: [ArgumentCode]
  private let range: SourceRange

  init(_ path: ArgumentCode, _ arguments: [ArgumentCode], _ range: SourceRange) {
    self.path = path
    self.arguments = arguments
    self.range = range
  }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    let path = try run.argument(path, frame)
    run.recordEffect()
    try run.located(range) {
      let arguments = try arguments.map { try run.argument($0, frame).value }
      try run.shell.runScript(path, arguments: arguments, depth: run.depth)
    }
    return .next
  }
}
