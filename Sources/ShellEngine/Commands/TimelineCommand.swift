// timeline: what is said of which day, in the order of the days.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct TimelineCommand: SessionCommand {
  private static let fields: [FindingField<DatedClaim>] =
    [when] + ClaimsCommand.fields.map(narrowed) + days

  private static let when = FindingField<DatedClaim>(Column("when", .string)) { dated, _ in
    Value(dated.time.value)
  }

  private static let days: [FindingField<DatedClaim>] = [
    FindingField(Column("day", .date, isDetail: true)) { dated, _ in Value(dated.day) },
    FindingField(Column("until", .date, isDetail: true)) { dated, _ in Value(dated.until) },
    FindingField(Column("words", .string, isDetail: true)) { dated, _ in
      FindingTables.oneLine(dated.view.article.text(dated.time.range))
    },
  ]

  /// The columns of claims, with room left for the day: who says so is the first to go on below.
  private static func narrowed(_ field: FindingField<ClaimView>) -> FindingField<DatedClaim> {
    var column = field.column
    if column.name == "source" { column.layout = .words }
    if column.name == "text" { column.layout = .text }
    return FindingField(column, field.of(\DatedClaim.view).cell)
  }

  let signature = Signature(
    name: "timeline",
    group: .findings,
    summary:
      "the claims that name a day, in the order of the days: what is said to happen when, and by whom",
    details:
      "'when' is the day, week, month, season, year or span that the claim speaks of, in ISO 8601, "
      + "counted from its article's date where the words need one: 'on Tuesday', 'last month'. 'day' and 'until' are its "
      + "first and last day, 'words' what the text says. A claim that names two days has two rows. "
      + "A message counts the claims without a day. The flags are those of 'claims'.",
    arguments: ClaimFilter.flags,
    input: .optional([.table]),
    output: .table(fields.map(\.column)),
    examples: [
      "timeline", "timeline --about Varn", "claims --by Kell | timeline",
      "timeline | where day >= date(\"2025-03-20\") | select when source text",
      "timeline | group-by day n = count()",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let dated = DatedClaims(try ClaimFilter(call, context).claims(context))
    if let note = note(dated) { context.host.report(note) }
    return .table(
      FindingTables.table(Self.fields, dated.claims, in: context.session) {
        $0.view.id.description
      }
    )
  }

  /// "31 claims name no day, 2 one that cannot be told without the article's date"
  private func note(_ dated: DatedClaims) -> String? {
    func count(_ count: Int) -> String { count == 1 ? "1 claim names" : "\(count) claims name" }
    let untold = "that cannot be told without the date of the article"
    return switch (dated.undated, dated.untold) {
    case (0, 0): nil
    case (let undated, 0): "\(count(undated)) no day"
    case (0, let other): "\(count(other)) a day \(untold)"
    case (let undated, let other): "\(count(undated)) no day, \(other) one \(untold)"
    }
  }
}
