// Scripts from files or standard input to their layout, with exit codes.

import Files
import Glibc
import ShellSyntax
import Tabular

/// Lays scripts out, one after another.
struct ScriptFormatter {
  private let files: FileAccess
  private let reporter: ErrorReporter
  private let onlyNames: Bool
  private var groups: [CheckedSource] = []
  private var unread: [ScriptError] = []
  private var status = ExitStatus.done

  init(_ options: RunSettings, onlyNames: Bool) {
    files = FileAccess(directory: ".", sandbox: options.sandbox)
    reporter = ErrorReporter(options)
    self.onlyNames = onlyNames
  }

  /// Lays out each script; returns the exit code. One that has faults keeps no other back.
  mutating func run(_ paths: [String]) -> Int32 {
    for path in paths {
      switch path == "-" ? ScriptFile.standardInput() : ScriptFile.read(path, files) {
      case .success(let text): layOut(text, path)
      case .failure(let fault):
        unread.append(fault)
        status = ExitStatus.rejected
      }
    }
    reporter.report(groups, unread: unread)
    return status
  }

  private mutating func layOut(_ text: String, _ path: String) {
    let source = Source(name: path == "-" ? "<stdin>" : path, text: text)
    let parsed = parse(source)
    guard let result = format(parsed) else {
      groups.append((source, parsed.diagnostics))
      status = ExitStatus.rejected
      return
    }
    let isChanged = !result.utf8.elementsEqual(text.utf8)
    if onlyNames {
      guard isChanged else { return }
      show(SafeText.forTerminal(source.name) + "\n")
      raiseStatus()
    } else if path == "-" {
      show(result)
    } else if isChanged {
      write(result, to: path)
    }
  }

  private mutating func show(_ text: String) {
    if Terminal(descriptor: STDOUT_FILENO).write(text) != nil { raiseStatus() }
  }

  private mutating func write(_ text: String, to path: String) {
    do throws(FileError) {
      try files.write(Array(text.utf8), to: path)
    } catch {
      unread.append(
        ScriptError(
          name: path,
          message: "the script '\(path)' could not be written: \(error.reason)",
          help: error.remedy
        )
      )
      raiseStatus()
    }
  }

  /// A script that differs or cannot be written counts for less than one with faults.
  private mutating func raiseStatus() { status = max(status, ExitStatus.failed) }
}
