// replay: runs again what made an export, or a journal, and tells what differs.

import Files
import NewsSession
import ShellLanguage
import Tabular

struct ReplayCommand: SessionCommand {
  private static let file = RequiredArgument("file", .path, "an export of findings, or a journal")
  private static let root = CommandArgument<ArgumentValue?>.flag(
    "root",
    .path,
    "the folder that the recorded paths start from"
  )

  let signature = Signature(
    name: "replay",
    group: .session,
    summary: "run a journal, or what made an export, again in memory, and show what differs",
    details: "Gives no rows where every byte is the same. Of a journal it compares the inputs and "
      + "what each statement gave. Nothing is written, and the session is not touched.",
    arguments: [Self.file, Self.root],
    output: .table(FindingsDiff.columns),
    examples: ["replay findings.json", "replay session.nsh"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let file = try call[Self.file]
    let files = context.session.files
    let root =
      call[Self.root].map { FileAccess.join(files.directory, $0.value.text) } ?? files.directory
    let inputs = FileAccess(directory: root, sandbox: files.sandbox, home: files.home)
    let recording = try Recording(file, files: files)
    switch recording {
    case .journal(let text):
      let replay = JournalReplay(text, name: file.value.text, files: inputs, host: context.host)
      let outcome = try replay.run()
      if let problem = Replay.problem(outcome.result, in: "journal") {
        throw CommandError(problem, at: file.range)
      }
      return .table(outcome.differences)
    case .findings(let recorded):
      let replay = Replay(recorded, name: file.value.text, files: inputs, host: context.host)
      let outcome = try replay.run()
      if let problem = outcome.problem { throw CommandError(problem, at: file.range) }
      return .table(outcome.differences)
    }
  }
}
