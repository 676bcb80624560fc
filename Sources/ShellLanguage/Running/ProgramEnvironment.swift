// What a program runs on. The language knows no more of it: what a command does, where results go, and what is
// kept of a statement is for the shell around it.

import NewsModel
import ShellSyntax
import Tabular

/// The shell around a program.
package protocol ProgramEnvironment: AnyObject {
  /// Whether the user has asked to stop what runs.
  var isInterrupted: Bool { get }
  /// What work on other threads looks at that is to end when the user asks.
  var stopSign: StopSign { get }
  /// Tells how far the stage or the command has come.
  func progress(_ progress: Progress)
  /// Tells that a command or a stage starts; nil where one ends.
  func runs(_ name: String?)

  /// Tells that a statement of a program starts.
  func begins(_ index: Int, of program: CheckedProgram)
  /// Tells that the statement has defined something that later ones may need.
  func hasEffect()
  /// Tells that the statement has run, and what it gave a variable of the top level. Throws `CommandError` where that
  /// cannot be kept.
  func ends(storing value: Value?) throws
  /// Tells that the statement has failed.
  func fails()

  /// Does what a command does, one that is no `TableStage`. Throws `CommandError` for what the caller can mend, `Stopped`
  /// when the user stopped it.
  func run(_ command: any Command, _ call: Invocation) throws -> CommandResult
  /// Runs another program, that of a file, while `depth` calls are open.
  ///
  /// - Parameter isStatement: whether it is a statement of the top level, and not a part of another.
  func runScript(
    _ path: ArgumentValue,
    arguments: [ScriptArgument],
    depth: Int,
    isStatement: Bool
  ) throws

  /// Shows the result of a statement, as JSON where the statement or the shell asks for it.
  func show(_ result: CommandResult, asJSON: Bool) throws
  /// The table that was shown last; nil before the first.
  func lastTable() -> Table?
  /// What is known under `name` of the document that a row speaks of; null where nothing is.
  func metadata(_ name: String, of finding: String?) -> Value
}

extension ProgramEnvironment {
  /// Rows between two looks at whether the user wants to stop: a power of two.
  private static var rowsBetweenChecks: Int { 1024 }

  /// Throws if the user wants to stop.
  package func checkInterruption() throws {
    if isInterrupted { throw Stopped() }
  }

  /// Throws if the user wants to stop; asked for each row of a loop over very many, it looks now and then.
  @inline(__always)
  package func checkInterruption(at row: Int) throws {
    if row & (Self.rowsBetweenChecks - 1) == 0 { try checkInterruption() }
  }
}
