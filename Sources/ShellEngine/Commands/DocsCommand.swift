// docs: the documents of the session.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct DocsCommand: SessionCommand {
  static let columns = [
    Column("id", .string), Column("name", .string), Column("title", .string),
    Column("outlet", .string), Column("date", .date), Column("words", .int),
    Column("claims", .int), FindingTables.tags, Column("author", .string, isDetail: true),
    Column("sections", .int, isDetail: true), Column("sentences", .int, isDetail: true),
    Column("format", .string, values: ArticleFormat.names, isDetail: true),
    Column("language", .string, isDetail: true), Column("analysed", .bool, isDetail: true),
    Column("url", .string, isDetail: true), Column("path", .string, isDetail: true),
    Column("document", .string, isDetail: true),
  ]

  let signature = Signature(
    name: "docs",
    group: .corpus,
    summary: "the documents, with title, outlet, date and size",
    details: "Documents in another language than English are kept with their sections, but not "
      + "analysed: they have no words, sentences, mentions or claims.",
    output: .table(columns),
    examples: ["docs", "docs | sort-by words --desc | select id title words"]
  )

  func run(_ call: Invocation, in context: CommandContext) -> CommandResult {
    let session = context.session
    let tags = FindingContext(session)
    return .table(
      Table(columns: Self.columns, rows: session.corpus.articles.map { row($0, tags) })
    )
  }

  private func row(_ loaded: LoadedArticle, _ context: FindingContext) -> Row {
    let article = loaded.header
    let counts = loaded.counts
    let id = loaded.id.description
    return Row(
      [
        .string(id), .string(article.name), Value(article.title), Value(article.outlet),
        Value(article.date), .int(counts.words), .int(loaded.claimCount),
        context.tags(of: .document(loaded.id)), Value(article.author), .int(counts.sections),
        .int(counts.sentences), .string(article.format.rawValue),
        .string(article.language), .bool(article.isAnalysed), Value(article.url),
        .string(article.path), .string(id),
      ],
      finding: id
    )
  }
}
