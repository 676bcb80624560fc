// clear: an empty screen.

import ShellLanguage
import Tabular

struct ClearCommand: SessionCommand {
  let signature = Signature(
    name: "clear",
    group: .session,
    summary: "empty the screen",
    details:
      "It writes nothing where the output is not a terminal. Ctrl-L does the same while a line is "
      + "typed.",
    examples: ["clear"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    try context.host.clear()
    return .null
  }
}
