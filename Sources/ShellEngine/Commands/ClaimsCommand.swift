// claims: who says what, and how surely.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct ClaimsCommand: SessionCommand {
  static let columns = fields.map(\.column)

  /// The columns with how their cells are made; `timeline` has them as well.
  static let fields: [FindingField<ClaimView>] =
    [
      FindingField(Column("id", .string)) { view, _ in .string(view.id.description) },
      FindingField(Column("source", .string), source),
      folded("voice", Voice.names) { $0.voice.rawValue },
      folded("certainty", Certainty.names) { $0.certainty.rawValue },
      folded("polarity", Polarity.names) { $0.polarity.rawValue },
      folded("kind", ClaimKind.names) { $0.kind.rawValue },
      FindingField(Column("text", .string, layout: .main)) { view, _ in
        FindingTables.oneLine(view.text)
      },
    ]
    + FindingTables.judged(
      { .claim($0.id) },
      { view, _ in view.article.review(ofClaim: view.index) }
    )
    + [
      FindingField(Column("others", .list, isDetail: true), others),
      FindingField(Column("quotation", .string, values: Quotation.names, isDetail: true)) {
        view,
        _ in .string(view.claim.quotation.rawValue)
      },
      FindingField(Column("cue", .string, isDetail: true)) { view, _ in
        view.claim.cue.map { FindingTables.oneLine(view.article.text($0)) } ?? .null
      },
      words("hedges") { $0.hedges }, words("negations") { $0.negations },
      FindingField(Column("about", .list, isDetail: true)) { view, context in
        .list(view.about.compactMap { context.corpus.actor($0) }.map { .string($0.actor.name) })
      },
      words("numbers") { $0.quantities.map(\.range) }, words("times") { $0.times.map(\.range) },
      FindingField(Column("factuality", .float, isDetail: true)) { view, _ in
        .score(view.claim.factuality)
      },
      FindingField(Column("predicate", .string, isDetail: true)) { view, _ in
        view.claim.predicate.map { FindingTables.oneLine($0.lemma) } ?? .null
      },
      FindingField(Column("arguments", .list, inner: [argument], isDetail: true), arguments),
      FindingField(Column("reported", .record, inner: commitment, isDetail: true), reported),
      FindingField(Column("parent", .string, isDetail: true)) { view, _ in
        Value(view.claim.parent.map { view.article.claimID($0).description })
      },
      FindingField(Column("under", .string, isDetail: true)) { view, _ in
        Value(view.claim.under.map { view.article.claimID($0).description })
      },
      FindingField(Column("section", .string, isDetail: true)) { view, _ in
        Value(view.article.sectionID(at: view.claim.range.start))
      },
    ] + FindingTables.span { ($0.claim.range, $0.article) }
    + FindingTables.provenance { $0.article }

  private static func source(_ view: ClaimView, _ context: FindingContext) -> Value {
    let source =
      view.source.flatMap { context.corpus.actor($0)?.actor.name }
      ?? view.claim.source.map { view.article.text($0.range) }
    return source.map(FindingTables.oneLine) ?? .null
  }

  /// What an argument's record holds.
  private static let argument = Column(
    "",
    .record,
    inner: [
      Column("role", .string, values: ArgumentRole.names), Column("text", .string),
      Column("actor", .string),
    ]
  )

  private static func arguments(_ view: ClaimView, _ context: FindingContext) -> Value {
    .list(
      view.claim.arguments.map { argument in
        let actor = argument.actor.flatMap { context.corpus.actor($0, of: view.article) }
        return .record(
          Record([
            ("role", .string(argument.role.rawValue)),
            ("text", FindingTables.oneLine(view.article.text(argument.range))),
            ("actor", Value(actor?.actor.name)),
          ])
        )
      }
    )
  }

  /// What the record of `reported` holds.
  private static let commitment = [
    Column("certainty", .string, values: Certainty.names),
    Column("polarity", .string, values: Polarity.names),
  ]

  private static func reported(_ view: ClaimView, _: FindingContext) -> Value {
    guard let reported = view.claim.reported else { return .null }
    return .record(
      Record([
        ("certainty", .string(reported.certainty.rawValue)),
        ("polarity", .string(reported.polarity.rawValue)),
      ])
    )
  }

  /// The names of those who hold the claim together with its source.
  private static func others(_ view: ClaimView, _ context: FindingContext) -> Value {
    .list(
      view.claim.otherSources.map { source in
        let actor = source.actor.flatMap { context.corpus.actor($0, of: view.article) }
        return FindingTables.oneLine(actor?.actor.name ?? view.article.text(source.range))
      }
    )
  }

  /// A column that a screen tells by a mark before the claim's words.
  private static func folded(
    _ name: String,
    _ values: [String],
    _ value: @escaping @Sendable (Claim) -> String
  ) -> FindingField<ClaimView> {
    FindingField(Column(name, .string, values: values, isFolded: true)) { view, _ in
      .string(value(view.claim))
    }
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
      + "is null for the author's own claims, which --by author lists. Of a source that is not a known actor "
      + "--by takes some of its words: --by 'the buzz'. A name that several actors have stands for "
      + "all of them, and a message says which.",
    arguments: ClaimFilter.flags,
    input: .optional([.table]),
    output: .table(columns),
    examples: [
      "claims --by Varn", "claims --by author --polarity negated", "claims --by dealers",
      "claims --about Sardova --certainty possible",
      "claims | where voice == \"author\" and hedges != []",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let claims = try ClaimFilter(call, context).claims(context)
    return .table(
      FindingTables.table(Self.fields, claims, in: context.session) { $0.id.description }
    )
  }
}
