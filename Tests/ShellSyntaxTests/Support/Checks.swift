// The checks that the suites share.

import ShellSyntax
import SyntaxTesting
import Testing

/// Expects `text` to be free of faults and to have this tree.
func check(_ text: String, _ expected: String, _ location: SourceLocation = #_sourceLocation) {
  let parsed = parse(Source(name: "test", text: text))
  #expect(parsed.diagnostics.map(\.message) == [], sourceLocation: location)
  #expect(dump(text) == expected, sourceLocation: location)
}

/// How many faults `text` has.
func faultCount(_ text: String) -> Int {
  parse(Source(name: "test", text: text)).diagnostics.count
}
