// refresh: what another model found is found again by this one.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct RefreshCommand: SessionCommand {
  private static let documents = CommandArgument.list("document", .document, "an id or a name")

  let signature = Signature(
    name: "refresh",
    group: .corpus,
    summary: "analyse documents again that another model analysed",
    details:
      "A session that an earlier nsh wrote keeps what that found. Named documents are analysed again whatever "
      + "model it was. Ids of documents and actors stay; a document whose claims are others gets new ones for them. Notes "
      + "and judgements stay with the words that they are on.",
    arguments: [Self.documents],
    examples: ["refresh", "refresh d2"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let named = try call[Self.documents].map { try session.document($0) }
    let outdated = session.corpus.articles.filter {
      $0.model != ArticleAnalyser.model && $0.header.isAnalysed
    }
    let articles = named.isEmpty ? outdated : named
    guard !articles.isEmpty else {
      context.host.report("nothing to analyse again: all is by model \(ArticleAnalyser.model)")
      return .null
    }
    try context.analyseAgain(articles) { $0 }
    let count = articles.count
    context.host.report("analysed \(count) \(count == 1 ? "article" : "articles") again")
    return .null
  }
}

extension CommandContext {
  /// Analyses articles of the session again, as `changed` makes them.
  func analyseAgain(_ articles: [LoadedArticle], changed: (Article) -> Article) throws {
    let findings = try session.analyser.findings(
      of: articles.map { changed($0.article) },
      progress: { done in
        host.progress(Progress(done: done, total: articles.count, next: articles[done].header.path))
      },
      until: host.stopSign
    )
    session.replace(Dictionary(uniqueKeysWithValues: zip(articles.map(\.id), findings)))
  }
}
