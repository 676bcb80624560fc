// load: reads articles into the corpus.

import Files
import NewsLoading
import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct LoadCommand: SessionCommand {
  private static let paths = CommandArgument.list(
    "path",
    .path,
    atLeastOne: true,
    "a file, a folder, a glob or -"
  )
  private static let details = DetailFlags([
    .outlet: "the outlet of what is loaded", .author: "its author",
    .date: "its day, as 2026-03-01: what 'yesterday' in it counts from",
  ])
  private static let table = CommandArgument<ArgumentValue?>.flag(
    "meta",
    .path,
    "a CSV file with a row for each article: a column file or url, and title, author, outlet, date or others"
  )

  let signature = Signature(
    name: "load",
    group: .corpus,
    summary: "read articles from files, folders, globs or standard input",
    details: "Reads .txt, .md, .html and .jsonl; '-' is standard input. What cannot be read is "
      + "reported and left out; the rest is loaded. An article that is loaded already is not "
      + "loaded again. What a source does not say can be said: for all that is loaded by --outlet, --author and "
      + "--date, for each article by a table.",
    arguments: [paths] + details.arguments + [table],
    examples: ["load articles", "load articles/*.txt articles/*.jsonl --outlet 'Velm Herald'"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let stop = context.host.stopSign
    let paths = try call[Self.paths].flatMap { try self.paths($0, in: session, stop) }
    let report = try read(paths, context)
    let details = try LoadedDetails(
      try Self.details.details(of: call),
      table: call[Self.table],
      in: context
    )
    let (new, known) = split(report.articles, corpus: session.corpus)
    let fresh = details.applied(to: new)
    let findings = try session.analyser.findings(
      of: fresh,
      progress: {
        context.host.progress(
          Progress(done: $0, total: fresh.count, next: fresh[$0].path)
        )
      },
      until: stop
    )
    session.add(findings, skipped: report.skipped.map(SkippedRecord.init))
    for path in Set(report.articles.map(\.path)) { session.protect(path, as: .article) }
    session.recordCorpus(loaded: fresh)
    context.tellOfObsolete()
    let isNothing = fresh.isEmpty && known.isEmpty
    // The error will name the only input; naming it twice helps nobody.
    if !isNothing || report.skipped.count != 1 {
      self.report(
        report,
        fresh: fresh,
        known: known,
        open: openMarks(in: findings),
        to: context.host
      )
    }
    details.tellUnused(context.host)
    let help = cutName(call, report, session.files)
    if isNothing { throw nothingLoaded(report, call, session.files, help) }
    if let help { context.host.report(help) }
    return .null
  }

  private func read(_ paths: [InputPath], _ context: CommandContext) throws -> LoadReport {
    let input = paths.contains(.named("-")) ? try context.host.readStandardInput() : []
    let report = context.session.reader.read(
      paths,
      in: context.session.files,
      standardInput: { input },
      progress: {
        context.host.progress(Progress(done: $0.done, total: $0.total, next: $0.path))
      },
      stop: context.host.stopSign
    )
    if report.isCancelled { throw Stopped() }
    return report
  }

  private func paths(
    _ argument: ArgumentValue,
    in session: Session,
    _ stop: StopSign
  ) throws -> [InputPath] {
    let values: [Value] =
      if case .list(let elements) = argument.value { elements } else { [argument.value] }
    return try values.flatMap { value -> [InputPath] in
      guard let path = value.string, !path.isEmpty else {
        throw CommandError(
          "a path is text, not \(value.kind.described)",
          at: argument.range
        )
      }
      guard argument.isWord, path.utf8.contains(where: { "*?[".utf8.contains($0) }),
        !session.files.exists(path)
      else { return [.named(path)] }
      let matches = session.files.glob(path, stop: stop)
      if stop.isUp { throw Stopped() }
      guard matches != PathMatches() else {
        throw CommandError(
          "nothing matches '\(SafeText.name(path))'",
          help: "a name with * or ? in it goes in quotation marks",
          at: argument.range
        )
      }
      return matches.found.map(InputPath.found) + matches.tooDeep.map(InputPath.tooDeep)
    }
  }

  /// Tells apart what is new from what the corpus holds already: the same bytes from the same place.
  private func split(_ articles: [Article], corpus: Corpus) -> (fresh: [Article], known: [Article])
  {
    var seen: Set<ArticleOrigin> = []
    var (fresh, known): ([Article], [Article]) = ([], [])
    for article in articles {
      if !corpus.holds(article), seen.insert(ArticleOrigin(article)).inserted {
        fresh.append(article)
      } else {
        known.append(article)
      }
    }
    return (fresh, known)
  }

  /// For each article with quotation marks that nothing closes, how many there are.
  private func openMarks(in findings: [IndexedFindings]) -> [String] {
    findings.compactMap { findings in
      let count = QuotationMention.openMarks(in: findings.findings.annotated.quotations)
      guard count > 0 else { return nil }
      let article = findings.findings.annotated.article
      let marks = count == 1 ? "a quotation mark is" : "\(count) quotation marks are"
      let end = count == 1 ? "it ends" : "they end"
      return
        "\(place(article.path, article.line)): \(marks) never closed: \(end) with the paragraph"
    }
  }

  private func report(
    _ report: LoadReport,
    fresh: [Article],
    known: [Article],
    open: [String],
    to host: any Host
  ) {
    let warnings = report.warnings.map { warning in
      "\(place(warning.path, warning.line)): \(SafeText.name(warning.reason))"
    }
    tell(warnings + open, "warning", to: host) { $0 }
    tell(report.skipped, "skipped", to: host) { input in
      let remedy = input.remedy.map { "; \($0)" } ?? ""
      return SafeText.name("\(place(input.path, input.line)): \(input.reason)\(remedy)")
    }
    tell(known, "already loaded", to: host) { place($0.path, $0.line) }
    if !fresh.isEmpty {
      let left = report.skipped.isEmpty ? "" : ", \(report.skipped.count) skipped"
      host.report("loaded \(fresh.count) \(fresh.count == 1 ? "article" : "articles")\(left)")
    }
  }

  /// The first of many messages, and how many more there are.
  private func tell<Item>(
    _ items: [Item],
    _ kind: String,
    to host: any Host,
    words: (Item) -> String
  ) {
    // One more line than this would say no more than the line does.
    let shown = items.count <= Self.mostMessages + 1 ? items.count : Self.mostMessages
    for item in items.prefix(shown) { host.report("\(kind): \(words(item))") }
    if items.count > shown { host.report("\(kind): … and \(items.count - shown) more") }
  }

  /// More messages of a kind would hide the others, and themselves.
  private static let mostMessages = 20

  private func place(_ path: String, _ line: Int?) -> String {
    let path = SafeText.name(path)
    return line.map { "\(path):\($0)" } ?? path
  }

  private func nothingLoaded(
    _ report: LoadReport,
    _ call: Invocation,
    _ files: FileAccess,
    _ help: String?
  ) -> CommandError {
    guard report.skipped.count == 1, let only = report.skipped.first else {
      return CommandError(
        "nothing could be loaded",
        help: help ?? "\(report.skipped.count) inputs were skipped, see above",
        at: call.range(of: Self.paths)
      )
    }
    return CommandError(
      "nothing could be loaded: \(place(only.path, only.line)): \(SafeText.name(only.reason))",
      help: files.hint(forMissing: only.path) ?? only.remedy,
      at: call.range(of: Self.paths)
    )
  }

  /// What to type where words that lead nowhere are a name with blanks in it; nil where they are none.
  private func cutName(_ call: Invocation, _ report: LoadReport, _ files: FileAccess) -> String? {
    let words = call[Self.paths]
    guard words.count > 1, !report.skipped.isEmpty else { return nil }
    for start in words.indices.dropLast() {
      for end in words.indices.dropFirst(start + 1).prefix(Self.mostWords) {
        let part = words[start...end]
        guard part.allSatisfy(\.isWord) else { break }
        let name = part.map(\.value.text).joined(separator: " ")
        guard files.exists(name) else { continue }
        return "a name with blanks goes in quotes: load '\(name)'"
      }
    }
    return nil
  }

  /// A name of more words is looked for in vain.
  private static let mostWords = 12
}
