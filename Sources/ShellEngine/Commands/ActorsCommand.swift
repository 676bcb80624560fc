// actors: who is in the corpus.

import NewsModel
import Tabular

struct ActorsCommand: Command {
  static let columns = [
    Column("id", .string), Column("name", .string),
    Column("kind", .string, values: ActorKind.names),
    Column("type", .string, values: NameType.names, isDetail: true), Column("mentions", .int),
    Column("documents", .int), Column("aliases", .list), Column("claims", .int),
    Column("document", .string, isDetail: true), Column("outlet", .string, isDetail: true),
    Column("author", .string, isDetail: true), Column("date", .date, isDetail: true),
  ]

  let signature = Signature(
    name: "actors",
    group: .findings,
    summary: "people, organizations, places and groups, most mentioned first",
    details: "'claims' counts the claims that the actor makes. 'type' tells facilities from other "
      + "places, and events, works, products and laws from what else is 'other'. 'document', "
      + "'outlet', 'author' and 'date' are those of the first mention.",
    parameters: [Parameter("name", .text, .any, "only actors with these words in a name")],
    flags: [CommandFlag("in", .selection, "only those mentioned in a document or section")],
    output: .table(columns),
    examples: [
      "actors", "actors --in d1", "actors | where kind == \"person\"",
      "actors | where type == \"law\"",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let session = context.session
    let scope = try call.first("in").map { TextScope(try session.selection($0), session) }
    let wanted = call.all("name").map { $0.value.text.lowercased() }.joined(separator: " ")
    var claims: [ActorID: Int] = [:]
    for claim in session.allClaims {
      if let source = claim.source { claims[source, default: 0] += 1 }
    }
    let rows = session.corpus.actors.compactMap { actor -> (mentions: Int, row: Row)? in
      guard wanted.isEmpty || matches(actor, wanted, session) else { return nil }
      let mentions = MentionView.all(of: actor, in: session).filter { mention in
        scope?.contains(mention.mention.range, of: mention.article) ?? true
      }
      guard let first = mentions.first else { return nil }
      return (
        mentions.count,
        row(actor, mentions, first.article, claims: claims[actor.id] ?? 0)
      )
    }
    return .table(
      Table(columns: Self.columns, rows: rows.stablySorted { -$0.mentions }.map(\.row))
    )
  }

  private func matches(_ actor: SessionActor, _ wanted: String, _ session: Session) -> Bool {
    if actor.id.description == wanted { return true }
    let needle = Array(wanted.utf8)
    return session.names(of: actor).contains {
      ByteSearch.first(needle, in: Array($0.lowercased().utf8)) != nil
    }
  }

  private func row(
    _ actor: SessionActor,
    _ mentions: [MentionView],
    _ first: LoadedArticle,
    claims: Int
  ) -> Row {
    let id = actor.id.description
    let aliases = AliasCount.count(mentions).filter { $0.text != actor.actor.name }
    return Row(
      [
        .string(id), .string(actor.actor.name), .string(actor.actor.kind.rawValue),
        .string(actor.actor.type.rawValue), .int(mentions.count),
        .int(Set(mentions.map(\.article.id)).count),
        .list(aliases.map { FindingTables.oneLine($0.text) }), .int(claims),
      ] + FindingTables.provenance(first),
      finding: id
    )
  }
}
