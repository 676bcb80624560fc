// export: the findings of the session, or the table of a pipe, to a file.

import Tabular

struct ExportCommand: Command {
  let signature = Signature(
    name: "export",
    group: .session,
    summary: "write the findings as JSON, or a table in the format of the file's ending",
    details: "At the start of a pipe it writes the findings document of the whole session; after "
      + "'|' what comes in. The file appears whole or not at all; '-' is standard output.",
    parameters: [Parameter("file", .path, .one, "where to write, or -")],
    flags: [
      CommandFlag("with", .text, "more in the findings: text, sentences, predicates, evidence"),
      CommandFlag("format", .choice(OutputFormat.names), "the format of a table; else by ending"),
    ],
    input: .optional(ValueKind.allCases),
    examples: [
      "export findings.json", "export - --with sentences", "claims --by Varn | export varn.csv",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    guard let file = call.first("file") else { return .null }
    context.session.journal.recordEffect()
    if let value = call.input {
      if let with = call.first("with") {
        throw CommandError("--with is for findings, not for tables", at: with.range)
      }
      let format = try format(call, file)
      let text = format.write(value)
      let isShown = file.value.text == "-" && !format.escapesControls
      try OutputFile.write(
        isShown ? SafeText.forTerminal(text, keepsLines: true) : text,
        to: file,
        in: context
      )
    } else {
      if let format = call.first("format"), format.value.text != "json" {
        throw CommandError(
          "findings are written as JSON",
          help: "a table can be written so: claims | export claims.csv",
          at: format.range
        )
      }
      let document = FindingsDocument(context.session, extras: try extras(call))
      let value = try document.value(watch: context.watch)
      let text = try JSONFormat.write(value) { try context.checkInterruption() }
      try OutputFile.write(text + "\n", to: file, in: context)
      if file.value.text != "-" { context.session.isSaved(as: file.value.text) }
    }
    return .null
  }

  private func format(_ call: Invocation, _ file: ArgumentValue) throws -> OutputFormat {
    if let name = call.text("format"), let format = OutputFormat(rawValue: name) { return format }
    let path = file.value.text
    if path == "-" { return .text }
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    guard let format = ending.flatMap({ OutputFormat(pathExtension: String($0)) }) else {
      throw CommandError(
        "the ending of '\(path)' names no format",
        help: "--format \(OutputFormat.names.joined(separator: "|"))",
        at: file.range
      )
    }
    return format
  }

  private func extras(_ call: Invocation) throws -> Set<FindingsDocument.Extra> {
    guard let argument = call.first("with") else { return [] }
    let names = FindingsDocument.Extra.names
    return Set(
      try argument.value.text.split(whereSeparator: { $0 == "," || $0 == " " }).map { name in
        guard let extra = FindingsDocument.Extra(rawValue: String(name)) else {
          throw CommandError(
            "'\(name)' is nothing that --with adds",
            help: "it adds \(names.joined(separator: ", "))",
            at: argument.range
          )
        }
        return extra
      }
    )
  }
}
