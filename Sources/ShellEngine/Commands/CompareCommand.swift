// compare: where accounts agree and where they part.

import NewsAnalysis
import NewsModel
import Tabular

struct CompareCommand: Command {
  static let parts = ComparisonPart.names
  static let dimensions = ["document", "section", "outlet", "date", "author"]

  let signature = Signature(
    name: "compare",
    group: .findings,
    summary: "two or more accounts: the points that they share, and in what they differ",
    details: "An account is a document, a section, an actor, or a table of claims. There is a row "
      + "for each point and account: what is disputed first, then what they agree on in their own "
      + "words, then what they copy. --only gives what one account alone says. --part actors shows who is in which account, reuse the "
      + "text that they share, keywords the terms that set them apart. --as keeps the comparison "
      + "for the export.",
    parameters: [Parameter("selection", .selection, .any, "what to compare")],
    flags: [
      CommandFlag(
        "by",
        .choice(dimensions),
        "make the accounts by splitting the corpus or selections"
      ),
      CommandFlag("part", .choice(parts), "what to show: claims if not given"),
      CommandFlag("only", nil, "show the claims that one account alone makes"),
      CommandFlag("as", .newName, "keep the comparison under this name"),
    ],
    input: .optional([.table]),
    output: .table(ComparisonTables.claims),
    examples: [
      "compare d1 d2 --as calls | where status == \"disputed\"", "compare d1 d2 --part actors",
      "compare (claims --by Varn) (claims --by Kell)", "compare --by outlet --part reuse",
    ]
  )

  func shape(of call: StaticCall) -> Shape {
    .table(
      ComparisonTables.columns(of: call.texts("part").first.flatMap(ComparisonPart.init) ?? .claims)
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let session = context.session
    let selections = analysed(try selections(call, context), context)
    guard selections.count > 1 else {
      throw CommandError(
        "'compare' needs two accounts or more, not \(selections.count)",
        help: "compare d1 d2, or compare --by outlet"
      )
    }
    let shown = call.text("part").flatMap(ComparisonPart.init) ?? .claims
    // What is kept is exported with all its parts.
    let parts = call.text("as") == nil ? [shown] : Set(ComparisonPart.allCases)
    var accounts: [Account] = []
    var builder = AccountBuilder(session, needs: parts)
    try context.visit(selections, named: \.label) { accounts.append(builder.account($0)) }
    let comparer = session.comparer(parts)
    let comparison = try comparer.compare(accounts, parts: parts, watch: context.watch)
    let number =
      call.text("as").map { keep(comparison, of: selections, as: $0, in: session) }
      ?? session.comparisonCount + 1
    session.latestComparison = NamedComparison(
      number: number,
      name: "",
      selections: selections,
      comparison: comparison
    )
    let tables = ComparisonTables(
      number: number,
      accounts: accounts,
      comparison: comparison,
      session: session
    )
    return .table(tables.table(shown, only: call.has("only")))
  }

  /// Keeps a comparison and returns its number. Only what is kept has one, so that looking around
  /// changes no id. A later comparison takes the place of an earlier one with its name.
  private func keep(
    _ comparison: Comparison,
    of selections: [Selection],
    as name: String,
    in session: Session
  ) -> Int {
    session.comparisonCount += 1
    session.comparisons.removeAll { $0.name == name }
    session.comparisons.append(
      NamedComparison(
        number: session.comparisonCount,
        name: name,
        selections: selections,
        comparison: comparison
      )
    )
    session.journal.recordEffect()
    return session.comparisonCount
  }

  private func selections(_ call: Invocation, _ context: CommandContext) throws -> [Selection] {
    let session = context.session
    var named = try call.all("selection").map { try session.selection($0) }
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
    guard let dimension = call.text("by") else { return named }
    let whole = named.isEmpty ? [everything(session)] : named
    return whole.flatMap { split($0, by: dimension, session) }
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

  /// A selection as several, by a field of the documents, in order of first appearance.
  private func split(
    _ selection: Selection,
    by dimension: String,
    _ session: Session
  )
    -> [Selection]
  {
    var result: [Selection] = []
    var places: [String: Int] = [:]
    func add(_ label: String, _ change: (inout Selection) -> Void) {
      let place = places[label] ?? result.count
      if place == result.count {
        result.append(Selection(label: label))
        places[label] = place
      }
      change(&result[place])
    }
    for part in selection.parts {
      guard let article = session.corpus.article(part.document) else { continue }
      for part in pieces(part, article, dimension) {
        add(label(of: part, article, dimension)) { $0.parts.append(part) }
      }
    }
    for id in selection.claims ?? [] {
      guard let found = session.corpus.claim(id) else { continue }
      let claim = found.article.findings.claims[found.index]
      let part = Selection.Part(
        document: found.article.id,
        section: found.article.article.section(at: claim.range.start)
      )
      add(label(of: part, found.article, dimension)) { $0.take(id) }
    }
    return result
  }

  private func pieces(
    _ part: Selection.Part,
    _ article: LoadedArticle,
    _ dimension: String
  )
    -> [Selection.Part]
  {
    guard dimension == "section", part.section == nil else { return [part] }
    return article.article.sections.indices.map { .init(document: article.id, section: $0) }
  }

  private func label(
    of part: Selection.Part,
    _ article: LoadedArticle,
    _ dimension: String
  )
    -> String
  {
    switch dimension {
    case "section": part.id
    case "outlet": article.article.outlet ?? "unknown outlet"
    case "author": article.article.author ?? "unknown author"
    case "date": article.article.date?.description ?? "unknown date"
    default: article.id.description
    }
  }
}
