// merge: several actors are one.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct MergeCommand: SessionCommand {
  private static let actors = CommandArgument.list(
    "actor",
    .actor,
    "an id or a name; the first stays"
  )

  let signature = Signature(
    name: "merge",
    group: .judgement,
    summary: "make actors one: the first, with all mentions and claims of the others",
    details: "The first keeps its id, its name and its kind; the ids of the others mean it from "
      + "then on. Of a pipe's rows the first is the one. 'undo' takes it back.",
    arguments: [Self.actors, JudgementArguments.because],
    input: .optional([.table]),
    examples: [
      "merge a1 a7", "actors | where name contains 'Varn' | merge --because 'one person'",
    ]
  )

  func fault(in call: StaticCall) -> CommandFault? {
    let ids = call.texts(Self.actors).filter {
      if case .document? = FindingID($0) { true } else { false }
    }
    guard !ids.isEmpty, ids.count == call.constants(Self.actors).count else { return nil }
    return CommandFault(
      message: "'merge' makes actors one, not documents",
      help: "to compare them, write compare \(ids.joined(separator: " "))"
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let arguments = call[Self.actors]
    let rows = try call.input.map { _ in
      ArgumentValue(value: .table(try call.table()), isWord: false, range: call.range)
    }
    let actors = try JudgementArguments.actors(
      arguments + [rows].compactMap(\.self),
      in: session,
      for: .merge
    )
    guard let first = actors.first, actors.count > 1 || call.input != nil else {
      throw CommandError("'merge' needs two actors", help: "merge a3 a7 makes a7 one with a3")
    }
    let drafts = try session.drafts(merging: Array(actors.dropFirst()), into: first)
    let made = try session.judge(drafts, context.occasion(call))
    guard !made.isEmpty else {
      context.host.report("nothing to change: there is one actor only")
      return .null
    }
    let name = SafeText.forTerminal(first.actor.name)
    let others = made.map(\.finding.description).joined(separator: ", ")
    let ids = made.count == 1 ? made[0].id : "\(made[0].id) to \(made[made.count - 1].id)"
    context.host.report("merged \(others) into \(first.id) \(name) (\(ids))")
    context.tellOfObsolete()
    return .null
  }
}
