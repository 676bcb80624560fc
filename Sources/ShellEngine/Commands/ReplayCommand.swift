// replay: runs again what made an export, and tells what differs.

import NewsLoading
import Tabular

struct ReplayCommand: Command {
  let signature = Signature(
    name: "replay",
    group: .session,
    summary: "run again what made an export, in memory, and show what differs",
    details: "Gives no rows where every byte is the same. Nothing is written, and the session is "
      + "not touched.",
    parameters: [Parameter("file", .path, .one, "an export of findings")],
    flags: [CommandFlag("root", .path, "the folder that the recorded paths start from")],
    output: .table(FindingsDiff.columns),
    examples: ["replay findings.json"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    guard let file = call.first("file") else { return .null }
    let files = context.session.files
    let recorded = try FindingsFile(file, files: files)
    let root = call.text("root").map { FileAccess.join(files.directory, $0) } ?? files.directory
    let replay = Replay(
      recorded,
      name: file.value.text,
      files: FileAccess(directory: root, sandbox: files.sandbox),
      host: context.host
    )
    let outcome = try replay.run()
    if let problem = outcome.problem { throw CommandError(problem, at: file.range) }
    return .table(outcome.differences)
  }
}
