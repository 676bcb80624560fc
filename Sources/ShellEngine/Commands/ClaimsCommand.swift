// claims: who says what, and how surely.

import NewsModel
import Tabular

struct ClaimsCommand: Command {
  static let columns = fields.map(\.column)

  private static let fields: [FindingField<ClaimView>] =
    [
      FindingField(Column("id", .string)) { view, _ in .string(view.id.description) },
      FindingField(Column("source", .string), source),
      FindingField(Column("voice", .string, values: Voice.names)) { view, _ in
        .string(view.claim.voice.rawValue)
      },
      FindingField(Column("certainty", .string, values: Certainty.names)) { view, _ in
        .string(view.claim.certainty.rawValue)
      },
      FindingField(Column("polarity", .string, values: Polarity.names)) { view, _ in
        .string(view.claim.polarity.rawValue)
      },
      FindingField(Column("kind", .string, values: ClaimKind.names)) { view, _ in
        .string(view.claim.kind.rawValue)
      },
      FindingField(Column("text", .string)) { view, _ in FindingTables.oneLine(view.text) },
      FindingField(Column("quotation", .string, values: Quotation.names, isDetail: true)) {
        view,
        _ in .string(view.claim.quotation.rawValue)
      },
      FindingField(Column("cue", .string, isDetail: true)) { view, _ in
        view.claim.cue.map { FindingTables.oneLine(view.article.text($0)) } ?? .null
      },
      words("hedges") { $0.hedges }, words("negations") { $0.negations },
      FindingField(Column("about", .list, isDetail: true)) { view, corpus in
        .list(view.about.compactMap { corpus.actor($0) }.map { .string($0.actor.name) })
      },
      words("numbers") { $0.quantities.map(\.range) }, words("times") { $0.times.map(\.range) },
      FindingField(Column("factuality", .float, isDetail: true)) { view, _ in
        .score(view.claim.factuality)
      },
      FindingField(Column("parent", .string, isDetail: true)) { view, _ in
        Value(view.claim.parent.map { view.article.claimID($0).description })
      },
      FindingField(Column("section", .string, isDetail: true)) { view, _ in
        Value(view.article.sectionID(at: view.claim.range.start))
      },
    ] + FindingTables.span { ($0.claim.range, $0.article) }
    + FindingTables.provenance { $0.article }

  private static func source(_ view: ClaimView, _ corpus: Corpus) -> Value {
    let source =
      view.source.flatMap { corpus.actor($0)?.actor.name }
      ?? view.claim.source.map { view.article.text($0.range) }
    return source.map(FindingTables.oneLine) ?? .null
  }

  /// A column of lists of words of the text.
  private static func words(
    _ name: String,
    _ ranges: @escaping @Sendable (Claim) -> [TextRange]
  ) -> FindingField<ClaimView> {
    FindingField(Column(name, .list, isDetail: true)) { view, _ in
      .list(ranges(view.claim).map { FindingTables.oneLine(view.article.text($0)) })
    }
  }

  let signature = Signature(
    name: "claims",
    group: .findings,
    summary: "what is said to be so: by whom, how surely, and about whom",
    details: "'source' is the actor who is said to hold the claim, or the words that name it; it "
      + "is null for the author's own claims.",
    flags: [
      CommandFlag("by", .actor, "only claims that this actor is said to make"),
      CommandFlag("about", .actor, "only claims that mention this actor"),
      CommandFlag("in", .selection, "only in a document, a section or a table"),
      CommandFlag("voice", .choice(Voice.names), "only claims in this voice"),
      CommandFlag("certainty", .choice(Certainty.names), "only claims of this certainty"),
      CommandFlag("polarity", .choice(Polarity.names), "only affirmed or negated claims"),
      CommandFlag("kind", .choice(ClaimKind.names), "only claims of this kind"),
      CommandFlag("quoted", nil, "only claims with words in quotation marks"),
    ],
    input: .optional([.table]),
    output: .table(columns),
    examples: [
      "claims --by Varn", "claims --about Sardova --certainty possible",
      "claims | where voice == \"author\" and hedges != []",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let filter = try ClaimFilter(call, context.session)
    let claims = try context.session.allClaims.enumerated().filter { index, claim in
      try context.checkInterruption(at: index)
      return filter.admits(claim)
    }.map(\.element)
    return .table(
      FindingTables.table(Self.fields, claims, in: context.session.corpus) { $0.id.description }
    )
  }
}

/// Which claims the flags of a call ask for.
private struct ClaimFilter {
  private var tests: [(ClaimView) -> Bool] = []

  init(_ call: Invocation, _ session: Session) throws {
    if let argument = call.first("by") {
      let actor = try session.actor(argument).id
      let locals = session
      tests.append { view in
        view.source == actor
          || view.claim.otherSources.contains { source in
            source.actor.flatMap { locals.corpus.actor($0, of: view.article)?.id } == actor
          }
      }
    }
    if let argument = call.first("about") {
      let actor = try session.actor(argument).id
      tests.append { $0.about.contains(actor) }
    }
    if let argument = call.first("in") {
      let ids = Set(session.claims(in: try session.selection(argument)).map(\.id))
      tests.append { ids.contains($0.id) }
    }
    if call.input != nil {
      let selection = try session.selection(
        ArgumentValue(value: .table(try call.table()), isWord: false, range: call.range)
      )
      let ids = Set(session.claims(in: selection).map(\.id))
      tests.append { ids.contains($0.id) }
    }
    require(call.text("voice"), \.voice.rawValue)
    require(call.text("certainty"), \.certainty.rawValue)
    require(call.text("polarity"), \.polarity.rawValue)
    require(call.text("kind"), \.kind.rawValue)
    if call.has("quoted") {
      tests.append { [.direct, .mixed].contains($0.claim.quotation) }
    }
  }

  private mutating func require(_ value: String?, _ path: KeyPath<Claim, String>) {
    guard let value else { return }
    tests.append { $0.claim[keyPath: path] == value }
  }

  func admits(_ view: ClaimView) -> Bool { tests.allSatisfy { $0(view) } }
}
