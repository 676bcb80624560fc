// Layouts: the tree stays, the comments stay, and a second layout changes nothing.

import ShellSyntax
import SyntaxTesting

/// What must hold of the formatter.
package enum FormatterProperty {
  /// How `text` breaks the property, and whether it has no faults, so that there is something to lay out.
  package static func outcome(with text: String) -> (problem: String?, isLaidOut: Bool) {
    let parsed = parse(Source(fuzzed: text))
    return (problem(with: parsed), parsed.diagnostics.isEmpty)
  }

  private static func problem(with parsed: ParsedSource) -> String? {
    guard let once = format(parsed) else {
      return parsed.diagnostics.isEmpty ? "no layout" : nil
    }
    guard parsed.diagnostics.isEmpty else { return "a layout of a text with faults" }
    let again = parse(Source(fuzzed: once))
    if let fault = again.diagnostics.first { return "the layout has faults: \(fault.message)" }
    guard dump(again.program) == dump(parsed.program) else { return "another tree" }
    guard let twice = format(again), twice.utf8.elementsEqual(once.utf8) else {
      return "not the same twice"
    }
    return once.isEmpty || once.hasSuffix("\n") ? nil : "no line feed at the end"
  }
}
