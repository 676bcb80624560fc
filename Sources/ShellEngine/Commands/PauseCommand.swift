// pause: waits for a key, where somebody is there to press one.

import ShellLanguage
import Tabular

struct PauseCommand: SessionCommand {
  let signature = Signature(
    name: "pause",
    group: .session,
    summary: "wait for a key at a terminal, and nowhere else",
    details:
      "Space goes on, q stops the script. Where no terminal shows the results or none sends keys, "
      + "nothing waits: the script gives the same there.",
    examples: ["pause"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    try context.host.pause()
    return .null
  }
}
