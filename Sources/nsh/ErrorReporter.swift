// Errors on standard error, as text or as JSON, and the exit codes they lead to.

import Glibc
import ShellEngine
import ShellLanguage
import ShellSyntax
import Tabular

/// A source and what a check found in it.
typealias CheckedSource = (source: Source, diagnostics: [Diagnostic])

/// Writes errors.
struct ErrorReporter {
  private let options: RunSettings
  private let terminal = Terminal(descriptor: STDERR_FILENO)

  init(_ options: RunSettings) { self.options = options }

  /// Reports how a run ended; returns the exit code.
  func status(of result: RunResult) -> Int32 {
    switch result {
    case .done: return ExitStatus.done
    case .quit(let code): return code
    case .interrupted:
      // A terminal shows the key as ^C, and what is written next would stand beside it.
      if options.errors == .text {
        write(terminal.isTerminal ? "\ninterrupted\n" : "interrupted\n")
      }
      return ExitStatus.interrupted
    case .rejected(let diagnostics, let source):
      report([(source, diagnostics)])
      return ExitStatus.rejected
    case .failed(let failure):
      report(failure)
      return ExitStatus.failed
    }
  }

  /// Reports what a check found, and the scripts that it could not read. The JSON array is written
  /// even where it is empty.
  func report(_ groups: [CheckedSource], unread faults: [ScriptError]) {
    if options.errors == .json {
      write(DiagnosticRenderer.json(faults.map(checked) + groups) + "\n")
    } else {
      for fault in faults { report(fault.message, help: fault.help) }
      report(groups)
    }
  }

  private func report(_ groups: [CheckedSource]) {
    if options.errors == .json { return write(DiagnosticRenderer.json(groups) + "\n") }
    for group in groups where !group.diagnostics.isEmpty {
      write(renderer(group.source).render(group.diagnostics))
    }
  }

  private func report(_ failure: RunError) {
    if options.errors == .json {
      var diagnostic = failure.diagnostic
      diagnostic.related += failure.calls.filter { $0.source == failure.source }
        .map { .init(range: $0.range, label: $0.description) }
      write(DiagnosticRenderer(source: failure.source).json([diagnostic]) + "\n")
      return
    }
    write(renderer(failure.source).render(failure.diagnostic))
    for call in failure.calls { write("  \(SafeText.forTerminal(call.description))\n") }
  }

  /// Reports a script that cannot be run at all; returns the exit code.
  func report(_ fault: ScriptError) -> Int32 {
    report([], unread: [fault])
    return ExitStatus.rejected
  }

  private func checked(_ fault: ScriptError) -> CheckedSource {
    let start = SourceRange(0, 0)
    return (
      Source(name: fault.name, text: ""),
      [Diagnostic(.script, fault.message, at: start, help: fault.help)]
    )
  }

  /// Reports an error of a command that the command line itself named; returns the exit code.
  func report(_ error: CommandError) -> Int32 {
    report(error.message, help: error.help)
    return ExitStatus.failed
  }

  private func report(_ message: String, help: String?) {
    if options.errors == .json {
      let diagnostic = Diagnostic(.usage, message, at: SourceRange(0, 0), help: help)
      write(DiagnosticRenderer(source: Source(name: "nsh", text: "")).json([diagnostic]) + "\n")
      return
    }
    write(SafeText.forTerminal("error: \(message)") + "\n")
    if let help { write(SafeText.forTerminal("  \(help)") + "\n") }
  }

  private func renderer(_ source: Source) -> DiagnosticRenderer {
    DiagnosticRenderer(
      source: source,
      style: terminal.isColored(options.color) ? .colored : .plain
    )
  }

  private func write(_ text: String) { _ = terminal.write(text) }
}
