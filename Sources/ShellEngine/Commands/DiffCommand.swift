// diff: what changed between two exports, or since one.

import NewsSession
import ShellLanguage
import Tabular

struct DiffCommand: SessionCommand {
  private static let old = RequiredArgument("old", .path, "an export")
  private static let new = CommandArgument.optional(
    "new",
    .path,
    "a later one; the session if not given"
  )

  let signature = Signature(
    name: "diff",
    group: .session,
    summary: "what changed between two exports, or between one and the session",
    details: "Findings are told apart by their durable keys. A row is a finding that is gone or "
      + "new, or a field that changed.",
    arguments: [Self.old, Self.new],
    output: .table(FindingsDiff.columns),
    examples: ["diff old.json new.json", "diff old.json | group-by change n = count()"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let old = try call[Self.old]
    let before = try FindingsFile(old, files: session.files)
    try context.checkInterruption()
    let after: FindingsFile
    if let new = call[Self.new] {
      after = try FindingsFile(new, files: session.files)
    } else {
      let document = FindingsDocument(session, extras: [])
      let value = try document.value(watch: context.watch)
      let text = try JSONFormat.write(value) { try context.checkInterruption() }
      after = try FindingsFile(bytes: Array(text.utf8))
    }
    try context.checkInterruption()
    let diff = try FindingsDiff(old: before, new: after) { try context.checkInterruption() }
    return .table(try diff.table { try context.checkInterruption() })
  }
}
