// quit: ends the session.

import ShellLanguage
import Tabular

struct QuitCommand: SessionCommand {
  private static let code = CommandArgument.optional(count: "code", "the exit code, 0 if not given")

  let signature = Signature(
    name: "quit",
    aliases: ["exit"],
    group: .session,
    summary: "end the session",
    arguments: [Self.code],
    examples: ["quit"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let code = call[Self.code] ?? 0
    guard (0...255).contains(code) else {
      throw CommandError("an exit code is from 0 to 255", at: call.range(of: Self.code))
    }
    throw QuitRequest(code: Int32(code))
  }
}
