// judgements: what the analyst decided, as a table.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct JudgementsCommand: SessionCommand {
  static let columns =
    [
      Column("id", .string), Column("action", .string, values: JudgementAction.names),
      Column("finding", .string), Column("field", .string, values: JudgedField.names),
      Column("from", .string), Column("to", .string), Column("because", .string),
      Column("analyst", .string), Column("at", .string),
      Column("status", .string, values: JudgementStatus.names), Column("words", .string),
      Column("target", .string, isDetail: true),
    ] + FindingTables.provenance

  private static let ids = CommandArgument.list(
    "id",
    .finding,
    "a finding, or the id of a judgement"
  )

  let signature = Signature(
    name: "judgements",
    group: .judgement,
    summary: "what was judged: what it was before and after, why, by whom and when",
    details: "With findings, the judgements on those. What was taken back is there as 'undone', "
      + "and what fits nothing that is loaded as 'obsolete'.",
    arguments: [Self.ids],
    output: .table(columns),
    examples: ["judgements", "judgements c4", "judgements | where status == \"obsolete\""]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let all = session.corpus.judgements.all
    guard call.has(Self.ids) else { return .table(table(all, session)) }
    var wanted: Set<Int> = []
    var targets: Set<String> = []
    for found in try JudgementArguments.findings(call, Self.ids, in: session) {
      if case .judgement(let number) = found.id {
        guard session.corpus.judgements.judgement(number) != nil else {
          throw unknown(found.id, found.argument)
        }
        wanted.insert(number)
        continue
      }
      guard let key = session.key(of: found.id) else { throw unknown(found.id, found.argument) }
      targets.insert(key)
      wanted.formUnion(session.corpus.judgements(on: session.finding(of: found.id)))
    }
    let meant = all.filter { wanted.contains($0.number) || targets.contains($0.target) }
    return .table(table(meant, session))
  }

  private func unknown(_ id: FindingID, _ argument: ArgumentValue?) -> CommandError {
    CommandError(
      "there is no judgement and no finding '\(id)'",
      help: "'judgements' lists the judgements",
      at: argument?.range
    )
  }

  private func table(_ judgements: [Judgement], _ session: Session) -> Table {
    Table(columns: Self.columns, rows: judgements.map { row($0, session) })
  }

  private func row(_ judgement: Judgement, _ session: Session) -> Row {
    let article = session.corpus.article(of: judgement.finding)
    let occasion = judgement.occasion
    return Row(
      [
        .string(judgement.id), .string(judgement.action.rawValue),
        .string(judgement.finding.description), Value(judgement.field?.rawValue),
        Value(judgement.wordsBefore), Value(judgement.wordsAfter), Value(occasion.because),
        Value(occasion.analyst), Value(occasion.at), .string(judgement.status.rawValue),
        judgement.quote.map(FindingTables.oneLine) ?? .null, .string(judgement.target),
      ]
        + (article.map { FindingTables.provenance($0) }
          ?? FindingTables.provenance.map { _ in .null }),
      finding: judgement.id
    )
  }
}
