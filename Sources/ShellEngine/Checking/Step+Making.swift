// The nodes of statements as the checker makes them.

import ShellSyntax

extension Step {
  static var define: Step { DefineStep() }
  static var breakLoop: Step { JumpStep(.breakLoop) }
  static var continueLoop: Step { JumpStep(.continueLoop) }

  static func store(_ slot: Slot, _ pipe: PipeCode, _ range: SourceRange) -> Step {
    StoreStep(slot, pipe, range)
  }

  static func show(_ pipe: PipeCode, _ range: SourceRange) -> Step { ShowStep(pipe, range) }

  static func branch(
    _ condition: ExpressionCode,
    _ range: SourceRange,
    then: [Step],
    otherwise: [Step]
  ) -> Step {
    BranchStep(condition, range, then, otherwise)
  }

  static func loop(
    _ slot: Slot,
    over: ExpressionCode,
    _ range: SourceRange,
    body: [Step]
  ) -> Step {
    LoopStep(slot, over, range, body)
  }

  static func returnValue(_ value: ExpressionCode?) -> Step { ReturnStep(value) }

  static func assertion(
    _ condition: ExpressionCode,
    _ range: SourceRange,
    message: ExpressionCode?
  ) -> Step {
    AssertionStep(condition, range, message)
  }

  static func runScript(
    path: ArgumentCode,
    arguments: [ArgumentCode],
    _ range: SourceRange
  ) -> Step {
    ScriptStep(path, arguments, range)
  }
}
