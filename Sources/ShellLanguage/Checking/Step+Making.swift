// The nodes of statements as the checker makes them.

import ShellSyntax

extension Step {
  static var define: Step { DefineStep() }
  static var breakLoop: Step { JumpStep(.breakLoop) }
  static var continueLoop: Step { JumpStep(.continueLoop) }

  static func store(_ slot: Slot, _ pipe: PipeCode, _ range: SourceRange) -> Step {
    let value = pipe.plain ?? PipeValue(pipe)
    return switch slot {
    case .global(let index): GlobalStoreStep(index, value, range)
    case .local(let index): LocalStoreStep(index, value, range)
    }
  }

  /// The statements of a block as one.
  static func sequence(_ steps: [Step]) -> Step { SequenceStep.of(steps[...]) }

  static func show(_ pipe: PipeCode, asJSON: Bool, _ range: SourceRange) -> Step {
    ShowStep(pipe, asJSON: asJSON, range)
  }

  static func branch(
    _ condition: ExpressionCode,
    _ range: SourceRange,
    then: [Step],
    otherwise: [Step]
  ) -> Step {
    BranchStep(condition, range, sequence(then), sequence(otherwise))
  }

  static func loop(
    _ slot: Slot,
    over: ExpressionCode,
    _ range: SourceRange,
    body: [Step]
  ) -> Step {
    LoopStep(slot, over, range, sequence(body))
  }

  static func parameter(
    _ slot: Int,
    _ parameter: ScriptParameter,
    _ fallback: ExpressionCode?,
    _ range: SourceRange
  ) -> Step {
    ParameterStep(slot, parameter, fallback, range)
  }

  static func attempt(_ body: [Step], message: Slot, otherwise: [Step]) -> Step {
    AttemptStep(sequence(body), message, sequence(otherwise))
  }

  static func returnValue(_ value: ExpressionCode?) -> Step {
    ReturnStep(value ?? .constant(.null))
  }

  static func assertion(
    _ condition: ExpressionCode,
    _ range: SourceRange,
    message: ExpressionCode?
  ) -> Step {
    AssertionStep(condition, range, message)
  }

  static func runScript(
    path: ArgumentCode,
    arguments: [ScriptArgumentCode],
    _ range: SourceRange
  ) -> Step {
    ScriptStep(path, arguments, range)
  }
}
