// The checks that the suites share.

import ShellEngine
import ShellSyntax
import SyntaxTesting
import Tabular
import Testing

/// Expects the check to find faults at the marks of `marked`, with these codes, and nothing else.
func checkFaults(_ marked: String, _ codes: String, _ place: SourceLocation = #_sourceLocation) {
  let (text, ranges) = unmark(marked)
  let diagnostics = TestShell().shell.check(Source(name: "test", text: text))
  #expect(diagnostics.map(\.code.rawValue).joined(separator: " ") == codes, sourceLocation: place)
  #expect(diagnostics.map(\.range) == ranges, sourceLocation: place)
}

/// The value of an expression as text; for a failure, its message.
func value(of text: String) -> String {
  let test = TestShell()
  switch test.shell.run(Source(name: "test", text: "let result = \(text)\nprint $result")) {
  case .done: return test.host.take().joined(separator: "\n")
  case .failed(let failure): return "failed: " + failure.diagnostic.message
  case .rejected(let diagnostics, _):
    return "rejected: " + diagnostics.map(\.message).joined(separator: "; ")
  case .quit, .interrupted: return "stopped"
  }
}
