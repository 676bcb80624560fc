// quit: ends the session.

import ShellLanguage
import Tabular

struct QuitCommand: SessionCommand {
  let signature = Signature(
    name: "quit",
    aliases: ["exit"],
    group: .session,
    summary: "end the session",
    parameters: [Parameter("code", .int, .optional, "the exit code, 0 if not given")],
    examples: ["quit"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let code = call.int("code") ?? 0
    guard (0...255).contains(code) else {
      throw CommandError("an exit code is from 0 to 255", at: call.first("code")?.range)
    }
    throw QuitRequest(code: Int32(code))
  }
}
