// Ways through the statements of a program, whatever they stand in.

import ShellSyntax

/// Visits statements and those inside them.
enum StatementWalk {
  static func visit(_ statements: [Statement], _ body: (Statement) -> Void) {
    var open = statements
    while let statement = open.popLast() {
      body(statement)
      switch statement.kind {
      case .loop(_, _, let block): open += block.statements
      case .definition(let definition): open += definition.body.statements
      case .conditional(let conditional): open += inner(conditional)
      case .attempt(let body, let otherwise): open += body.statements + otherwise.statements
      default: break
      }
    }
  }

  /// Whether any of them, or what is inside them, ends a loop, a round of it or a function.
  static func leaves(_ statements: [Statement]) -> Bool {
    var leaves = false
    visit(statements) { statement in
      switch statement.kind {
      case .returnValue, .breakLoop, .continueLoop: leaves = true
      default: break
      }
    }
    return leaves
  }

  private static func inner(_ conditional: Conditional) -> [Statement] {
    var statements: [Statement] = []
    var next: Conditional? = conditional
    while let current = next {
      statements += current.then.statements
      next = nil
      switch current.otherwise {
      case .block(let block)?: statements += block.statements
      case .conditional(let inner)?: next = inner
      case nil: break
      }
    }
    return statements
  }
}

/// Finds the variables that statements set.
enum ChangingNames {
  static func of(_ statements: [Statement]) -> Set<String> {
    var names: Set<String> = []
    StatementWalk.visit(statements) { statement in
      if case .setVariable(let name, _) = statement.kind { names.insert(name.text) }
    }
    return names
  }
}

extension Statement {
  /// Whether it declares a parameter of the script, or tries to.
  package var isDeclaration: Bool {
    switch kind {
    case .declaration, .malformed: true
    default: false
    }
  }
}

extension Block {
  /// Whether what stands behind the block does not run after it.
  var leaves: Bool {
    switch statements.last?.kind {
    case .returnValue, .breakLoop, .continueLoop: true
    default: false
    }
  }
}
