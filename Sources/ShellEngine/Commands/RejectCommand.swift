// reject: findings are wrong.

import NewsSession
import ShellLanguage
import Tabular

struct RejectCommand: SessionCommand {
  let signature = Signature(
    name: "reject",
    group: .judgement,
    summary: "say that claims, mentions or actors are wrong; they stay, marked",
    details: "The column 'review' of the tables then says 'rejected', and where review != "
      + "\"rejected\" leaves them out. 'compare' and the counts of 'actors' do so by themselves. "
      + "'undo' takes it back.",
    arguments: [ReviewJudging.ids, JudgementArguments.because],
    input: .optional([.table]),
    examples: [
      "reject c4 --because 'a caption'",
      "claims | where voice == \"vague\" | reject --because 'hearsay'",
    ]
  )

  func fault(in call: StaticCall) -> CommandFault? {
    guard let columns = call.input.columns, let name = call.texts(ReviewJudging.ids).first,
      columns.contains(where: { $0.name == name })
    else { return nil }
    return CommandFault(
      message: "'reject' is for findings, and '\(name)' is a column",
      help: "to leave it out, write drop \(name)"
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    try ReviewJudging.run(.reject, call, context)
  }
}
