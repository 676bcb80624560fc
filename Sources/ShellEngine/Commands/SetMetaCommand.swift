// set-meta: what a source does not say of its article is said by the analyst.

import NewsLoading
import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct SetMetaCommand: SessionCommand {
  private static let documents = CommandArgument.list(
    "document",
    .document,
    "an id or a name; of a pipe's rows, leave it out"
  )
  private static let details = DetailFlags([
    .title: "the title", .author: "who wrote it", .outlet: "who published it",
    .date: "the day of publication, as 2026-03-01", .url: "where it was published",
  ])

  let signature = Signature(
    name: "set-meta",
    group: .corpus,
    summary: "give documents a title, author, outlet, date or URL",
    details:
      "In the place of what the source says, or where it says nothing; '' takes a detail away. The export names "
      + "in 'given' what was said here. A document with another date is read anew: 'yesterday' in it is another day.",
    arguments: [documents] + details.arguments,
    input: .optional([.table]),
    examples: [
      "set-meta d1 --outlet 'Coastal Wire' --date 2026-03-12",
      "docs | where author == null | set-meta --author unknown",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let named = try call[Self.documents].map { try session.document($0).id }
    let piped = call.input == nil ? [] : try RowIDs.documents(in: call.table(), session: session)
    guard !named.isEmpty || call.input != nil else {
      throw CommandError(
        "'set-meta' needs documents",
        help: "set-meta d2 --outlet NAME, or docs | … | set-meta …"
      )
    }
    let given = try Self.details.details(of: call)
    guard !given.isEmpty else {
      throw CommandError(
        "'set-meta' needs something to say",
        help: "--title, --author, --outlet, --date or --url"
      )
    }
    let ids = Set(named + piped)
    let articles = session.corpus.articles.filter { ids.contains($0.id) }
    try context.analyseAgain(articles) { given.applied(to: $0) }
    return .null
  }
}
