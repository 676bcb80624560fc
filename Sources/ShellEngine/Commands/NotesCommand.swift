// notes: the notes of the session as a table.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct NotesCommand: SessionCommand {
  static let columns =
    [
      Column("id", .string), Column("finding", .string), Column("text", .string),
      Column("tags", .list), Column("words", .string),
    ] + FindingTables.provenance

  private static let ids = CommandArgument.list("id", .finding, "a finding, or the id of a note")
  private static let tags = CommandArgument.flags(
    "tag",
    .text,
    "only notes with this tag; of several, with all"
  )

  let signature = Signature(
    name: "notes",
    group: .judgement,
    summary: "the notes that were made, with the words of what they are on",
    details: "With findings, the notes on those; of a document, those on what is in it too. What "
      + "takes findings takes these rows as the findings that they are on.",
    arguments: [Self.ids, Self.tags],
    output: .table(columns),
    examples: [
      "notes", "notes --tag check", "notes d1 | select id text",
      "notes | where text contains 'ship'",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let tags = TagArguments.tags(call[Self.tags])
    let arguments = call[Self.ids]
    let meant = Set(try session.notes(arguments).map(\.number))
    let documents = Set(
      arguments.compactMap { argument -> ArticleID? in
        guard case .document(let id)? = FindingID(argument.value.text) else { return nil }
        return id
      }
    )
    let notes = session.notes.filter { note in
      let isInDocument = session.corpus.article(of: note.finding).map { documents.contains($0.id) }
      return (arguments.isEmpty || meant.contains(note.number) || isInDocument ?? false)
        && tags.allSatisfy(note.tags.contains)
    }
    return .table(Table(columns: Self.columns, rows: notes.map { row($0, session) }))
  }

  private func row(_ note: Note, _ session: Session) -> Row {
    let article = session.corpus.article(of: note.finding)
    return Row(
      [
        .string(note.id), .string(note.finding.description), .string(note.text), Value(note.tags),
        session.words(of: note.finding).map(FindingTables.oneLine) ?? .null,
      ]
        + (article.map { FindingTables.provenance($0) }
          ?? FindingTables.provenance.map { _ in .null }),
      finding: note.id
    )
  }
}

extension Session {
  /// The words of a finding: what a claim or a mention says, the heading of a section, the name of an actor or the
  /// title of a document; nil of what is not there any more.
  fileprivate func words(of finding: FindingID) -> String? {
    switch finding {
    case .claim(let id):
      return corpus.claim(id).map { found in
        found.article.text(found.article.findings.claims[found.index].range)
      }
    case .mention(let number):
      return corpus.mention(number).map { MentionView(article: $0.article, index: $0.index).text }
    case .section(let id, let number):
      guard let article = corpus.article(id), article.article.sections.indices.contains(number - 1)
      else { return nil }
      return article.article.title(of: article.article.sections[number - 1])
    case .actor(let id): return corpus.actor(id)?.actor.name
    case .document(let id): return corpus.article(id).map { $0.article.title ?? $0.article.name }
    case .comparison(let number): return comparisons.first { $0.number == number }?.name
    case .alignedClaim, .note, .judgement: return nil
    }
  }
}
