// more: the next rows of what a screen had no room for.

import ShellLanguage
import Tabular

struct MoreCommand: SessionCommand {
  private static let count = CommandArgument.optional(
    count: "n",
    "how many; as many as 'option rows' if not given"
  )

  let signature = Signature(
    name: "more",
    group: .session,
    summary: "the next rows of the table or list that was shown in part",
    details:
      "At the prompt, tables and lists are shown up to the number of rows that 'option rows' "
      + "says. 'it' stays the whole table. A script shows everything at once, so nothing is left.",
    arguments: [Self.count],
    examples: ["more", "more 100"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let count = call[Self.count]
    if let count, count < 1 {
      throw CommandError("a number of rows is 1 or more", at: call.range(of: Self.count))
    }
    if try !context.host.showMore(count) { context.host.report("there are no more rows") }
    return .null
  }
}
