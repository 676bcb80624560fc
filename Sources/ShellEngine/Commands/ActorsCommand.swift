// actors: who is in the corpus.

import NewsModel
import Tabular

struct ActorsCommand: Command {
  static let columns = fields.map(\.column)

  /// An actor with those of its mentions that are asked for.
  private struct Found: Sendable {
    let actor: SessionActor
    let mentions: [MentionView]
    let claims: Int
  }

  private static let fields: [FindingField<Found>] =
    [
      FindingField(Column("id", .string)) { found, _ in .string(found.actor.id.description) },
      FindingField(Column("name", .string)) { found, _ in .string(found.actor.actor.name) },
      FindingField(Column("kind", .string, values: ActorKind.names)) { found, _ in
        .string(found.actor.actor.kind.rawValue)
      },
      FindingField(Column("type", .string, values: NameType.names, isDetail: true)) { found, _ in
        .string(found.actor.actor.type.rawValue)
      },
      FindingField(Column("mentions", .int)) { found, _ in .int(found.mentions.count) },
      FindingField(Column("documents", .int)) { found, _ in
        .int(Set(found.mentions.map(\.article.id)).count)
      },
      FindingField(Column("aliases", .list)) { found, _ in
        let aliases = AliasCount.count(found.mentions).filter {
          $0.text != found.actor.actor.name
        }
        return .list(aliases.map { FindingTables.oneLine($0.text) })
      },
      FindingField(Column("claims", .int)) { found, _ in .int(found.claims) },
    ]
    // Where an actor comes from is a detail: most come from several documents.
    + FindingTables.provenance(isDetail: true) { $0.mentions[0].article }

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
    let found = try session.corpus.actors.enumerated().compactMap { index, actor -> Found? in
      try context.checkInterruption(at: index)
      guard wanted.isEmpty || matches(actor, wanted, session) else { return nil }
      var mentions = MentionView.all(of: actor, in: session)
      if let scope {
        mentions.removeAll { !scope.contains($0.mention.range, of: $0.article) }
      }
      return mentions.isEmpty
        ? nil : Found(actor: actor, mentions: mentions, claims: claims[actor.id] ?? 0)
    }
    return .table(
      FindingTables.table(
        Self.fields,
        found.stablySorted { -$0.mentions.count },
        in: session.corpus
      ) { $0.actor.id.description }
    )
  }

  private func matches(_ actor: SessionActor, _ wanted: String, _ session: Session) -> Bool {
    if actor.id.description == wanted { return true }
    let needle = Array(wanted.utf8)
    return session.names(of: actor).contains {
      ByteSearch.first(needle, in: Array($0.lowercased().utf8)) != nil
    }
  }
}
