// mentions: where actors are named, described or meant.

import NewsModel
import Tabular

struct MentionsCommand: Command {
  static let columns =
    [
      Column("id", .string), Column("actor", .string), Column("name", .string),
      Column("kind", .string, values: ActorKind.names, isDetail: true),
      Column("type", .string, values: NameType.names, isDetail: true),
      Column("text", .string), Column("form", .string, values: MentionForm.names),
      Column("rule", .string, isDetail: true), Column("section", .string),
      Column("sentence", .string),
    ] + FindingTables.span + FindingTables.provenance

  let signature = Signature(
    name: "mentions",
    group: .findings,
    summary: "every place where actors are mentioned, in order of the text",
    parameters: [Parameter("actor", .actor, .any, "only of these actors")],
    flags: [CommandFlag("in", .selection, "only in a document, a section or claims")],
    input: .optional([.table]),
    output: .table(columns),
    examples: ["mentions Varn", "actors | where kind == \"place\" | mentions"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let session = context.session
    let scope = try call.first("in").map { TextScope(try session.selection($0), session) }
    let wanted = try wanted(call, session)
    var rows: [Row] = []
    for article in session.corpus.articles {
      try context.checkInterruption()
      let actors = session.corpus.actors(of: article)
      for index in article.mentions.indices {
        let actor = actors[article.mentions[index].actor]
        let view = MentionView(article: article, index: index)
        guard wanted?.contains(actor.id) ?? true,
          scope?.contains(view.mention.range, of: article) ?? true
        else { continue }
        rows.append(row(view, actor))
      }
    }
    return .table(Table(columns: Self.columns, rows: rows))
  }

  private func wanted(_ call: Invocation, _ session: Session) throws -> Set<ActorID>? {
    if call.input != nil {
      return Set(
        try RowIDs.findings(in: call.table()).compactMap {
          if case .actor(let id) = $0 { id } else { nil }
        }
      )
    }
    let named = call.all("actor")
    return named.isEmpty ? nil : Set(try named.map { try session.actor($0).id })
  }

  private func row(_ view: MentionView, _ actor: SessionActor) -> Row {
    let range = view.mention.range
    let sentence = view.article.sentence(at: range.start)
    let id = "m\(view.number)"
    return Row(
      [
        .string(id), .string(actor.id.description), .string(actor.actor.name),
        .string(actor.actor.kind.rawValue), .string(actor.actor.type.rawValue),
        FindingTables.oneLine(view.text),
        .string(view.mention.form.rawValue), .string(view.mention.rule),
        Value(view.article.sectionID(at: range.start)),
        sentence.map { FindingTables.oneLine(view.article.text($0.range)) } ?? .null,
      ] + FindingTables.span(range, in: view.article) + FindingTables.provenance(view.article),
      finding: id
    )
  }
}
