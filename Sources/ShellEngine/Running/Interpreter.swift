// Runs checked programs: statements first, then (in extensions) pipes and expressions.

import NewsModel
import NewsSession
import ShellSyntax
import Tabular

/// Runs one program on a shell.
final class Interpreter {
  let shell: Shell
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
  init(
    _ program: CheckedProgram,
    shell: Shell,
    globals: Globals,
    parameters: [String: Value] = [:],
    depth: Int = 0
  ) {
    self.parameters = parameters
    self.shell = shell
    self.program = program
    self.globals = globals
    self.depth = depth
    patterns = ProgramPatterns(until: shell.host.stopSign)
    functions = FunctionTable(program.functions)
    let largest = program.functions.map(\.frameSize).max() ?? 0
    // Twice the room of the deepest calls: those among the arguments of others wait half-filled.
    stack = FrameStack(capacity: 2 * Self.deepestCall * largest)
  }

  /// The source of what runs.
  var source: Source { function?.source ?? program.source }

  /// Runs the program from its first to its last statement. Throws `Failure`, `Stopped` or
  /// `QuitRequest`; what ran before stays done.
  func run() throws {
    let recorded = RecordedSteps(program)
    for (index, (step, range)) in program.steps.enumerated() {
      shell.session.recordedByStatement = recorded.judgements(ofStep: index) ?? .init()
      shell.session.journal.begin(program.source[range])
      shell.host.begins(statement: program.source[range])
      do {
        if shell.host.isInterrupted { throw Stopped() }
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
        shell.session.journal.fail()
        // What went wrong first is what the user needs to know.
        try? shell.keep()
        throw error
      }
      try end(step, range)
    }
  }

  /// Tells the journal that a statement has run, and what it stored.
  private func end(_ step: Step, _ range: SourceRange) throws {
    recordEffect()
    if let slot = step.storedSlot, let value = globals[slot] {
      shell.session.journal.stores(value)
    }
    shell.session.journal.end()
    try located(range) { try shell.keep() }
  }

  /// Runs the statements of a script that another program runs; the journal has that program's
  /// statement.
  func runNested() throws {
    defer { recordEffect() }
    let recorded = RecordedSteps(program)
    for (index, (step, _)) in program.steps.enumerated() {
      // What the outer statement was recorded with holds, unless the script tells it itself.
      if let own = recorded.judgements(ofStep: index) { shell.session.recordedByStatement = own }
      if shell.host.isInterrupted { throw Stopped() }
      _ = try step.execute(self, stack.bottom)
    }
  }

  func checkInterruption() throws {
    roundsRun &+= 1
    if roundsRun % Self.roundsBetweenChecks == 0, shell.host.isInterrupted { throw Stopped() }
  }

  /// Tells the journal of what was defined, before anything asks it and once for many steps.
  func recordEffect() {
    guard hasNewEffect else { return }
    hasNewEffect = false
    shell.session.journal.recordEffect()
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

  /// Shows a value, as JSON where the statement or the session asks for it.
  func show(_ value: Value, asJSON: Bool, at range: SourceRange) throws {
    recordEffect()
    if case .table(let table) = value {
      try checkDepth(of: value, at: range)
      shell.session.last = table
    }
    shell.session.journal.shows(value)
    try located(range) {
      guard !asJSON, !shell.showsJSON, case .string(let text) = value,
        let styled = shell.session.styledText, styled.text.utf8.elementsEqual(text.utf8)
      else { return try shell.show(value, asJSON: asJSON) }
      try shell.host.show(styled)
    }
  }

  // MARK: Places of faults

  /// Runs `body`, and gives what goes wrong in it the place `range`.
  func located<Result>(_ range: SourceRange, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let fault as ValueFault {
      throw self.fault(fault.message, help: fault.help, at: range)
    } catch let error as SessionError {
      throw fault(error.message, help: error.help, at: range)
    } catch let error as CommandError {
      throw fault(error.message, help: error.help, at: error.range ?? range)
    }
  }

  func fault(_ message: String, help: String? = nil, at range: SourceRange) -> Failure {
    Failure(
      diagnostic: Diagnostic("runtime", message, at: range, help: help),
      source: source
    )
  }
}
