// A shell that a test types into.

import Files
import NewsModel
import NewsSession
import ShellEngine
import ShellLanguage
import ShellSyntax
import Tabular

/// A shell with its host, as the prompt or as the run of a script.
final class TestShell {
  let host = RecordingHost()
  let shell: Shell
  /// The folder must be there as long as the shell is.
  private var place: Place?

  /// A shell in a place of its own.
  convenience init(
    _ place: Place,
    script: ScriptRecord = ScriptRecord(name: nil, arguments: [], text: nil)
  ) {
    self.init(place.files, script: script, shelf: place.files.directory + "/.sessions")
    self.place = place
  }

  /// A shell that sees `files`; with `script` it is a script's, otherwise the prompt's.
  init(
    _ files: FileAccess = FileAccess(directory: ProjectFolder.fixtures),
    script: ScriptRecord = ScriptRecord(name: nil, arguments: [], text: nil),
    shelf: String? = nil
  ) {
    let home = SessionHome(process: 1, host: "desk", shelf: shelf, name: "today", start: 0) {
      "2026-03-01T14:05:09Z"
    }
    let session = Session(files: files, script: script, home: home, isKept: script.name == nil)
    let folder = script.name.map { FileAccess.folder(of: $0) } ?? "."
    shell = Shell(session: session, host: host, folder: folder)
  }

  /// Runs an input; what the program would show is recorded. Returns the exit code it would end with.
  @discardableResult
  func run(_ text: String, name: String = "<prompt>") -> Int32 {
    if name == "<prompt>" { host.history.append(text) }
    switch shell.run(Source(name: name, text: text)) {
    case .done: return 0
    case .quit(let code):
      host.write("[exit \(code)]")
      return code
    case .interrupted:
      host.report("interrupted")
      return 130
    case .rejected(let diagnostics, let source):
      host.report(DiagnosticRenderer(source: source).render(diagnostics))
      return 2
    case .failed(let failure):
      report(failure)
      return 1
    }
  }

  private func report(_ failure: RunError) {
    host.report(DiagnosticRenderer(source: failure.source).render(failure.diagnostic))
    for call in failure.calls { host.report("  \(call.description)") }
  }

  /// What an input shows, as one text.
  func output(_ text: String) -> String {
    run(text)
    return host.take().joined(separator: "\n")
  }
}
