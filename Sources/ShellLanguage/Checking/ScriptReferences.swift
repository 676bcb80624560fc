// The scripts that a program runs, as far as its text names them.

import ShellSyntax

/// Finds the scripts that a checked program runs.
package enum ScriptReferences {
  /// The `run` statements whose paths are constant, in order.
  package static func scripts(in program: CheckedProgram) -> [(path: String, step: ScriptStep)] {
    var found: [(path: String, step: ScriptStep)] = []
    // A function's body of an earlier input has ranges of another source, and was checked with it.
    let bodies = program.functions.filter { $0.source == program.source }.map(\.body)
    visit(program.steps.map(\.step) + bodies, &found)
    return found
  }

  private static func visit(
    _ steps: [Step],
    _ found: inout [(path: String, step: ScriptStep)]
  ) {
    for step in steps {
      visit(step.inner, &found)
      if let script = step as? ScriptStep, case .string(let text)? = script.path.code.constant {
        found.append((text, script))
      }
    }
  }
}
