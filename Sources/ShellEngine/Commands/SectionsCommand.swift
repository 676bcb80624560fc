// sections: what is under which heading.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct SectionsCommand: SessionCommand {
  static let columns =
    [
      Column("id", .string), Column("title", .string), Column("level", .int),
      Column("words", .int), Column("sentences", .int), Column("claims", .int),
      FindingTables.tags,
    ] + FindingTables.span + FindingTables.provenance

  private static let documents = CommandArgument.list(
    "document",
    .document,
    "only of these documents"
  )

  let signature = Signature(
    name: "sections",
    group: .corpus,
    summary: "the sections, with heading, level and size",
    details: "A section without a title is a lead: text before the first heading.",
    arguments: [Self.documents],
    input: .optional([.table]),
    output: .table(columns),
    examples: ["sections", "sections d1"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let articles = try DocumentArguments.articles(call, Self.documents, in: context.session)
    let rows = try articles.flatMap { try self.rows($0, context) }
    return .table(Table(columns: Self.columns, rows: rows))
  }

  private func rows(_ loaded: LoadedArticle, _ context: CommandContext) throws -> [Row] {
    let sentences = loaded.findings.annotated.sentences
    let claims = loaded.findings.claims
    let tags = FindingContext(context.session)
    return try loaded.article.sections.enumerated().map { index, section in
      try context.checkInterruption(at: index)
      let id = "\(loaded.id).s\(index + 1)"
      let title = loaded.article.title(of: section)
      let counts: [Value] = [
        .int(loaded.words(in: section.range)),
        .int(sentences.indices(in: section.range, by: \.range.start).count),
        .int(claims.indices(in: section.range, by: \.range.start).count),
        tags.tags(of: .section(loaded.id, index + 1)),
      ]
      let cells: [Value] = [
        .string(id), title.map(FindingTables.oneLine) ?? .null, .int(section.level),
      ]
      return Row(
        cells + counts + FindingTables.span(section.range, in: loaded)
          + FindingTables.provenance(loaded),
        finding: id
      )
    }
  }
}

/// Documents named as arguments or coming through the pipe.
enum DocumentArguments {
  /// The documents, or all where none are named.
  static func articles(
    _ call: Invocation,
    _ documents: CommandArgument<[ArgumentValue]>,
    in session: Session
  ) throws
    -> [LoadedArticle]
  {
    if call.input != nil {
      let ids = try RowIDs.documents(in: call.table(), session: session)
      return ids.compactMap { session.corpus.article($0) }
    }
    let named = call[documents]
    return named.isEmpty ? session.corpus.articles : try named.map { try session.document($0) }
  }
}
