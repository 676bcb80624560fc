// split: some mentions of an actor are of somebody else.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct SplitCommand: SessionCommand {
  private static let actor = RequiredArgument("actor", .actor, "an id or a name")
  private static let mentions = CommandArgument<ArgumentValue?>.flag(
    "mentions",
    .value([.table, .list, .string]),
    "the mentions, as rows or ids"
  )
  private static let newName = CommandArgument<ArgumentValue?>.flag(
    "as",
    .newName,
    "what the new actor is called"
  )

  let signature = Signature(
    name: "split",
    group: .judgement,
    summary: "give some mentions of an actor to a new one, with what is claimed there",
    details: "The new actor gets the next number. To give them to an actor that is there, merge "
      + "the new one into it.",
    arguments: [Self.actor, Self.mentions, Self.newName, JudgementArguments.because],
    examples: ["split Varn --mentions (mentions Varn --in d2) --as 'Another Varn'"]
  )

  func fault(in call: StaticCall) -> CommandFault? {
    guard !call.has(Self.mentions) || !call.has(Self.newName) else { return nil }
    return CommandFault(
      message: "'split' needs the mentions and a name",
      help: "split a3 --mentions (mentions a3 --in d2) --as NAME"
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let argument = try call[Self.actor]
    guard let mentions = call[Self.mentions],
      let actor = try JudgementArguments.actors([argument], in: session, for: .split).first
    else { return .null }
    let name = try JudgementArguments.name(call[Self.newName])
    let numbers = try Self.numbers(mentions, session)
    let drafts = try mentions.located { () throws(SessionError) in
      try session.drafts(splitting: numbers, from: actor, as: name)
    }
    let made = try session.judge(drafts, context.occasion(call))
    guard let first = made.first, let id = first.other else { return .null }
    let count = made.count == 1 ? "1 mention" : "\(made.count) mentions"
    let ids = made.count == 1 ? first.id : "\(first.id) to \(made[made.count - 1].id)"
    context.host.report(
      "split off \(id) \(SafeText.forTerminal(name)) with \(count) of \(actor.id) (\(ids))"
    )
    context.tellOfObsolete()
    return .null
  }

  /// The numbers of the mentions that an argument names.
  private static func numbers(_ argument: ArgumentValue, _ session: Session) throws -> [Int] {
    try JudgementArguments.findings(of: argument, in: session).map { id in
      guard case .mention(let number) = session.finding(of: id) else {
        throw CommandError(
          "'\(id)' is not a mention",
          help: "(mentions a3 --in d2) gives mentions, with ids like m7",
          at: argument.range
        )
      }
      return number
    }
  }
}
