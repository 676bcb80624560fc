// Runs checked programs: statements first, then (in extensions) pipes and expressions.

import NewsModel
import ShellSyntax
import Tabular

/// Runs one program in an environment.
package final class Interpreter {
  let environment: any ProgramEnvironment
  let program: CheckedProgram
  let globals: Globals
  let functions: FunctionTable
  let stack: FrameStack
  /// The function that runs; nil at the top level. Not counted, as the program holds its functions.
  unowned(unsafe) var function: FunctionCode?
  /// What the call gives the parameters of the script, by their names.
  let parameters: [String: Value]
  /// Functions that are running, each by its weight; those of the scripts around this one too.
  var depth: Int
  /// Whether a statement has defined something since the journal was told.
  var hasNewEffect = false
  private var roundsRun: UInt = 0
  /// Its regular expressions, as rows are matched against the same one.
  let patterns: ProgramPatterns

  /// Deeper calls are a program without an end. The stack that `nsh` runs on holds them.
  static let deepestCall = 1_000

  /// Rounds of loops and calls of functions between two looks at whether the user wants to stop. A
  /// command looks before it runs, so all else between two looks is short.
  private static let roundsBetweenChecks: UInt = 64

  /// Lists, records and tables may stand in one another as deep as a tree of the parser may be high.
  private static let deepestValue = 1_000

  /// An interpreter of a program that has as many variables at the top level as `globals` has room for.
  package init(
    _ program: CheckedProgram,
    environment: any ProgramEnvironment,
    globals: Globals,
    parameters: [String: Value] = [:],
    depth: Int = 0
  ) {
    self.parameters = parameters
    self.environment = environment
    self.program = program
    self.globals = globals
    self.depth = depth
    patterns = ProgramPatterns(until: environment.stopSign)
    functions = FunctionTable(program.functions)
    let largest = program.functions.map(\.frameSize).max() ?? 0
    // Twice the room of the deepest calls: those among the arguments of others wait half-filled.
    stack = FrameStack(capacity: 2 * Self.deepestCall * largest)
  }

  /// The source of what runs.
  var source: Source { function?.source ?? program.source }

  /// Runs the program from its first to its last statement. Throws `RunError`, `Stopped` or
  /// `QuitRequest`; what ran before stays done.
  package func run() throws {
    for (index, (step, range)) in program.steps.enumerated() {
      environment.begins(index, of: program)
      do {
        try environment.checkInterruption()
        if let script = step as? ScriptStep {
          try script.execute(self, stack.bottom, isStatement: true)
        } else {
          _ = try step.execute(self, stack.bottom)
        }
      } catch let quit as QuitRequest {
        try end(step, range)
        throw quit
      } catch {
        recordEffect()
        environment.fails()
        throw error
      }
      try end(step, range)
    }
  }

  /// Tells that a statement has run, and what it stored.
  private func end(_ step: Step, _ range: SourceRange) throws {
    recordEffect()
    let stored = step.storedSlot.flatMap { globals[$0] }
    try located(range) { try environment.ends(storing: stored) }
  }

  func checkInterruption() throws {
    roundsRun &+= 1
    if roundsRun % Self.roundsBetweenChecks == 0, environment.isInterrupted { throw Stopped() }
  }

  /// Tells what was defined, before anything asks for it and once for many steps.
  func recordEffect() {
    guard hasNewEffect else { return }
    hasNewEffect = false
    environment.hasEffect()
  }

  /// A variable, and the last table, hold no value that is nested without an end: loops could make one
  /// that is too deep to be freed.
  @inline(__always)
  func checkDepth(of value: Value, at range: SourceRange) throws {
    switch value {
    case .list, .record, .table: try checkNesting(of: value, at: range)
    default: return
    }
  }

  @inline(never)
  private func checkNesting(of value: Value, at range: SourceRange) throws {
    guard value.isNested(deeperThan: Self.deepestValue) else { return }
    throw fault(
      "the value is nested too deeply",
      help: "at most \(Self.deepestValue) lists, records and tables may stand in one another",
      at: range
    )
  }

  /// Shows a result, as JSON where the statement asks for it.
  func show(_ result: CommandResult, asJSON: Bool, at range: SourceRange) throws {
    recordEffect()
    if case .table = result.value { try checkDepth(of: result.value, at: range) }
    try located(range) { try environment.show(result, asJSON: asJSON) }
  }

  // MARK: Places of faults

  /// Runs `body`, and gives what goes wrong in it the place `range`.
  func located<Result>(_ range: SourceRange, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as CommandError {
      throw fault(error.message, help: error.help, at: error.range ?? range)
    }
  }

  func fault(_ message: String, help: String? = nil, at range: SourceRange) -> RunError {
    RunError(
      diagnostic: Diagnostic(.runtime, message, at: range, help: help),
      source: source
    )
  }
}
