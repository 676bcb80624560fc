// claims: who says what, and how surely.

import NewsModel
import Tabular

struct ClaimsCommand: Command {
  static let columns =
    [
      Column("id", .string), Column("source", .string),
      Column("voice", .string, values: Voice.names),
      Column("certainty", .string, values: Certainty.names),
      Column("polarity", .string, values: Polarity.names),
      Column("kind", .string, values: ClaimKind.names), Column("text", .string),
      Column("quotation", .string, values: Quotation.names, isDetail: true),
      Column("cue", .string, isDetail: true), Column("hedges", .list, isDetail: true),
      Column("negations", .list, isDetail: true), Column("about", .list, isDetail: true),
      Column("numbers", .list, isDetail: true), Column("times", .list, isDetail: true),
      Column("factuality", .float, isDetail: true), Column("parent", .string, isDetail: true),
      Column("section", .string, isDetail: true),
    ] + FindingTables.span + FindingTables.provenance

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
    let rows = context.session.allClaims.filter(filter.admits).map { row($0, context.session) }
    return .table(Table(columns: Self.columns, rows: rows))
  }

  private func row(_ view: ClaimView, _ session: Session) -> Row {
    let claim = view.claim
    let article = view.article
    func words(_ ranges: [TextRange]) -> Value {
      .list(ranges.map { FindingTables.oneLine(article.text($0)) })
    }
    let source =
      view.source.flatMap { session.corpus.actor($0)?.actor.name }
      ?? claim.source.map { article.text($0.range) }
    return Row(
      [
        .string(view.id.description), source.map(FindingTables.oneLine) ?? .null,
        .string(claim.voice.rawValue), .string(claim.certainty.rawValue),
        .string(claim.polarity.rawValue), .string(claim.kind.rawValue),
        FindingTables.oneLine(view.text), .string(claim.quotation.rawValue),
        claim.cue.map { FindingTables.oneLine(article.text($0)) } ?? .null, words(claim.hedges),
        words(claim.negations),
        .list(
          view.about.compactMap { session.corpus.actor($0) }.map { .string($0.actor.name) }
        ),
        words(claim.quantities.map(\.range)), words(claim.times.map(\.range)),
        .float(claim.factuality), Value(claim.parent.map { article.claimID($0).description }),
        Value(article.sectionID(at: claim.range.start)),
      ] + FindingTables.span(claim.range, in: article) + FindingTables.provenance(article),
      finding: view.id.description
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
