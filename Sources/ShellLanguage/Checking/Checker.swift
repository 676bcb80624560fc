// The check of a whole program before its first effect: every name is resolved, every call bound to
// its signature, every column looked up in the table that will come. It finds all faults, not the
// first only, and gives the program in the form that the interpreter runs.
//
// It goes over the tree twice. The first pass, `ProgramNames`, takes down what the program says of names wherever it
// does. The second goes along the ways that the program can take with what is known at each place, its `Context`.
// What has to be looked at more than once is tried (`Checker+Trials.swift`): the context is put back, and the checker
// is never copied, which its type does not allow.

import NewsModel
import ShellSyntax
import Tabular

/// Checks programs against the commands and the names of a session.
package struct Checker: ~Copyable {
  let registry: CommandRegistry
  let source: Source
  /// What the first pass has found.
  let names: ProgramNames
  /// What is known at the current place.
  var context: Context
  var faults: [CheckFault] = []

  /// Whether the current expression stands in the `${…}` of a text.
  var isInText = false
  /// How many loops stand around the current statement.
  var loopDepth = 0
  /// What the bodies of functions are for the calls of this program.
  var calls = CallChecks()
  /// The parameters that the program has declared so far.
  var parameters: [ScriptParameter] = []
  /// Whether a statement other than `param` has come.
  private(set) var hasBegun = false
  /// Whether the program uses `$args`.
  var usesArguments = false
  /// Takes down what is known at the cursor; nil in a plain check.
  var cursor: CursorMark?

  /// What is known of the function whose body is checked.
  struct FunctionFrame {
    /// Whether it may run at any time, and not only where a call stands.
    let runsAnyTime: Bool
    var slotCount = 0
    /// What its `return`s give; nil before the first.
    var returns: StaticType?
    var usesVariables = false
  }

  /// What an expression over rows sees, and which columns it has asked for.
  struct RowScope {
    /// The columns; nil where they are not known.
    let columns: [Column]?
    var used: [RowColumn] = []
    /// Inside `group-by`: the names that are grouped by, which have one value in a group.
    var groupKeys: [String]?
    /// How often something of a single row was asked for, or of a group.
    var readsOfRow = 0
    /// How often a column as a whole was.
    var readsOfColumns = 0
    /// How many parts of the expression are worked out once for all rows.
    var onceCount = 0
  }

  /// A checker of `parsed` with the names of `topLevel`, after a table of the type `last` was shown.
  package init(
    _ parsed: ParsedSource,
    registry: CommandRegistry,
    topLevel: TopLevel,
    last: StaticType = .any
  ) {
    self.registry = registry
    source = parsed.source
    names = ProgramNames(parsed)
    context = Context(topLevel: topLevel, last: last)
  }

  /// A checker that goes on where another one was: with the names of its program, and what it knew at the place.
  init(
    _ source: Source,
    registry: CommandRegistry,
    names: ProgramNames,
    context: Context,
    calls: CallChecks
  ) {
    self.registry = registry
    self.source = source
    self.names = names
    self.context = context
    self.calls = calls
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
    last: StaticType = .any
  ) -> Outcome {
    var checker = Checker(parsed, registry: registry, topLevel: topLevel, last: last)
    let program = checker.check(parsed.program)
    let all = (parsed.diagnostics + checker.faults.map(\.diagnostic)).stablySorted {
      $0.range.start
    }
    let isSound = !all.contains { $0.severity == .error }
    return Outcome(
      program: isSound ? program : nil,
      topLevel: isSound ? checker.context.topLevel : topLevel,
      diagnostics: all
    )
  }

  @discardableResult
  mutating func check(_ program: Program) -> CheckedProgram {
    declareFunctions(program.statements)
    var steps: [(step: Step, range: SourceRange)] = []
    for statement in program.statements {
      if let step = check(statement) { steps.append((step, statement.range)) }
      if !statement.isDeclaration { hasBegun = true }
    }
    // Bodies come last, so that a function sees every name of the top level.
    for case .definition(let definition) in program.statements.map(\.kind) { checkBody(definition) }
    reportCalls()
    return CheckedProgram(
      source: source,
      steps: steps,
      functions: context.topLevel.code,
      parameters: parameters,
      usesArguments: usesArguments
    )
  }

  mutating func report(_ diagnostic: Diagnostic) {
    faults.append(CheckFault(diagnostic: diagnostic, isCertain: context.isCertain))
  }

  // MARK: Names

  /// Defines a variable in the innermost block.
  mutating func define(_ name: Name, type: StaticType) -> Slot {
    // A command that gives nothing is a fault already, and the name is not another one.
    let known = type == .nothing ? StaticType.any : type
    if context.function != nil {
      let slot = Slot.local(context.function?.slotCount ?? 0)
      context.function?.slotCount += 1
      context.blocks[context.blocks.count - 1][name.text] = Variable(
        slot: slot,
        type: known,
        definition: name.range
      )
      return slot
    }
    guard !context.blocks.isEmpty else {
      noteType(name.text, known)
      return context.topLevel.define(name.text, type: known, at: name.range)
    }
    let slot = Slot.global(context.topLevel.slotCount)
    context.topLevel.slotCount += 1
    context.blocks[context.blocks.count - 1][name.text] = Variable(
      slot: slot,
      type: known,
      definition: name.range
    )
    return slot
  }

  func variable(_ name: String) -> Variable? {
    for block in context.blocks.reversed() {
      if let variable = block[name] { return variable }
    }
    return context.topLevel.variables[name]
  }

  /// What is known of a variable at this place; nil where there is no such variable.
  func staticType(of name: String) -> StaticType? {
    guard let variable = variable(name) else { return nil }
    guard context.function?.runsAnyTime == true, case .global = variable.slot, !variable.isNarrowed
    else {
      return variable.type
    }
    return context.everyType[name] ?? variable.type
  }

  /// Whether it is a fault that no variable of this name is known: a statement that defines it may have
  /// a fault of its own, or stand behind the call that is looked at.
  func reportsUnknown(_ name: String) -> Bool {
    !names.doubtful.contains(name) && context.function?.runsAnyTime != false
  }

  var variableNames: [String] {
    (context.blocks.flatMap(\.keys) + context.topLevel.variables.keys).sorted()
  }
}
