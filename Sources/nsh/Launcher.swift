// From the command line to a running shell: which source, on which session, with which exit code.

import Files
import Glibc
import LineEditing
import NewsModel
import NewsSession
import ShellEngine
import ShellSyntax
import Tabular

/// The exit codes; `Docs/Language.md` lists them.
enum ExitStatus {
  static let done: Int32 = 0
  static let failed: Int32 = 1
  static let rejected: Int32 = 2
  static let differs: Int32 = 3
  static let interrupted: Int32 = 130
}

/// Starts the prompt, a script, a check or a replay.
struct Launcher {
  let options: RunSettings
  let host: TerminalHost
  let reporter: ErrorReporter
  let files: FileAccess
  /// The file that the journal is kept in; nil for none.
  private let journal: String?
  /// Whether the prompt follows a script, where there is a terminal.
  private let staysAtPrompt: Bool
  /// The session to go on with.
  private let choice: SessionChoice

  init(
    _ options: RunSettings,
    journal: String? = nil,
    staysAtPrompt: Bool = false,
    session: SessionChoice = .new
  ) {
    self.options = options
    self.journal = journal
    choice = session
    self.staysAtPrompt = staysAtPrompt && Self.hasTerminal
    host = TerminalHost(options)
    reporter = ErrorReporter(options)
    files = FileAccess(
      directory: ".",
      sandbox: options.sandbox,
      home: Environment["HOME"]
    )
  }

  /// Runs what the command line asks for; returns the exit code.
  func launch(code: String?, arguments: [String], onlyChecks: Bool) -> Int32 {
    if onlyChecks { return check(code: code, paths: arguments) }
    if choice == .new, code == nil, let file = arguments.first,
      file.hasSuffix(SessionPath.ending)
    {
      let launcher = Launcher(
        options,
        journal: journal,
        staysAtPrompt: staysAtPrompt,
        session: .file(file)
      )
      let rest = Array(arguments.dropFirst())
      // As behind `nsh` itself.
      guard rest.count > 1, rest[0] == "-c" else {
        return launcher.launch(code: nil, arguments: rest, onlyChecks: false)
      }
      return launcher.launch(code: rest[1], arguments: Array(rest.dropFirst(2)), onlyChecks: false)
    }
    if let code {
      return run(code, name: "-c", arguments: arguments)
    }
    guard let path = arguments.first else {
      return Self.hasTerminal ? prompter().run() : runStandardInput([])
    }
    let rest = Array(arguments.dropFirst())
    if path == "-" { return runStandardInput(rest) }
    switch ScriptFile.read(path, files) {
    case .success(let text): return run(text, name: path, arguments: rest)
    case .failure(let fault): return reporter.report(fault)
    }
  }

  private static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private func prompter(after opening: Opening? = nil) -> Prompter {
    Prompter(
      host: host,
      reporter: reporter,
      files: files,
      journal: journal,
      showsJSON: options.json,
      home: SessionHome(sandbox: options.sandbox),
      choice: choice,
      opening: opening
    )
  }

  private func runStandardInput(_ arguments: [String]) -> Int32 {
    host.standardInputIsScript = true
    switch ScriptFile.standardInput() {
    case .success(let text): return run(text, name: "-", arguments: arguments)
    case .failure(let fault): return reporter.report(fault)
    }
  }

  private func run(_ text: String, name: String, arguments: [String]) -> Int32 {
    let folder = name == "-" || name == "-c" ? "." : FileAccess.folder(of: name)
    let shown = name == "-" ? "<stdin>" : name == "-c" ? "<command>" : name
    let source = Source(name: shown, text: text)
    if staysAtPrompt, name != "-" {
      return prompter(after: Opening(source: source, arguments: arguments, folder: folder)).run()
    }
    let record = ScriptRecord(name: name, arguments: arguments, text: text)
    let session = Session(
      files: files,
      script: record,
      home: SessionHome(sandbox: options.sandbox),
      showsJSON: options.json
    )
    let shell = Shell(session: session, host: host, folder: folder)
    do {
      try shell.open(choice)
      try shell.keepJournal(in: journal)
    } catch {
      return reporter.report(error)
    }
    let status = reporter.status(of: host.attending { shell.run(source) })
    shell.end()
    // The process ends with it: what a session holds need not be given back piece by piece.
    _ = Unmanaged.passRetained(session)
    return status
  }

  private func check(code: String?, paths: [String]) -> Int32 {
    var sources: [Source] = []
    var faults: [ScriptError] = []
    // Behind the scripts may stand flags for them, as they would when the scripts run.
    let arguments = paths.drop { !$0.hasPrefix("--") }
    let paths = paths.prefix(paths.count - arguments.count)
    if let code { sources.append(Source(name: "<command>", text: code)) }
    for path in paths {
      switch path == "-" ? ScriptFile.standardInput() : ScriptFile.read(path, files) {
      case .success(let text): sources.append(Source(name: path, text: text))
      case .failure(let fault): faults.append(fault)
      }
    }
    let groups = sources.flatMap { source -> [CheckedSource] in
      let session = Session(
        files: files,
        script: ScriptRecord(name: source.name, arguments: [], text: source.text)
      )
      let shell = Shell(session: session, host: host, folder: ".")
      let called = arguments.isEmpty ? nil : shell.check(Array(arguments), for: source)
      return [(source, shell.check(source))] + (called.map { [$0] } ?? [])
    }
    if sources.isEmpty, faults.isEmpty { faults.append(.nothingToCheck) }
    reporter.report(groups, unread: faults)
    let isSound = groups.allSatisfy { $0.diagnostics.allSatisfy { $0.severity != .error } }
    return isSound && faults.isEmpty ? ExitStatus.done : ExitStatus.rejected
  }
}

extension ScriptError {
  /// `--check` without a script.
  fileprivate static var nothingToCheck: ScriptError {
    ScriptError(
      name: "nsh",
      message: "there is nothing to check",
      help: "name scripts, or give -c CODE"
    )
  }
}
