// A session as the environment of a program: where the language meets it, and all that it meets.

import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular

/// A program's way to the session of a shell.
final class SessionEnvironment: ProgramEnvironment {
  private let shell: Shell
  private let recorded: RecordedSteps
  /// Whether another program runs this one: the journal has the statement of that one.
  private let isNested: Bool
  /// Whether nothing may change: a statement runs again to find its value anew.
  private let onlyLooks: Bool

  /// The environment of `program` in a shell.
  init(
    _ shell: Shell,
    of program: CheckedProgram,
    isNested: Bool = false,
    onlyLooks: Bool = false
  ) {
    self.shell = shell
    (self.isNested, self.onlyLooks) = (isNested, onlyLooks)
    recorded = RecordedSteps(program)
  }

  private var session: Session { shell.session }

  // MARK: The user

  var isInterrupted: Bool { shell.host.isInterrupted }

  var stopSign: StopSign { shell.host.stopSign }

  func progress(_ progress: Progress) { shell.host.progress(progress) }

  func runs(_ name: String?) { shell.host.runs(name) }

  // MARK: Statements

  func begins(_ index: Int, of program: CheckedProgram) {
    let own = recorded.judgements(ofStep: index)
    guard !isNested else {
      // What the outer statement was recorded with holds, unless the script tells it itself.
      if let own { session.recalls(own) }
      return
    }
    let words = program.source[program.steps[index].range]
    session.begins(words, recorded: own ?? .init())
    shell.host.begins(statement: words)
  }

  func hasEffect() { session.hasEffect() }

  func ends(storing value: Value?) throws {
    guard !isNested else { return }
    session.ends(storing: value)
    try shell.keep()
  }

  func fails() {
    guard !isNested else { return }
    session.fails()
    // What went wrong first is what the user needs to know.
    try? shell.keep()
  }

  // MARK: Commands

  func run(_ command: any Command, _ call: Invocation) throws -> CommandResult {
    guard let command = command as? any SessionCommand else {
      throw CommandError("'\(command.signature.name)' does nothing in a session")
    }
    if onlyLooks, !command.signature.onlyLooks || call.arguments["as"] != nil {
      throw CommandError("'\(command.signature.name)' is not run again when a session is opened")
    }
    let call = call.mapping { name, argument in
      command.signature.kind(of: name) == .path ? argument.atHome(session.files) : argument
    }
    do {
      return try command.run(call, in: CommandContext(shell: shell))
    } catch let error as SessionError {
      throw CommandError(error)
    }
  }

  func runScript(
    _ path: ArgumentValue,
    arguments: [ScriptArgument],
    depth: Int,
    isStatement: Bool
  ) throws {
    guard !onlyLooks else { throw CommandError("scripts are not run again") }
    do {
      try shell.runScript(
        path,
        arguments: arguments,
        depth: depth,
        isStatement: isStatement && !isNested
      )
    } catch let error as SessionError {
      throw CommandError(error)
    }
  }

  // MARK: Results

  func show(_ result: CommandResult, asJSON: Bool) throws {
    session.shows(result.value)
    guard !asJSON, !shell.showsJSON, let styled = result.styled else {
      return try shell.show(result.value, asJSON: asJSON)
    }
    try shell.host.show(styled)
  }

  func lastTable() -> Table? { session.usesLastTable() }

  func metadata(_ name: String, of finding: String?) -> Value {
    session.metadata(name, of: finding)
  }
}
