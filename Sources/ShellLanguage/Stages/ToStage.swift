// to: a value as text in another format.

import Tabular

struct ToStage: TableStage {
  private static let format = RequiredChoice<OutputFormat>("format", "the format")

  let signature = Signature(
    name: "to",
    group: .table,
    summary: "the value as text in a format",
    details: "CSV and TSV mark cells that a spreadsheet would run as a formula with an apostrophe.",
    arguments: [Self.format],
    input: .required(ValueKind.allCases),
    output: .scalar(.string),
    examples: ["docs | select id title | to csv"]
  )

  func run(_ call: Invocation, in environment: any ProgramEnvironment) throws -> Value {
    var text = try call[Self.format].write(call.input ?? .null)
    // Showing the text ends it with a line break of its own.
    if text.hasSuffix("\n") { text.removeLast() }
    return .string(text)
  }
}
