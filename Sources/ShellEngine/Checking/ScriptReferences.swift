// The scripts that a program runs, as far as its text names them.

import ShellSyntax

/// Finds the scripts that a checked program runs.
enum ScriptReferences {
  /// The constant paths of `run` statements, with where they stand, in order.
  static func paths(in program: CheckedProgram) -> [(path: String, range: SourceRange)] {
    var found: [(path: String, range: SourceRange)] = []
    // A function's body of an earlier input has ranges of another source, and was checked with it.
    let bodies = program.functions.filter { $0.source == program.source }.map(\.body)
    visit(program.steps.map(\.step) + bodies, &found)
    return found
  }

  private static func visit(
    _ steps: [Step],
    _ found: inout [(path: String, range: SourceRange)]
  ) {
    for step in steps {
      visit(step.inner, &found)
      if let script = step as? ScriptStep, case .string(let text)? = script.path.code.constant {
        found.append((text, script.path.range))
      }
    }
  }
}
