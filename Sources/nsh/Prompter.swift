// The prompt: reads, checks, runs and shows, line after line.

import Files
import Glibc
import LineEditing
import NewsSession
import ShellEngine
import ShellLanguage
import ShellSyntax

/// A script that leaves its session to the prompt.
struct Opening {
  let source: Source
  let arguments: [String]
  /// What `$dir` is.
  let folder: String
}

/// Runs the prompt.
struct Prompter {
  let host: TerminalHost
  let reporter: ErrorReporter
  let files: FileAccess
  /// The file that the journal is kept in; nil for none.
  var journal: String?
  /// Whether results are shown as JSON from the start.
  var showsJSON = false
  /// Where sessions are kept.
  let home: SessionHome
  /// The session to go on with.
  var choice = SessionChoice.new
  /// What runs before the first line; nil where nothing does.
  var opening: Opening?

  /// Reads and runs lines until the user leaves; returns the exit code.
  func run() -> Int32 { InterruptFlag().whileAtPrompt(begin) }

  private func begin() -> Int32 {
    let session = Session(
      files: files,
      script: ScriptRecord(name: nil, arguments: opening?.arguments ?? [], text: nil),
      home: home,
      isKept: true,
      showsJSON: showsJSON
    )
    let shell = Shell(session: session, host: host, folder: opening?.folder ?? ".")
    do {
      try shell.open(choice)
      try shell.keepJournal(in: journal)
    } catch {
      return reporter.report(error)
    }
    let client = PromptClient(shell: shell) { _ = reporter.report($0) }
    let historyFile = HistoryLocation.path()
    let isFirstRun = historyFile.map { access($0, F_OK) != 0 } ?? false
    guard
      let editor = LineEditor(
        programName: "nsh",
        historyFile: historyFile,
        isColored: host.isColored,
        client: client
      )
    else {
      host.report("nsh: the terminal cannot be used for editing")
      return ExitStatus.failed
    }
    host.typed = { editor.history.entries }
    host.rowLimit = { session.options["rows"]?.int }
    host.isInteractive = true
    if let opening {
      // Its statements are those of this session, whose journal must not take its place.
      session.runs(opening.source, isTakenOver: true)
      if let code = run(opening.source, shell), mayLeave(shell) { return code }
    } else {
      host.report(Greeting.text(isFirstRun: isFirstRun))
      if choice == .new, let last = home.latest {
        host.remark("the last session, \(last.age) ago, is kept: 'nsh --resume' goes on with it")
      }
    }
    return loop(editor, shell)
  }

  private func loop(_ editor: LineEditor, _ shell: Shell) -> Int32 {
    var knowsProblem = false
    // What the user's editor has saved, to stand in the next line.
    var next = ""
    host.editor = { next = try TextEditor().edit($0) }
    host.typeAhead = { next += $0 }
    while true {
      // The file is first written to when there is a line to keep.
      if let problem = editor.history.problem, !knowsProblem {
        host.report("history is not kept: \(problem.path): \(problem.reason)")
        knowsProblem = true
      }
      shell.session.corpus.prepareForKeys()
      let prompt = Prompt(PromptWords(shell.session).text, style: "1")
      let text = next
      next = ""
      switch editor.readLine(prompt: prompt, text: text) {
      case .interrupted: continue
      case .end:
        if mayLeave(shell) { return ExitStatus.done }
      case .terminated(let signal):
        shell.end()
        return 128 + signal
      case .line(let text):
        let input = PastedInput.withoutPrompts(text)
        let source = Source(name: Source.promptName, text: input)
        if let code = run(source, shell), mayLeave(shell) { return code }
      }
    }
  }
}

extension Prompter {
  /// Whether the user leaves: asked once where notes would be lost. Who closes the input then, means it.
  private func mayLeave(_ shell: Shell) -> Bool {
    guard !(shell.session.isOnShelf && shell.session.isKept), let words = shell.session.unsavedWords
    else {
      shell.end()
      return true
    }
    let question = "\(words) in no file ('save FILE' or 'export FILE.json' writes one). Leave?"
    // A key that came before the question is no answer to it.
    InterruptFlag().clear()
    let answer = host.attending { Result { try host.ask(question) } }
    switch answer {
    case .success(.yes): return true
    case .success(.none):
      shell.end()
      return true
    case .success(.no), .failure: return false
    }
  }

  /// Runs an input; the exit code, where it ends the session.
  private func run(_ source: Source, _ shell: Shell) -> Int32? {
    let (start, away) = (Stopwatch.now, host.secondsAway)
    let result = host.attending { shell.run(source) }
    if case .quit(let code) = result { return code }
    _ = reporter.status(of: result)
    if let note = Stopwatch.note(Stopwatch.now - start - (host.secondsAway - away)) {
      host.remark(note)
    }
    return nil
  }
}

/// Where the history is kept.
enum HistoryLocation {
  /// The history file, in the folder that the XDG base directory specification gives for state; nil
  /// where there is no home.
  static func path() -> String? {
    guard let folder = StateFolder.path else { return nil }
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
