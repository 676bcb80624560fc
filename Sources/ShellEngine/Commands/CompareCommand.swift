// compare: where accounts agree and where they part.

import NewsAnalysis
import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct CompareCommand: SessionCommand {
  private static let selections = CommandArgument.list("selection", .selection, "what to compare")
  private static let by = ChoiceFlag<AccountDimension>(
    "by",
    "make the accounts by splitting the corpus or selections"
  )
  private static let part = ChoiceFlag<ComparisonPart>(
    "part",
    "what to show: claims if not given"
  )
  private static let only = CommandArgument<Bool>.flag(
    "only",
    "show the claims that one account alone makes"
  )
  private static let leftOut = CommandArgument<Bool>.flag(
    "left-out",
    "show what each account leaves out that most others have"
  )
  private static let newName = CommandArgument<ArgumentValue?>.flag(
    "as",
    .newName,
    "keep the comparison under this name"
  )

  let signature = Signature(
    name: "compare",
    group: .findings,
    summary: "two or more accounts: the points that they share, and in what they differ",
    details: "An account is a document, a section, an actor, or a table of claims. There is a row "
      + "for each point and account: what is disputed first, then what they agree on in their own "
      + "words, then what they copy; 'matrix' makes a row of each point. --only gives what one account alone "
      + "says, --left-out what each does not say though most of the others do. --part actors shows who is in "
      + "which account, reuse the text that they share, copies which documents could have it from which, by "
      + "their dates, and the hedges and attributions lost on the way, keywords the terms that set them apart. "
      + "--by makes an account of each outlet, author or date, sorted by name, or of each document or section. --as keeps "
      + "the comparison for the export.",
    arguments: [Self.selections, Self.by, Self.part, Self.only, Self.leftOut, Self.newName],
    input: .optional([.table]),
    output: .table(ComparisonTables.claims),
    examples: [
      "compare d1 d2 --as calls | where status == \"disputed\"", "compare d1 d2 --part actors",
      "compare (claims --by Varn) (claims --by Kell)", "compare --by outlet --part reuse",
      "compare d1 d2 d3 | matrix", "compare d1 d2 d3 --left-out",
      "compare --by document --part copies",
    ]
  )

  func staticType(of call: StaticCall) -> StaticType {
    if call.has(Self.leftOut) { return .table(ComparisonTables.leftOut) }
    // A part that is not known before it runs may have any columns.
    guard call.has(Self.part) else { return .table(ComparisonTables.claims) }
    let part = call.texts(Self.part).first.flatMap(ComparisonPart.init)
    return .table(part.map(ComparisonTables.columns))
  }

  func fault(in call: StaticCall) -> CommandFault? {
    let views = [Self.only, Self.leftOut].filter { call.has($0) }.map(\.declaration.name)
    if views.count > 1 {
      return CommandFault(
        message: "--only and --left-out are two tables",
        help: "leave one of them out"
      )
    }
    guard let view = views.first, let part = call.texts(Self.part).first, part != "claims" else {
      return nil
    }
    return CommandFault(
      message: "--\(view) is about claims, not about --part \(part)",
      help: "leave one of them out"
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let selections = analysed(try selections(call, context), context)
    guard selections.count > 1 else {
      throw CommandError(
        "'compare' needs two accounts or more, not \(selections.count)",
        help: "compare d1 d2, or compare --by outlet"
      )
    }
    guard selections.count > 2 || !call[Self.leftOut] else {
      throw CommandError(
        "'--left-out' needs three accounts or more, not 2",
        help: "of two, --only shows what one alone says"
      )
    }
    let shown = try call[Self.part] ?? .claims
    // What is kept is exported with all its parts.
    let name = call[Self.newName]?.value.text
    let parts = name == nil ? [shown] : Set(ComparisonPart.allCases)
    var accounts: [Account] = []
    var builder = AccountBuilder(session.corpus, needs: parts)
    try context.visit(selections, named: \.label) { accounts.append(builder.account($0)) }
    let comparer = session.corpus.comparer(parts)
    let comparison = try comparer.compare(accounts, parts: parts, watch: context.watch)
    let number =
      name.map { session.keep(comparison, of: selections, as: $0) }
      ?? session.comparisonCount + 1
    session.shows(comparison, of: selections, number: number)
    let tables = ComparisonTables(
      number: number,
      accounts: accounts,
      comparison: comparison,
      session: session
    )
    if call[Self.leftOut] { return .table(tables.leftOutTable) }
    return .table(tables.table(shown, only: call[Self.only]))
  }

  private func selections(_ call: Invocation, _ context: CommandContext) throws -> [Selection] {
    let session = context.session
    var named = try call[Self.selections].map { try session.selection($0) }
    if call.input != nil {
      let piped = ArgumentValue(
        value: .table(try call.table()),
        isWord: false,
        range: call.range,
        words: call.inputWords
      )
      named.append(try session.selection(piped))
    }
    for selection in named where selection.isEmpty {
      context.host.report("'\(SafeText.forTerminal(selection.label))' is empty: it says nothing")
    }
    guard let dimension = try call[Self.by] else { return named }
    let whole = named.isEmpty ? [everything(session)] : named
    return whole.flatMap { $0.split(by: dimension, in: session) }
  }

  /// The selections without articles in other languages: their silence says nothing. Each of those is
  /// reported once.
  private func analysed(_ selections: [Selection], _ context: CommandContext) -> [Selection] {
    var skipped: Set<ArticleID> = []
    return selections.compactMap { selection in
      var kept = selection
      kept.parts.removeAll { part in
        guard let article = context.session.corpus.article(part.document)?.article,
          !article.isAnalysed
        else { return false }
        if skipped.insert(part.document).inserted {
          context.host.report(
            "left out: \(part.document): in another language (\(article.language)), not analysed"
          )
        }
        return true
      }
      let isGone = kept.parts.isEmpty && !selection.parts.isEmpty && kept.claims?.isEmpty != false
      return isGone ? nil : kept
    }
  }

  private func everything(_ session: Session) -> Selection {
    Selection(
      label: "all",
      parts: session.corpus.articles.map { .init(document: $0.id, section: nil) }
    )
  }
}
