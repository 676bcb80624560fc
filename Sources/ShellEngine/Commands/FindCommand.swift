// find: every place where words or a pattern occur, in context.

import NewsAnalysis
import NewsModel
import NewsSession
import ShellLanguage
import Tabular
import TextPatterns

struct FindCommand: SessionCommand {
  static let columns =
    [
      Column("left", .string, layout: .before), Column("match", .string, layout: .match),
      Column("right", .string, layout: .after),
      Column("section", .string),
    ] + FindingTables.span + FindingTables.provenance

  private static let pattern = CommandArgument.list(
    "pattern",
    .text,
    atLeastOne: true,
    "words, lemma:WORD or /expression/"
  )
  private static let scope = CommandArgument<ArgumentValue?>.flag(
    "in",
    .selection,
    "only in a document, a section or claims"
  )
  private static let width = CommandArgument.flag(
    count: "width",
    "characters of context on each side"
  )

  let signature = Signature(
    name: "find",
    aliases: ["kwic"],
    group: .findings,
    summary: "a concordance: every place where words occur, with the text on both sides",
    details: "Several words are a phrase. In a word * stands for any letters, a lone * for any "
      + "word, lemma:say for every form of say; /…/ is a regular expression as Perl has "
      + "them (Docs/Language.md), /…/i one that ignores case.",
    arguments: [Self.pattern, Self.scope, Self.width],
    output: .table(columns),
    examples: ["find harbour", "find 'lemma:close the *'", "find /\\bships?\\b/ --in d1"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let width = call[Self.width] ?? session.options["context"]?.int ?? 40
    guard (0...10_000).contains(width) else {
      throw CommandError("--width must be from 0 to 10000", at: call.range(of: Self.width))
    }
    let concordance = try concordance(call, width: width)
    let scope = try call[Self.scope].map { TextScope(try session.selection($0), session) }
    var rows: [Row] = []
    try context.visit(session.corpus.articles, named: \.article.path) { article in
      let lines = try lines(concordance, article, call, context)
      rows += lines.filter { scope?.contains($0.range, of: article) ?? true }
        .map { row($0, article) }
    }
    return .table(Table(columns: Self.columns, rows: rows))
  }

  private func concordance(_ call: Invocation, width: Int) throws -> Concordance {
    let pattern = call[Self.pattern].map(\.value.text).joined(separator: " ")
    do {
      return try Concordance(SearchPattern(pattern), width: width)
    } catch let error as SearchPatternError {
      throw CommandError(error.reason, help: error.remedy, at: call.range(of: Self.pattern))
    }
  }

  private func lines(
    _ concordance: Concordance,
    _ article: LoadedArticle,
    _ call: Invocation,
    _ context: CommandContext
  ) throws -> [ConcordanceLine] {
    do {
      return try concordance.lines(in: article.findings.annotated, until: context.host.stopSign)
    } catch is Stopped {
      throw Stopped()
    } catch let overrun as TextPatternOverrun {
      throw CommandError(
        overrun.message(on: "\(article.id)"),
        help: overrun.help,
        at: call.range(of: Self.pattern)
      )
    }
  }

  private func row(_ line: ConcordanceLine, _ article: LoadedArticle) -> Row {
    Row(
      [
        FindingTables.oneLine(article.text(line.left)),
        FindingTables.oneLine(article.text(line.range)),
        FindingTables.oneLine(article.text(line.right)),
        Value(article.sectionID(at: line.range.start)),
      ] + FindingTables.span(line.range, in: article) + FindingTables.provenance(article),
      finding: article.sectionID(at: line.range.start) ?? article.id.description
    )
  }
}

extension SearchPatternError {
  /// What is wrong, for messages.
  fileprivate var reason: String {
    switch kind {
    case .empty: "there is nothing to look for"
    case .unclosedExpression: "the regular expression has no '/' at its end"
    case .unknownFlag(let flag): "'\(flag)' is not a flag of a regular expression"
    case .invalidExpression(let reason): "the regular expression is not valid: \(reason)"
    }
  }

  /// What to do about it.
  fileprivate var remedy: String? {
    switch kind {
    case .empty: "find WORDS, find lemma:WORD or find /expression/"
    case .unclosedExpression: "write /expression/, in quotation marks if it holds blanks"
    case .unknownFlag: "the only flag is i: /expression/i"
    case .invalidExpression: nil
    }
  }
}
