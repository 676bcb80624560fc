// to: a value as text in another format.

import Tabular

struct ToStage: TableStage {
  let signature = Signature(
    name: "to",
    group: .table,
    summary: "the value as text in a format",
    details: "CSV and TSV mark cells that a spreadsheet would run as a formula with an apostrophe.",
    parameters: [
      Parameter("format", .choice(OutputFormat.names), .one, "the format")
    ],
    input: .required(ValueKind.allCases),
    output: .scalar(.string),
    examples: ["docs | select id title | to csv"]
  )

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    guard let name = call.text("format"), let format = OutputFormat(rawValue: name) else {
      throw CommandError(
        "unknown format '\(call.text("format") ?? "")'",
        help: "formats: \(OutputFormat.names.joined(separator: ", "))",
        at: call.first("format")?.range
      )
    }
    var text = format.write(call.input ?? .null)
    // Showing the text ends it with a line break of its own.
    if text.hasSuffix("\n") { text.removeLast() }
    return .string(text)
  }
}
