// accept: findings are right.

import NewsSession
import ShellLanguage
import Tabular

struct AcceptCommand: SessionCommand {
  let signature = Signature(
    name: "accept",
    group: .judgement,
    summary: "say that claims, mentions or actors are right",
    details: "The column 'review' of the tables then says 'accepted'. 'undo' takes it back.",
    arguments: [ReviewJudging.ids, JudgementArguments.because],
    input: .optional([.table]),
    examples: ["accept c4", "claims --by Varn | accept --because 'read in the minutes'"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    try ReviewJudging.run(.accept, call, context)
  }
}
