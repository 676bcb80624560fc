// retype: an actor is of another kind.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct RetypeCommand: SessionCommand {
  private static let actor = RequiredArgument("actor", .actor, "an id or a name")
  private static let kind = RequiredChoice<ActorKind>("kind", "the kind")

  let signature = Signature(
    name: "retype",
    group: .judgement,
    summary: "give an actor another kind: a person, an organization, a place, a group",
    arguments: [Self.actor, Self.kind, JudgementArguments.because],
    examples: ["retype 'Joint Harbour Commission' group --because 'people, not a body'"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let kind = try call[Self.kind]
    let named = [try call[Self.actor]]
    guard let actor = try JudgementArguments.actors(named, in: session, for: .retype).first else {
      return .null
    }
    let drafts = [session.draft(retyping: actor, to: kind)].compactMap(\.self)
    let made = try session.judge(drafts, context.occasion(call))
    context.tell(made, .retype, count: 1)
    return .null
  }
}
