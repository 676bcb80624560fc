// Errors on standard error, as text or as JSON, and the exit codes they lead to.

import Glibc
import ShellEngine
import ShellSyntax
import Tabular

/// Writes errors.
struct ErrorReporter {
  private let options: CommonOptions
  private let terminal = Terminal(descriptor: STDERR_FILENO)

  init(_ options: CommonOptions) { self.options = options }

  /// Reports how a run ended; returns the exit code.
  func status(of result: RunResult) -> Int32 {
    switch result {
    case .done: return ExitStatus.done
    case .quit(let code): return code
    case .interrupted:
      if options.errors == .text { write("interrupted\n") }
      return ExitStatus.interrupted
    case .rejected(let diagnostics, let source):
      report([(source, diagnostics)], isCheck: false)
      return ExitStatus.rejected
    case .failed(let failure):
      report(failure)
      return ExitStatus.failed
    }
  }

  /// Reports diagnostics. A check writes its JSON array even where it is empty.
  func report(_ groups: [(source: Source, diagnostics: [Diagnostic])], isCheck: Bool) {
    if options.errors == .json {
      if isCheck || groups.contains(where: { !$0.diagnostics.isEmpty }) {
        write(DiagnosticRenderer.json(groups) + "\n")
      }
      return
    }
    for group in groups where !group.diagnostics.isEmpty {
      write(renderer(group.source).render(group.diagnostics))
    }
  }

  private func report(_ failure: Failure) {
    if options.errors == .json {
      write(DiagnosticRenderer(source: failure.source).json([failure.diagnostic]) + "\n")
      return
    }
    write(renderer(failure.source).render(failure.diagnostic))
    for call in failure.calls {
      let place = call.source.place(of: call.range.start)
      let name = SafeText.forTerminal("'\(call.name)' called from \(call.source.name)")
      write("  in \(name):\(place.line):\(place.column)\n")
    }
  }

  /// Reports a script that cannot be run at all; returns the exit code.
  func report(_ fault: ScriptFault) -> Int32 {
    report(fault.message, help: fault.help)
    return ExitStatus.rejected
  }

  /// Reports an error of a command that the command line itself named; returns the exit code.
  func report(_ error: CommandError) -> Int32 {
    report(error.message, help: error.help)
    return ExitStatus.failed
  }

  private func report(_ message: String, help: String?) {
    if options.errors == .json {
      let diagnostic = Diagnostic("usage", message, at: SourceRange(0, 0), help: help)
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
