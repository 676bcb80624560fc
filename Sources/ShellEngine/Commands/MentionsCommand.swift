// mentions: where actors are named, described or meant.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct MentionsCommand: SessionCommand {
  static let columns = fields.map(\.column)

  private typealias Found = (view: MentionView, actor: SessionActor)

  private static let fields: [FindingField<Found>] =
    [
      FindingField(Column("id", .string)) { found, _ in .string(id(found.view)) },
      FindingField(Column("actor", .string)) { found, _ in .string(found.actor.id.description) },
      FindingField(Column("name", .string)) { found, _ in .string(found.actor.actor.name) },
      FindingField(Column("kind", .string, values: ActorKind.names, isDetail: true)) { found, _ in
        .string(found.actor.actor.kind.rawValue)
      },
      FindingField(Column("type", .string, values: NameType.names, isDetail: true)) { found, _ in
        .string(found.actor.actor.type.rawValue)
      },
      FindingField(Column("text", .string)) { found, _ in
        FindingTables.oneLine(found.view.text)
      },
      FindingField(Column("form", .string, values: MentionForm.names)) { found, _ in
        .string(found.view.mention.form.rawValue)
      },
      FindingField(Column("rule", .string, isDetail: true)) { found, _ in
        .string(found.view.mention.rule)
      },
    ]
    + FindingTables.judged(
      { .mention($0.view.number) },
      { found, _ in found.view.article.review(ofMention: found.view.index) }
    )
    + [
      FindingField(Column("section", .string)) { found, _ in
        Value(found.view.article.sectionID(at: found.view.mention.range.start))
      },
      FindingField(Column("sentence", .string)) { found, _ in
        let article = found.view.article
        let sentence = article.sentence(at: found.view.mention.range.start)
        return sentence.map { FindingTables.oneLine(article.text($0.range)) } ?? .null
      },
    ] + FindingTables.span { ($0.view.mention.range, $0.view.article) }
    + FindingTables.provenance { $0.view.article }

  private static func id(_ view: MentionView) -> String { "m\(view.number)" }

  private static let actors = CommandArgument.list("actor", .actor, "only of these actors")
  private static let scope = CommandArgument<ArgumentValue?>.flag(
    "in",
    .selection,
    "only in a document, a section or claims"
  )

  let signature = Signature(
    name: "mentions",
    group: .findings,
    summary: "every place where actors are mentioned, in order of the text",
    arguments: [Self.actors, Self.scope],
    input: .optional([.table]),
    output: .table(columns),
    examples: ["mentions Varn", "actors | where kind == \"place\" | mentions"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let scope = try call[Self.scope].map { TextScope(try session.selection($0), session) }
    let wanted = try wanted(call, context)
    var found: [Found] = []
    for article in session.corpus.articles {
      try context.checkInterruption()
      let actors = session.corpus.actors(of: article)
      for index in article.mentions.indices {
        guard let actor = actors[article.mentions[index].actor] else { continue }
        let view = MentionView(article: article, index: index)
        guard wanted?.contains(actor.id) ?? true,
          scope?.contains(view.mention.range, of: article) ?? true
        else { continue }
        found.append((view, actor))
      }
    }
    return .table(
      FindingTables.table(Self.fields, found, in: session) { Self.id($0.view) }
    )
  }

  private func wanted(_ call: Invocation, _ context: CommandContext) throws -> Set<ActorID>? {
    if call.input != nil {
      return Set(
        try RowIDs.findings(in: call.table()).compactMap {
          if case .actor(let id) = $0 { id } else { nil }
        }
      )
    }
    let named = call[Self.actors]
    return named.isEmpty ? nil : Set(try named.flatMap(context.actors))
  }
}
