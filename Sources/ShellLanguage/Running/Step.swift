// Statements as nodes: what a block, a loop or a branch is made of. As with expressions, running one copies
// no part of the program.

import ShellSyntax
import Tabular

/// How statements ended.
enum Flow {
  case next, breakLoop, continueLoop
  /// With `return`, and what it gives.
  case returned(Value)
}

/// A statement, ready to run.
package class Step {
  /// The variable of the top level that it gives a value; nil for none.
  var storedSlot: Int? { nil }

  /// The statements inside this one.
  var inner: [Step] { [] }

  func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow { .next }
}

/// Two statements, one behind the other. A block is a tree of pairs, which costs less to run than a list.
final class SequenceStep: Step {
  private let first: Step
  private let second: Step

  private init(_ first: Step, _ second: Step) {
    self.first = first
    self.second = second
  }

  /// The statements of a block as one.
  static func of(_ steps: ArraySlice<Step>) -> Step {
    guard let first = steps.first else { return Step() }
    guard steps.count > 1 else { return first }
    let middle = steps.startIndex + steps.count / 2
    return SequenceStep(of(steps[..<middle]), of(steps[middle...]))
  }

  override var inner: [Step] { [first, second] }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    let flow = try first.execute(run, frame)
    guard case .next = flow else { return flow }
    return try second.execute(run, frame)
  }
}

/// `let` and `set` of a function's variable.
final class LocalStoreStep: Step {
  private let slot: Int
  private let value: ExpressionCode
  private let range: SourceRange

  init(_ slot: Int, _ value: ExpressionCode, _ range: SourceRange) {
    self.slot = slot
    self.value = value
    self.range = range
  }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    let result = try value.value(run, frame, nil)
    try run.checkDepth(of: result, at: range)
    frame[slot] = result
    return .next
  }
}

/// `let` and `set` of a variable of the top level.
final class GlobalStoreStep: Step {
  private let slot: Int
  private let value: ExpressionCode
  private let range: SourceRange

  init(_ slot: Int, _ value: ExpressionCode, _ range: SourceRange) {
    self.slot = slot
    self.value = value
    self.range = range
  }

  override var storedSlot: Int? { slot }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    let result = try value.value(run, frame, nil)
    try run.checkDepth(of: result, at: range)
    run.globals[slot] = result
    // Later statements of the journal may need the name.
    run.hasNewEffect = true
    return .next
  }
}

/// A function's definition: its body is code of its own, and the statement itself does nothing.
final class DefineStep: Step {
  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    run.hasNewEffect = true
    return .next
  }
}

final class ShowStep: Step {
  private let pipe: PipeCode
  private let asJSON: Bool
  private let range: SourceRange

  init(_ pipe: PipeCode, asJSON: Bool, _ range: SourceRange) {
    self.pipe = pipe
    self.asJSON = asJSON
    self.range = range
  }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    try run.show(try run.result(of: pipe, frame), asJSON: asJSON, at: range)
    return .next
  }
}

final class BranchStep: Step {
  private let condition: ExpressionCode
  private let range: SourceRange
  private let then: Step
  private let otherwise: Step

  init(_ condition: ExpressionCode, _ range: SourceRange, _ then: Step, _ otherwise: Step) {
    self.condition = condition
    self.range = range
    self.then = then
    self.otherwise = otherwise
  }

  override var inner: [Step] { [then, otherwise] }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    let holds = try run.truth(condition, of: "a condition", range, frame, nil)
    return holds ? try then.execute(run, frame) : try otherwise.execute(run, frame)
  }
}

final class ReturnStep: Step {
  private let result: Operand

  init(_ result: ExpressionCode) { self.result = Operand(result) }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    .returned(try result.value(run, frame, nil))
  }
}

final class AssertionStep: Step {
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
      .assertion,
      "the assertion does not hold: \(words)",
      at: range
    )
    throw RunError(diagnostic: diagnostic, source: run.source)
  }
}

/// `run`
package final class ScriptStep: Step {
  /// The file.
  package let path: ArgumentCode
  /// What it is called with.
  package let arguments: [ScriptArgumentCode]
  private let range: SourceRange

  init(_ path: ArgumentCode, _ arguments: [ScriptArgumentCode], _ range: SourceRange) {
    self.path = path
    self.arguments = arguments
    self.range = range
  }

  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    try execute(run, frame, isStatement: false)
    return .next
  }

  /// Runs the script; a journal that a statement of the top level runs is taken over into the session's.
  func execute(_ run: Interpreter, _ frame: Frame, isStatement: Bool) throws {
    let path = try run.argument(path, frame)
    run.recordEffect()
    try run.located(range) {
      let arguments = try arguments.map { argument in
        let value = try argument.value.map { try run.argument($0, frame).value }
        return ScriptArgument(
          flag: argument.flag,
          value: value,
          type: value.map(StaticType.init) ?? .any,
          range: argument.range
        )
      }
      try run.environment.runScript(
        path,
        arguments: arguments,
        depth: run.depth,
        isStatement: isStatement
      )
    }
  }
}
