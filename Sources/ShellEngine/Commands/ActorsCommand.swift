// actors: who is in the corpus.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct ActorsCommand: SessionCommand {
  static let columns = fields.map(\.column)

  /// An actor with those of its mentions that are asked for.
  private struct Found: Sendable {
    let actor: SessionActor
    let mentions: [MentionView]
    let claims: Int
    /// What the corpus says of the company it keeps; nil where nobody asks for its profile.
    var company: ActorCompany?
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
      FindingField(Column("mentions", .int)) { found, _ in
        .int(found.mentions.count { $0.review != .rejected })
      },
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
    + FindingTables.judged({ .actor($0.actor.id) }, { $1.review(of: $0.actor.id) })
    // Where an actor comes from is a detail: most come from several documents.
    + FindingTables.provenance(isDetail: true) { $0.mentions.first?.article }

  /// What the profile of an actor has beside.
  private static let profile: [FindingField<Found>] = [
    FindingField(Column("about", .int)) { found, _ in
      .int(found.company?.about[found.actor.id] ?? 0)
    },
    FindingField(Column("sure", .list)) { found, _ in
      let counts = found.company?.certainties[found.actor.id] ?? [:]
      return .list(
        Certainty.allCases.compactMap { one in
          counts[one].map { .string("\(one.rawValue) \($0)") }
        }
      )
    },
    FindingField(Column("with", .list)) { found, context in
      let company = found.company?.company(of: found.actor.id) ?? []
      return .list(
        company.prefix(mostCompany).compactMap { other in
          context.corpus.actor(other.actor).map {
            .string("\(FindingTables.oneLine($0.actor.name).text) \(other.count)")
          }
        }
      )
    },
    FindingField(Column("where", .list)) { found, _ in
      var counts: [(id: ArticleID, count: Int)] = []
      for mention in found.mentions {
        if counts.last?.id != mention.article.id { counts.append((mention.article.id, 0)) }
        counts[counts.count - 1].count += 1
      }
      return .list(counts.map { .string("\($0.id) \($0.count)") })
    },
    FindingField(Column("first", .date)) { found, _ in
      Value(found.mentions.compactMap(\.article.article.date).min())
    },
    FindingField(Column("last", .date)) { found, _ in
      Value(found.mentions.compactMap(\.article.article.date).max())
    },
  ]
  /// So many of those whom an actor appears with are named.
  private static let mostCompany = 8

  private static func fields(isProfile: Bool) -> [FindingField<Found>] {
    guard isProfile else { return fields }
    let provenance = FindingTables.provenance.count
    return fields.dropLast(provenance) + profile + fields.suffix(provenance)
  }

  func staticType(of call: StaticCall) -> StaticType {
    if call.has(Self.network) { return .table(ActorNetwork.columns) }
    return .table(Self.fields(isProfile: call.has(Self.names)).map(\.column))
  }

  private static let names = CommandArgument.list(
    "name",
    .text,
    "only actors with these words in a name"
  )
  private static let scope = CommandArgument<ArgumentValue?>.flag(
    "in",
    .selection,
    "only those mentioned in a document or section"
  )
  private static let network = CommandArgument<Bool>.flag(
    "network",
    "pairs of actors that appear together or speak of each other"
  )

  let signature = Signature(
    name: "actors",
    group: .findings,
    summary: "people, organizations, places and groups, most mentioned first",
    details: "'claims' counts the claims that the actor makes. 'type' tells facilities from other "
      + "places, and events, works, products and laws from what else is 'other'. 'document', "
      + "'outlet', 'author' and 'date' are those of the first mention. With a name come profiles: 'about', "
      + "the claims about the actor, 'sure', how sure its own are, 'with', in how many sentences it stands "
      + "beside whom, 'where', its mentions by document, 'first' and 'last', the days of these. --network "
      + "shows who is named in sentences with whom, and who 'says' how much of whom.",
    arguments: [Self.names, Self.scope, Self.network],
    output: .table(columns),
    examples: [
      "actors", "actors --in d1", "actors | where kind == \"person\"",
      "actors | where type == \"law\"", "actors Varn", "actors --network | where says > 0",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let scope = try call[Self.scope].map { TextScope(try session.selection($0), session) }
    let wanted = call[Self.names].map { $0.value.text.lowercased() }.joined(separator: " ")
    if call[Self.network] { return try network(wanted, scope, context) }
    var claims: [ActorID: Int] = [:]
    for claim in session.allClaims where claim.review != .rejected {
      if let source = claim.source { claims[source, default: 0] += 1 }
    }
    let company = wanted.isEmpty ? nil : try ActorCompany(session, check: context.checkInterruption)
    let found = try session.corpus.actors.enumerated().compactMap { index, actor -> Found? in
      try context.checkInterruption(at: index)
      guard wanted.isEmpty || matches(actor, wanted, session) else { return nil }
      let mentions = mentions(of: actor, scope, session)
      return mentions.isEmpty
        ? nil
        : Found(
          actor: actor,
          mentions: mentions,
          claims: claims[actor.id] ?? 0,
          company: company
        )
    }
    return .table(
      FindingTables.table(
        Self.fields(isProfile: !call[Self.names].isEmpty),
        found.stablySorted { -$0.mentions.count },
        in: session
      ) { $0.actor.id.description }
    )
  }

  /// The mentions of an actor in a scope.
  private func mentions(
    of actor: SessionActor,
    _ scope: TextScope?,
    _ session: Session
  ) -> [MentionView] {
    var mentions = MentionView.all(of: actor, in: session)
    if let scope {
      mentions.removeAll { !scope.contains($0.mention.range, of: $0.article) }
    }
    return mentions
  }

  /// The pairs of those who are wanted, or of all.
  private func network(
    _ wanted: String,
    _ scope: TextScope?,
    _ context: CommandContext
  ) throws -> CommandResult {
    let session = context.session
    let company = try ActorCompany(session, check: context.checkInterruption)
    let admitted = Set(
      session.corpus.actors.lazy.filter {
        (wanted.isEmpty || matches($0, wanted, session))
          && (scope == nil || !mentions(of: $0, scope, session).isEmpty)
      }.map(\.id)
    )
    return .table(ActorNetwork.table(company, in: session, where: admitted.contains))
  }

  private func matches(_ actor: SessionActor, _ wanted: String, _ session: Session) -> Bool {
    if case .actor(let id)? = FindingID(wanted) {
      return session.corpus.actor(id)?.id == actor.id
    }
    let needle = Array(wanted.utf8)
    return session.names(of: actor).contains {
      ByteSearch.first(needle, in: Array($0.lowercased().utf8)) != nil
    }
  }
}
