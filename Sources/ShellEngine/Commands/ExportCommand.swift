// export: the findings of the session, or the table of a pipe, to a file.

import Files
import NewsSession
import ShellLanguage
import Tabular

struct ExportCommand: SessionCommand {
  private static let file = RequiredArgument("file", .path, "where to write, or -")
  private static let with = CommandArgument<ArgumentValue?>.flag(
    "with",
    .text,
    "more in the findings: text, sentences, predicates, evidence"
  )
  private static let format = ChoiceFlag<OutputFormat>(
    "format",
    "the format of a table; else by ending"
  )
  private static let force = CommandArgument<Bool>.flag(
    "force",
    "replace the file, whatever it holds"
  )

  let signature = Signature(
    name: "export",
    group: .session,
    summary: "write the findings as JSON, or a table in the format of the file's ending",
    details: "At the start of a pipe it writes the findings document of the whole session, or its "
      + "report where the file's ending is .html; after '|' what comes in. The file appears whole or not at all, and a missing folder is made; "
      + "'-' is standard output. A file that the session came from, or that nsh did not write, is "
      + "not replaced without --force.",
    arguments: [Self.file, Self.with, Self.format, Self.force],
    input: .optional(ValueKind.allCases),
    examples: [
      "export findings.json", "export - --with sentences", "claims --by Varn | export varn.csv",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let argument = try call[Self.file]
    context.session.hasEffect()
    if let value = call.input {
      try export(value, to: argument, call, context)
    } else if isReport(call, argument) {
      try report(to: argument, call, context)
    } else {
      try exportFindings(to: argument, call, context)
    }
    return .null
  }

  // MARK: Tables

  private func export(
    _ value: Value,
    to argument: ArgumentValue,
    _ call: Invocation,
    _ context: CommandContext
  ) throws {
    if let with = call[Self.with] {
      throw CommandError("--with is for findings, not for tables", at: with.range)
    }
    let format = try format(call, argument, context.session.files)
    let file = try OutputFile(
      argument,
      for: .value(value, format),
      isForced: call[Self.force],
      in: context
    )
    let text = format.write(value)
    let isShown = !file.isFile && !format.escapesControls
    try file.write(
      isShown ? SafeText.forTerminal(text, keepsLines: true) : text,
      Self.words(for: value)
    )
  }

  /// What was written, in words.
  private static func words(for value: Value) -> String {
    let (count, unit): (Int, String) =
      switch value {
      case .table(let table): (table.rows.count, "row")
      case .list(let elements): (elements.count, "value")
      default: (1, "value")
      }
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }

  private func format(
    _ call: Invocation,
    _ file: ArgumentValue,
    _ files: FileAccess
  ) throws -> OutputFormat {
    if let format = try call[Self.format] { return format }
    let path = file.value.text
    guard let ending = FileAccess.ending(of: path) else {
      if OutputFile.isResults(path, files) { return .text }
      throw CommandError(
        "'\(path)' has no ending that names a format",
        help: "--format \(OutputFormat.names.joined(separator: "|"))",
        at: file.range
      )
    }
    guard let format = OutputFormat(pathExtension: ending) else {
      throw CommandError(
        "the ending of '\(path)' is not that of a known format",
        help: ReportCommand.isReport(path)
          ? "as a page with their articles: claims | report '\(path)'"
          : "--format \(OutputFormat.names.joined(separator: "|"))",
        at: file.range
      )
    }
    return format
  }

  // MARK: Reports

  private func isReport(_ call: Invocation, _ file: ArgumentValue) -> Bool {
    !call.has(Self.format) && ReportCommand.isReport(file.value.text)
  }

  /// The report of the whole session, as `report` writes it.
  private func report(
    to argument: ArgumentValue,
    _ call: Invocation,
    _ context: CommandContext
  ) throws {
    if let with = call[Self.with] {
      throw CommandError("--with is for findings, not for reports", at: with.range)
    }
    try ReportCommand.write(
      [],
      to: argument,
      title: nil,
      isForced: call[Self.force],
      in: context
    )
  }

  // MARK: Findings

  private func exportFindings(
    to argument: ArgumentValue,
    _ call: Invocation,
    _ context: CommandContext
  ) throws {
    let session = context.session
    try checkFormat(call, argument, session.files)
    let document = FindingsDocument(session, extras: try extras(call))
    let file = try OutputFile(
      argument,
      for: .findings(document),
      isForced: call[Self.force],
      in: context
    )
    let count = session.corpus.articles.count
    try file.write(
      document,
      "the findings of \(count) \(count == 1 ? "document" : "documents")"
    )
    if file.isFile {
      session.isSaved(as: argument.value.text)
    } else {
      session.showsAll()
    }
  }

  /// Findings are one JSON object: a file that says to hold something else would mislead.
  private func checkFormat(
    _ call: Invocation,
    _ file: ArgumentValue,
    _ files: FileAccess
  ) throws {
    let format = try call[Self.format]
    if format == .json { return }
    let path = file.value.text
    let ending = FileAccess.ending(of: path)
    let table = "a table can be written so: claims | export claims.csv"
    if format != nil {
      throw CommandError(
        "findings are written as JSON",
        help: table,
        at: call.range(of: Self.format)
      )
    }
    guard let ending, ending.lowercased() != "json", !OutputFile.isResults(path, files) else {
      return
    }
    throw CommandError(
      "findings are written as JSON, not as '.\(ending)'",
      help: OutputFormat(pathExtension: ending) == nil
        ? "export '\(path.dropLast(ending.count))json'" : table,
      at: file.range
    )
  }

  private func extras(_ call: Invocation) throws -> Set<FindingsDocument.Extra> {
    guard let argument = call[Self.with] else { return [] }
    let names = FindingsDocument.Extra.names
    return Set(
      try argument.value.text.split(whereSeparator: { $0 == "," || $0 == " " }).map { name in
        guard let extra = FindingsDocument.Extra(rawValue: String(name)) else {
          throw CommandError(
            "'\(name)' is not something that --with adds",
            help: "it adds \(names.joined(separator: ", "))",
            at: argument.range
          )
        }
        return extra
      }
    )
  }
}
