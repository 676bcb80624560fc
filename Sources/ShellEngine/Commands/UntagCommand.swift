// untag: takes tags from findings.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct UntagCommand: SessionCommand {
  let signature = Signature(
    name: "untag",
    group: .judgement,
    summary: "take tags from findings, whether 'tag' or 'note' gave them",
    details: "The words of notes stay. A note that was a tag alone is gone with it.",
    arguments: TagArguments.arguments,
    input: .optional([.table]),
    examples: ["untag c4 check", "claims --tag check | untag check"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let (findings, tags) = try TagArguments(call, session).parts
    let count = session.untag(Set(findings), Set(tags))
    context.host.report("removed \(TagArguments.words(count, "tag"))")
    return .null
  }
}
