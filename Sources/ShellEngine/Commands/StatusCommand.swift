// status: what the session holds.

import NewsSession
import ShellLanguage
import Tabular

struct StatusCommand: SessionCommand {
  static let columns = [
    Column("version", .string), Column("model", .string), Column("documents", .int),
    Column("analysed", .int), Column("words", .int), Column("actors", .int),
    Column("mentions", .int),
    Column("claims", .int), Column("comparisons", .int), Column("notes", .int),
    Column("judgements", .int), Column("skipped", .int), Column("outdated", .int),
    Column("file", .string),
  ]

  let signature = Signature(
    name: "status",
    group: .session,
    summary: "how much the session holds, and which version found it",
    details:
      "Documents are outdated that another model analysed ('refresh'); the file is the one that the session is "
      + "kept in ('save').",
    output: .record(columns),
    examples: ["status"]
  )

  func run(_ call: Invocation, in context: CommandContext) -> CommandResult {
    let session = context.session
    let articles = session.corpus.articles
    let values: [Value] = [
      .string(Generator.version), .string(ArticleAnalyser.model), .int(articles.count),
      .int(articles.count { $0.header.isAnalysed }),
      .int(articles.reduce(0) { $0 + $1.counts.words }), .int(session.corpus.actors.count),
      .int(articles.reduce(0) { $0 + $1.counts.mentions }),
      .int(articles.reduce(0) { $0 + $1.counts.claims }),
      .int(session.comparisons.count), .int(session.notes.count),
      .int(session.corpus.judgements.all.count), .int(session.skipped.count),
      .int(articles.count { $0.model != ArticleAnalyser.model && $0.header.isAnalysed }),
      Value(session.fileName),
    ]
    return .record(Record(Array(zip(Self.columns.map(\.name), values))))
  }
}
