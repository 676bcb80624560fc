// The checks that the suites share.

import ShellEngine
import ShellSyntax
import Tabular
import Testing

/// A text with its expected outcome.
struct Case: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: String
  var testDescription: String { text }

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }
}

/// The text without its `‹ ›` marks, and the marked ranges in order of their ends.
func unmark(_ marked: String) -> (text: String, ranges: [SourceRange]) {
  var (text, ranges, starts) = ("", [SourceRange](), [Int]())
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "‹": starts.append(text.utf8.count)
    case "›": ranges.append(SourceRange(starts.popLast() ?? 0, text.utf8.count))
    default: text.unicodeScalars.append(scalar)
    }
  }
  return (text, ranges)
}

/// Expects the check to find faults at the marks of `marked`, with these codes, and nothing else.
func checkFaults(_ marked: String, _ codes: String, _ place: SourceLocation = #_sourceLocation) {
  let (text, ranges) = unmark(marked)
  let diagnostics = TestShell().shell.check(Source(name: "test", text: text))
  #expect(diagnostics.map(\.code).joined(separator: " ") == codes, sourceLocation: place)
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
