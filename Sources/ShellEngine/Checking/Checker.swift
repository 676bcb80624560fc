// The check of a whole program before its first effect: every name is resolved, every call bound to
// its signature, every column looked up in the table that will come. It finds all faults, not the
// first only, and gives the program in the form that the interpreter runs.

import ShellSyntax
import Tabular

/// Checks programs against the commands and the names of a session.
package struct Checker {
  let registry: CommandRegistry
  let source: Source
  var topLevel: TopLevel
  var diagnostics: [Diagnostic] = []

  /// The blocks around the current statement, innermost last; the names that each one defines.
  var blocks: [[String: Variable]] = []
  /// The function whose body is checked.
  var function: FunctionFrame?
  /// The table whose row the current expression sees.
  var row: RowScope?
  /// How many loops stand around the current statement.
  var loopDepth = 0
  /// What is known of the table shown last.
  var last: Shape
  /// Whether this check is there to learn shapes, and its diagnostics are thrown away.
  var isTrial = false
  /// What `set` gave each name since this was emptied.
  var assigned: [String: Shape] = [:]
  /// What the calls of each function gave its parameters.
  var given: [String: [Shape?]] = [:]
  /// What the parameters of each function are known to be.
  var parameterShapes: [String: [Shape?]] = [:]
  /// What each name of the top level may be at any time, which is what functions see.
  var everyShape: [String: Shape] = [:]
  /// Names that statements with faults may have defined.
  let doubtful: Set<String>

  /// What is known of the function whose body is checked.
  struct FunctionFrame {
    var slotCount = 0
    /// What its `return`s give; nil before the first.
    var returns: Shape?
    var usesVariables = false
  }

  /// What an expression over rows sees, and which columns it has asked for.
  struct RowScope {
    /// The columns; nil where they are not known.
    let columns: [Column]?
    var used: [RowColumn] = []
    /// Inside `group-by`: the names that are grouped by, which have one value in a group.
    var groupKeys: [String]?
  }

  /// A checker of `parsed` with the names of `topLevel`, after a table of the shape `last` was shown.
  package init(
    _ parsed: ParsedSource,
    registry: CommandRegistry,
    topLevel: TopLevel,
    last: Shape = .any
  ) {
    self.registry = registry
    source = parsed.source
    self.topLevel = topLevel
    self.last = last
    doubtful = parsed.diagnostics.isEmpty ? [] : Self.doubtfulNames(parsed)
  }

  /// What the check of a program gives.
  package struct Outcome {
    /// The program; nil where anything is wrong with it.
    package let program: CheckedProgram?
    /// The names that the top level has after it.
    package let topLevel: TopLevel
    /// What is wrong, in order of the source.
    package let diagnostics: [Diagnostic]
  }

  /// Checks a parsed source as a whole. Faults of the syntax come first and are among the diagnostics.
  package static func check(
    _ parsed: ParsedSource,
    registry: CommandRegistry,
    topLevel: TopLevel,
    last: Shape = .any
  ) -> Outcome {
    var checker = Checker(parsed, registry: registry, topLevel: topLevel, last: last)
    let program = checker.check(parsed.program)
    let all = (parsed.diagnostics + checker.diagnostics).stablySorted { $0.range.start }
    let isSound = !all.contains { $0.severity == .error }
    return Outcome(
      program: isSound ? program : nil,
      topLevel: isSound ? checker.topLevel : topLevel,
      diagnostics: all
    )
  }

  private mutating func check(_ program: Program) -> CheckedProgram {
    declareFunctions(program.statements)
    learnFunctions(program)
    let steps = checkTopLevel(program)
    forgetReturns()
    return CheckedProgram(source: source, steps: steps, functions: topLevel.code)
  }

  mutating func checkTopLevel(_ program: Program) -> [(step: Step, range: SourceRange)] {
    var steps: [(step: Step, range: SourceRange)] = []
    for statement in program.statements {
      if let step = check(statement) { steps.append((step, statement.range)) }
    }
    // Bodies come last, so that a function sees every name of the top level.
    for case .definition(let definition) in program.statements.map(\.kind) { checkBody(definition) }
    return steps
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  // MARK: Names

  /// Defines a variable in the innermost block.
  mutating func define(_ name: Name, shape: Shape) -> Slot {
    // A command that gives nothing is a fault already, and the name is not another one.
    let known = shape == .nothing ? Shape.any : shape
    if function != nil {
      let slot = Slot.local(function?.slotCount ?? 0)
      function?.slotCount += 1
      blocks[blocks.count - 1][name.text] = Variable(
        slot: slot,
        shape: known,
        definition: name.range
      )
      return slot
    }
    guard !blocks.isEmpty else {
      noteShape(name.text, known)
      return topLevel.define(name.text, shape: known, at: name.range)
    }
    let slot = Slot.global(topLevel.slotCount)
    topLevel.slotCount += 1
    blocks[blocks.count - 1][name.text] = Variable(slot: slot, shape: known, definition: name.range)
    return slot
  }

  func variable(_ name: String) -> Variable? {
    for block in blocks.reversed() {
      if let variable = block[name] { return variable }
    }
    return topLevel.variables[name]
  }

  /// What is known of a variable at this place; nil where there is no such variable.
  func shape(of name: String) -> Shape? {
    guard let variable = variable(name) else { return nil }
    guard function != nil, case .global = variable.slot, !variable.isNarrowed else {
      return variable.shape
    }
    // A call of the function may come at any time.
    return everyShape[name] ?? variable.shape
  }

  var variableNames: [String] {
    (blocks.flatMap(\.keys) + topLevel.variables.keys).sorted()
  }
}
