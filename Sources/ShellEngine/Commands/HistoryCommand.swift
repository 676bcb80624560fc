// history: what was typed at the prompt.

import ShellLanguage
import Tabular

struct HistoryCommand: SessionCommand {
  static let columns = [Column("number", .int), Column("input", .string)]

  let signature = Signature(
    name: "history",
    group: .session,
    summary: "what was typed at the prompt, oldest first",
    output: .table(columns),
    examples: ["history | last 5"]
  )

  func run(_ call: Invocation, in context: CommandContext) -> CommandResult {
    .table(
      Table(
        columns: Self.columns,
        rows: context.host.history.enumerated().map { Row([.int($0 + 1), .string($1)]) }
      )
    )
  }
}
