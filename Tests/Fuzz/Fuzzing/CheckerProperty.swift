// The check of a program: whatever was parsed, it ends, and what it finds lies in the text.

import ShellEngine
import ShellLanguage
import ShellSyntax

/// What must hold of the check.
enum CheckerProperty {
  static func problem(with text: String) -> String? {
    let source = Source(fuzzed: text)
    let parsed = parse(source)
    let outcome = Checker.check(parsed, registry: .standard, topLevel: TopLevel())
    if let problem = source.misplaced(outcome.diagnostics) { return problem }
    let isFaulty = outcome.diagnostics.contains { $0.severity == .error }
    guard isFaulty == (outcome.program == nil) else { return "faults, and yet a program" }
    return outcome.diagnostics.count >= parsed.diagnostics.count ? nil : "a fault is lost"
  }
}
