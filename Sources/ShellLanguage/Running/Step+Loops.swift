// Loops and the ways out of them.

import ShellSyntax
import Tabular

/// `for`
final class LoopStep: Step {
  private let slot: Slot
  private let over: ExpressionCode
  private let range: SourceRange
  private let body: Step

  init(_ slot: Slot, _ over: ExpressionCode, _ range: SourceRange, _ body: Step) {
    self.slot = slot
    self.over = over
    self.range = range
    self.body = body
  }

  override var inner: [Step] { [body] }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    if let numbers = try numbers(run, frame) {
      for number in numbers {
        if let end = try round(.int(number), run, frame) { return end }
      }
      return .next
    }
    switch try over.value(run, frame, nil) {
    case .list(let elements):
      for element in elements {
        if let end = try round(element, run, frame) { return end }
      }
    case .table(let table):
      for row in table.rows.indices {
        if let end = try round(.record(table.record(at: row)), run, frame) { return end }
      }
    case .null: break
    case let other:
      throw run.fault("'for' needs a list or a table, not \(other.kind.described)", at: range)
    }
    return .next
  }

  /// The numbers of `range(…)`, which need no list.
  private func numbers(_ run: Interpreter, _ frame: Frame) throws -> StrideTo<Int>? {
    guard let call = over as? BuiltinCall, call.builtin.name == "range" else { return nil }
    let values = try call.arguments.map { try $0.value(run, frame, nil) }
    return try run.located(call.range) { try Builtin.stride(of: values) }
  }

  /// One round; how the loop ends, if it does.
  @inline(__always)
  private func round(_ value: Value, _ run: Interpreter, _ frame: Frame) throws -> Flow? {
    try run.checkInterruption()
    switch slot {
    case .global(let index): run.globals[index] = value
    case .local(let index): frame[index] = value
    }
    switch try body.execute(run, frame) {
    case .next, .continueLoop: return nil
    case .breakLoop: return .next
    case .returned(let result): return .returned(result)
    }
  }
}

/// `break` and `continue`
final class JumpStep: Step {
  private let flow: Flow

  init(_ flow: Flow) { self.flow = flow }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow { flow }
}
