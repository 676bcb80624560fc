// From words on the command line to an exit code: the parser of arguments has exit codes and wordings
// of its own, which become ours here.

import ArgumentParser
import Glibc
import ShellSyntax

/// One run of the program.
struct CommandLineRun {
  private let words: [String]

  /// A run with these arguments.
  init(_ words: [String]) { self.words = words }

  /// Does what the words ask of the program; returns the exit code.
  func status() -> Int32 {
    guard let plain = PlainCommandLine(words) else { return status(of: Nsh.self) }
    let launcher = Launcher(RunSettings())
    return launcher.launch(code: plain.code, arguments: plain.arguments, onlyChecks: false)
  }

  /// Does what the words ask of `command`; returns the exit code.
  func status(of command: (some ParsableCommand).Type) -> Int32 {
    do {
      var command = try command.parseAsRoot(words)
      try command.run()
      return ExitStatus.done
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return answer(command.fullMessage(for: error), command.message(for: error), error, command)
    }
  }

  /// Help and the version are thrown too, as is wrong usage.
  private func answer(
    _ full: String,
    _ short: String,
    _ error: any Error,
    _ command: (some ParsableCommand).Type
  ) -> Int32 {
    guard command.exitCode(for: error) != .success else {
      let failure = Terminal(descriptor: STDOUT_FILENO).write(full + "\n")
      return failure == nil ? ExitStatus.done : ExitStatus.failed
    }
    let errors = Terminal(descriptor: STDERR_FILENO)
    if wantsJSON {
      let diagnostic = Diagnostic(.usage, short, at: SourceRange(0, 0))
      let renderer = DiagnosticRenderer(source: Source(name: "nsh", text: ""))
      _ = errors.write(renderer.json([diagnostic]) + "\n")
    } else {
      _ = errors.write(full + "\n")
    }
    return ExitStatus.rejected
  }

  /// Whether errors are asked for as JSON, as far as can be told of words that could not be parsed.
  private var wantsJSON: Bool {
    words.contains("--errors=json")
      || zip(words, words.dropFirst()).contains { $0 == ("--errors", "json") }
  }
}
