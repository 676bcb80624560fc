// why: what a finding rests on, step by step, with the words of the text.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct WhyCommand: SessionCommand {
  static let columns =
    [
      Column("id", .string, isDetail: true), Column("field", .string), Column("value", .string),
      Column("rule", .string), Column("words", .string), Column("around", .string),
    ] + FindingTables.span + FindingTables.provenance

  private static let ids = CommandArgument.list("id", .finding, "the id of any finding")

  let signature = Signature(
    name: "why",
    group: .findings,
    summary: "what a finding rests on: each field, the rule that decided it and the words",
    details:
      "Of a claim it shows the sentence, the cue, the hedges and what decided each field; of "
      + "an actor or a mention, what linked each mention; of a section, its heading; of a document, "
      + "its file and what is said about it; of a comparison, what each account says.",
    arguments: [Self.ids],
    input: .optional([.table]),
    output: .table(columns),
    examples: ["why c4", "claims --by Oster | first 2 | why", "why d1.s2 a1"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let evidence = EvidenceRows(session: session)
    var rows: [Row] = []
    if call.input != nil {
      for (row, id) in try RowIDs.findings(in: call.table()).enumerated() {
        try context.checkInterruption(at: row)
        rows += evidence.rows(of: id) ?? []
      }
    } else if call[Self.ids].isEmpty {
      throw CommandError("'why' needs a finding", help: "why c12, or claims | … | why")
    }
    for argument in call[Self.ids] {
      guard let id = FindingID(argument.value.text), let found = evidence.rows(of: id) else {
        throw CommandError(
          "there is no finding '\(argument.value.text)'",
          help: "an id is d1, d1.s2, a3, c12, m7, k1 or k1.3",
          at: argument.range
        )
      }
      rows += found
    }
    return .table(Table(columns: Self.columns, rows: rows))
  }
}
