// keywords: the terms that set a part of the corpus apart from the rest.

import NewsAnalysis
import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct KeywordsCommand: SessionCommand {
  private static let selections = CommandArgument.list(
    "selection",
    .selection,
    "what to set against the rest"
  )
  private static let top = CommandArgument.flag(
    count: "top",
    "the most terms for each selection; 20 if not given"
  )

  let signature = Signature(
    name: "keywords",
    group: .findings,
    summary: "keyness: the terms that a selection uses more than the rest of the corpus",
    details: "Without a selection, every document is set against all others. 'count' is how often "
      + "the selection has the term, 'other' how often the rest has it; 'g2' is Dunning's "
      + "log-likelihood ratio, 'z' the log-odds with a Dirichlet prior in standard deviations.",
    arguments: [Self.selections, Self.top],
    output: .table(KeywordTable.columns),
    examples: ["keywords d1", "keywords --top 5"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let top = call[Self.top] ?? 20
    guard top > 0 else {
      throw CommandError("--top must be 1 or more", at: call.range(of: Self.top))
    }
    var keyness = Keyness()
    keyness.limit = top
    let named = try call[Self.selections].map { try session.selection($0) }
    if named.isEmpty, session.corpus.articles.count > 1 {
      return .table(Table(columns: KeywordTable.columns, rows: try everyDocument(keyness, context)))
    }
    let selections = named.isEmpty ? whole(session) : try filled(named, call, context)
    var rows: [Row] = []
    try context.visit(selections, named: \.label) { selection in
      let target = TermCounts(session.account(selection).passages)
      let rest = TermCounts(session.account(rest(of: selection, session)).passages)
      rows += keyness.keywords(of: target, against: rest).map { row($0, selection) }
    }
    return .table(Table(columns: KeywordTable.columns, rows: rows))
  }

  /// Every document against all others, whose counts are those of the corpus without its own.
  private func everyDocument(_ keyness: Keyness, _ context: CommandContext) throws -> [Row] {
    let selections = whole(context.session)
    var builder = AccountBuilder(context.session.corpus, needs: [.keywords])
    var counts: [TermCounts] = []
    try context.visit(selections, named: \.label) {
      counts.append(TermCounts(builder.account($0).passages))
    }
    return try keyness.keywords(of: counts, watch: context.watch)
      .map { row($0, selections[$0.account]) }
  }

  /// The selections without those in which nothing is. Each of them is told: a misspelt outlet is no outlet without
  /// terms. Throws where nothing is left.
  private func filled(
    _ selections: [Selection],
    _ call: Invocation,
    _ context: CommandContext
  ) throws -> [Selection] {
    let filled = selections.filter { !$0.isEmpty }
    guard let empty = selections.first(where: \.isEmpty) else { return filled }
    guard !filled.isEmpty else {
      throw CommandError(
        "the selection '\(empty.label)' is empty",
        help: "keywords are those of claims or documents that are there",
        at: call.range(of: Self.selections)
      )
    }
    for selection in selections where selection.isEmpty {
      context.host.report("left out: '\(SafeText.forTerminal(selection.label))' is empty")
    }
    return filled
  }

  private func whole(_ session: Session) -> [Selection] {
    session.corpus.articles.map {
      Selection(label: $0.id.description, parts: [.init(document: $0.id, section: nil)])
    }
  }

  /// The documents that a selection leaves out; of the document that a section is part of, the other
  /// sections, if the selection takes in all documents there are.
  private func rest(of selection: Selection, _ session: Session) -> Selection {
    let taken = Set(selection.documents(in: session.corpus))
    let others = session.corpus.articles.filter { !taken.contains($0.id) }
    guard others.isEmpty else {
      return Selection(
        label: "rest",
        parts: others.map { .init(document: $0.id, section: nil) }
      )
    }
    let sections = session.corpus.articles.flatMap { article in
      article.article.sections.indices.map {
        Selection.Part(document: article.id, section: $0)
      }
    }
    let parts = Set(selection.parts)
    return Selection(label: "rest", parts: sections.filter { !parts.contains($0) })
  }

  private func row(_ term: DistinctiveTerm, _ selection: Selection) -> Row {
    Row([
      .string(term.term), .string(selection.label), .int(term.count), .int(term.other),
      .score(term.g2), .score(term.logRatio), .score(term.z),
    ])
  }
}
