// rename: another name for a column, or at the start of a statement for an actor.

import NewsSession
import ShellLanguage
import Tabular

struct RenameCommand: SessionCommand {
  private static let column = RequiredArgument(
    "column",
    .column,
    "the column; or the id or the name of an actor"
  )
  private static let name = RequiredArgument("name", .newName, "its new name")

  let signature = Signature(
    name: "rename",
    group: .table,
    summary: "give a column another name, or at the start of a statement an actor",
    details: "Behind '|' rows of findings are not changed by it: a column's name holds in this "
      + "table only. At the start, 'rename a3 NAME' is a judgement: the actor is called so in all "
      + "tables and exports, and 'undo' takes it back.",
    arguments: [Self.column, Self.name, JudgementArguments.because],
    input: .optional([.table, .list]),
    output: .table(nil),
    examples: ["docs | rename words length", "rename Varn 'Minister Varn'"]
  )

  func staticType(of call: StaticCall) -> StaticType {
    if case .nothing = call.input { return .nothing }
    guard var columns = call.input.columns, let old = call.texts(Self.column).first,
      let new = call.texts(Self.name).first,
      let index = columns.firstIndex(where: { $0.name == old })
    else { return .table(nil) }
    columns[index].name = new
    return .table(columns)
  }

  func fault(in call: StaticCall) -> CommandFault? {
    if case .nothing = call.input { return nil }
    guard call.has(JudgementArguments.because) else { return nil }
    return CommandFault(
      message: "--because is for actors, not for columns",
      help: "rename a3 NAME --because …, at the start of a statement"
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    guard call.input != nil else { return try renameActor(call, context) }
    var table = try call.table()
    let column = try call[Self.column]
    let index = try ColumnArguments.index(column.value.text, column, in: table)
    let name = try call[Self.name].value.text
    if let other = table.index(of: name), other != index {
      throw CommandError("there is a column '\(name)' already", at: call.range(of: Self.name))
    }
    table.columns[index].name = name
    return .table(table)
  }

  private func renameActor(_ call: Invocation, _ context: CommandContext) throws -> CommandResult {
    let session = context.session
    let arguments = [try call[Self.column]]
    guard let actor = try JudgementArguments.actors(arguments, in: session, for: .rename).first
    else {
      return .null
    }
    let name = try JudgementArguments.name(try call[Self.name])
    let drafts = [session.draft(renaming: actor, to: name)].compactMap(\.self)
    let made = try session.judge(drafts, context.occasion(call))
    context.tell(made, .rename, count: 1)
    return .null
  }
}
