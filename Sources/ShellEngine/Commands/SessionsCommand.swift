// sessions: those that nobody gave a name.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct SessionsCommand: SessionCommand {
  static let columns = [
    Column("name", .string), Column("age", .string), Column("documents", .int),
    Column("notes", .int), Column("judgements", .int), Column("statements", .int),
    Column("about", .string), Column("isOpen", .bool), Column("bytes", .int, isDetail: true),
    Column("path", .string, isDetail: true),
  ]

  let signature = Signature(
    name: "sessions",
    group: .session,
    summary: "the sessions without a name that can be opened again",
    details:
      "What is done at the prompt is kept from the first change on, without being asked; 'nsh --resume' goes "
      + "on with the last one, 'open NAME' with any. 'save FILE' gives a session a name. Those without one are "
      + "removed after thirty days.",
    output: .table(columns),
    examples: ["sessions"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let home = context.session.home
    if home?.hasShelf != true {
      context.host.report("sessions without a name are not kept here; 'save FILE' keeps this one")
    }
    let rows = (home?.unnamed ?? []).map { row($0, in: context.session) }
    return .table(Table(columns: Self.columns, rows: rows))
  }

  private func row(_ unnamed: UnnamedSession, in session: Session) -> Row {
    func value(_ count: Int?) -> Value { count.map(Value.int) ?? .null }
    let counts = unnamed.counts
    return Row([
      .string(unnamed.name), .string(unnamed.age), value(counts?.documents), value(counts?.notes),
      value(counts?.judgements), value(counts?.statements),
      .string(unnamed.about?.prefix(2).joined(separator: "; ") ?? "cannot be read"),
      .bool(unnamed.path == session.file || unnamed.isOpen), .int(unnamed.size),
      .string(unnamed.path),
    ])
  }
}
