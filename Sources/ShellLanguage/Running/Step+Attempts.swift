// Going on after a fault.

import ShellSyntax
import Tabular

/// `try`
final class AttemptStep: Step {
  private let body: Step
  /// The variable that the fault's message goes to.
  private let message: Slot
  private let otherwise: Step

  init(_ body: Step, _ message: Slot, _ otherwise: Step) {
    self.body = body
    self.message = message
    self.otherwise = otherwise
  }

  override var inner: [Step] { [body, otherwise] }

  /// Runs the second block where the first one fails. What the user stops, `quit`, and output that
  /// nobody reads any more are no faults, and pass.
  override func execute(_ run: Interpreter, _ frame: Frame) throws -> Flow {
    do {
      return try body.execute(run, frame)
    } catch let failure as RunError {
      let text = Value.string(failure.diagnostic.message)
      switch message {
      case .global(let index): run.globals[index] = text
      case .local(let index): frame[index] = text
      }
    }
    return try otherwise.execute(run, frame)
  }
}
