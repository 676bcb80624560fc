// The prompt: reads, checks, runs and shows, line after line.

import Glibc
import LineEditing
import NewsLoading
import ShellEngine
import ShellSyntax

/// Runs the prompt.
struct Prompter {
  let host: TerminalHost
  let reporter: ErrorReporter
  let files: FileAccess
  /// The file that the journal is kept in; nil for none.
  var journal: String?

  /// Reads and runs lines until the user leaves; returns the exit code.
  func run() -> Int32 {
    let session = Session(
      files: files,
      script: ScriptRecord(name: nil, arguments: [], text: nil)
    )
    let shell = Shell(session: session, host: host, folder: ".")
    do {
      try shell.keepJournal(in: journal, folder: ".")
    } catch {
      return reporter.report(error)
    }
    let client = PromptClient(shell: shell)
    guard
      let editor = LineEditor(
        programName: "nsh",
        historyFile: HistoryLocation.path(),
        isColored: host.isColored,
        client: client
      )
    else {
      host.report("nsh: the terminal cannot be used for editing")
      return ExitStatus.failed
    }
    host.typed = { editor.history.entries }
    host.rowLimit = { session.options["rows"]?.int }
    host.report("nsh \(Generator.version): 'load PATH' reads articles, 'help' lists the commands")
    return loop(editor, shell)
  }

  private func loop(_ editor: LineEditor, _ shell: Shell) -> Int32 {
    var knowsProblem = false
    while true {
      // The file is first written to when there is a line to keep.
      if let problem = editor.history.problem, !knowsProblem {
        host.report("history is not kept: \(problem.path): \(problem.reason)")
        knowsProblem = true
      }
      switch editor.readLine(prompt: Prompt("nsh> ", style: "1")) {
      case .interrupted: continue
      case .end: return ExitStatus.done
      case .line(let text):
        let source = Source(name: "<prompt>", text: text)
        let result = InterruptFlag().whileListening { shell.run(source) }
        host.finish()
        if case .quit(let code) = result { return code }
        _ = reporter.status(of: result)
      }
    }
  }
}

/// Where the history is kept.
enum HistoryLocation {
  /// The history file, in the folder that the XDG base directory specification gives for state; nil
  /// where there is no home.
  static func path() -> String? {
    let state = Environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let base = state ?? Environment["HOME"].map({ $0 + "/.local/state" }) else { return nil }
    let folder = base + "/nsh"
    makeFolders(folder)
    return folder + "/history"
  }

  private static func makeFolders(_ path: String) {
    var made = ""
    for name in path.split(separator: "/") {
      made += "/" + name
      mkdir(made, 0o700)
    }
  }
}
