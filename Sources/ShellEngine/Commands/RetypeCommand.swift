// retype: an actor is of another kind.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct RetypeCommand: SessionCommand {
  let signature = Signature(
    name: "retype",
    group: .judgement,
    summary: "give an actor another kind: a person, an organization, a place, a group",
    parameters: [
      Parameter("actor", .actor, .one, "an id or a name"),
      Parameter("kind", .choice(ActorKind.names), .one, "the kind"),
    ],
    flags: [JudgementArguments.because],
    examples: ["retype 'Joint Harbour Commission' group --because 'people, not a body'"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    guard let argument = call.first("actor"),
      let kind: ActorKind = try CorrectCommand.value(call, "kind"),
      let actor = try JudgementArguments.actors([argument], in: session, for: .retype).first
    else { return .null }
    let drafts = [session.draft(retyping: actor, to: kind)].compactMap(\.self)
    let made = try session.judge(drafts, context.occasion(call))
    context.tell(made, .retype, count: 1)
    return .null
  }
}
