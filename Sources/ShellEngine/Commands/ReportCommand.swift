// report: what the session found as a page for a browser.

import Files
import NewsSession
import Report
import ShellLanguage
import Tabular

struct ReportCommand: SessionCommand {
  private static let file = RequiredArgument("file", .path, "where to write, or -")
  private static let selections = CommandArgument.list(
    "selection",
    .selection,
    "what to report on; everything if nothing is named"
  )
  private static let title = CommandArgument<ArgumentValue?>.flag(
    "title",
    .text,
    "what the report is called"
  )
  private static let force = CommandArgument<Bool>.flag(
    "force",
    "replace the file, whatever it holds"
  )

  let signature = Signature(
    name: "report",
    group: .session,
    summary: "write what was found as one page for a browser: summary, matrix, pictures, texts",
    details:
      "The page needs no network and runs nothing. It shows who speaks, how surely, and where the accounts part; "
      + "who speaks of whom, and what is said of which day; and each article with its claims, sources, cues, hedges, "
      + "negations and actors marked, and why each claim is one. Of some claims alone it shows those in their "
      + "articles. Judgements and notes are in it. The file appears whole or not at all; one that the session came "
      + "from, or that nsh did not write, is not replaced without --force.",
    arguments: [Self.file, Self.selections, Self.title, Self.force],
    input: .optional([.table]),
    examples: [
      "report report.html", "report calls.html d1 d4 --title 'The call in two accounts'",
      "claims --by Varn | report varn.html",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let file = try call[Self.file]
    var selections = try call[Self.selections].map { try session.selection($0) }
    if call.input != nil {
      let piped = ArgumentValue(
        value: .table(try call.table()),
        isWord: false,
        range: call.range,
        words: call.inputWords
      )
      selections.append(try session.selection(piped))
    }
    try Self.write(
      selections,
      to: file,
      title: call[Self.title]?.value.text,
      isForced: call[Self.force],
      in: context
    )
    return .null
  }

  /// Writes the report on some selections, or on everything where there are none.
  static func write(
    _ selections: [Selection],
    to argument: ArgumentValue,
    title: String?,
    isForced: Bool,
    in context: CommandContext
  ) throws {
    let session = context.session
    guard isReport(argument.value.text) || OutputFile.isResults(argument.value.text, session.files)
    else {
      throw CommandError(
        "a report is a page: the name of its file ends in .html",
        help: "report '\(renamed(argument.value.text))'",
        at: argument.range
      )
    }
    let builder = ReportBuilder(session, selections, watch: context.watch)
    guard builder.documentCount > 0 else {
      throw CommandError(
        "there is nothing to report on",
        help: selections.isEmpty ? "nothing is loaded yet: load FILE" : "the selection is empty"
      )
    }
    session.hasEffect()
    let file = try OutputFile(argument, for: .report, isForced: isForced, in: context)
    let contents = try builder.contents(title: title)
    let page = try ReportPage.html(contents, check: context.checkInterruption)
    let count = builder.documentCount
    try file.write(
      String(decoding: page, as: UTF8.self),
      "the report on \(count) \(count == 1 ? "document" : "documents")"
    )
  }

  /// Whether a file's ending says that it is a page.
  static func isReport(_ path: String) -> Bool {
    guard let ending = FileAccess.ending(of: path)?.lowercased() else { return false }
    return ending == "html" || ending == "htm"
  }

  /// The name with the ending of a page.
  private static func renamed(_ path: String) -> String {
    guard let ending = FileAccess.ending(of: path) else { return path + ".html" }
    return path.dropLast(ending.utf8.count) + "html"
  }
}
