// The scripts that a program runs, as far as its text names them.

import ShellSyntax

/// Finds the scripts that a checked program runs.
enum ScriptReferences {
  /// The constant paths of `run` statements, with where they stand, in order.
  static func paths(in program: CheckedProgram) -> [(path: String, range: SourceRange)] {
    var found: [(path: String, range: SourceRange)] = []
    // A function's body of an earlier input has ranges of another source, and was checked with it.
    let bodies = program.functions.filter { $0.source == program.source }.flatMap(\.body)
    visit(program.steps.map(\.step) + bodies, &found)
    return found
  }

  private static func visit(
    _ steps: [Step],
    _ found: inout [(path: String, range: SourceRange)]
  ) {
    for step in steps {
      switch step {
      case .branch(_, _, let then, let otherwise):
        visit(then, &found)
        visit(otherwise, &found)
      case .loop(_, _, _, let body): visit(body, &found)
      case .runScript(let path, _, _):
        if case .constant(.string(let text)) = path.code { found.append((text, path.range)) }
      default: break
      }
    }
  }
}
