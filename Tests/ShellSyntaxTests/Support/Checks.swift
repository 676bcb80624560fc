// The checks that the suites share.

import ShellSyntax
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

/// Expects `text` to be free of faults and to have this tree.
func check(_ text: String, _ expected: String, _ location: SourceLocation = #_sourceLocation) {
  let parsed = parse(Source(name: "test", text: text))
  #expect(parsed.diagnostics.map(\.message) == [], sourceLocation: location)
  #expect(dump(text) == expected, sourceLocation: location)
}

/// The text without its `‹ ›` marks, and the marked ranges in order.
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

/// How many faults `text` has.
func faultCount(_ text: String) -> Int {
  parse(Source(name: "test", text: text)).diagnostics.count
}
