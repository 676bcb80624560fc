// A command that works on a session. Each is one file in `Commands/`.

import ShellLanguage

/// A command of the shell.
package protocol SessionCommand: Command {
  /// Does it. Throws `CommandError` for what the caller can mend, `Stopped` when the user
  /// stopped it.
  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult
}
