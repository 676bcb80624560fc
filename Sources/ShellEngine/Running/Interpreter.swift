// Runs checked programs: statements first, then (in extensions) pipes and expressions.

import ShellSyntax
import Tabular

/// Runs one program on a shell.
final class Interpreter {
  let shell: Shell
  let program: CheckedProgram
  let globals: Globals
  let functions: [FunctionCode]
  let stack: FrameStack
  /// The function that runs; nil at the top level.
  var function: FunctionCode?
  /// Functions that are running.
  var depth = 0
  /// What the last `return` gave.
  var returned = Value.null
  /// Whether a statement has defined something since the journal was told.
  var hasNewEffect = false
  private var stepsRun = 0
  /// Regular expressions by their pattern, as rows are matched against the same one.
  var patterns: [String: Regex<AnyRegexOutput>] = [:]

  /// Deeper calls are a program without an end. The stack that `nsh` runs on holds them.
  static let deepestCall = 1_000

  /// Steps between two looks at whether the user wants to stop. A command looks before it runs, so all
  /// others between two looks are short.
  private static let stepsBetweenChecks = 64

  init(_ program: CheckedProgram, shell: Shell, globals: Globals) {
    self.shell = shell
    self.program = program
    self.globals = globals
    functions = program.functions
    let largest = program.functions.map(\.frameSize).max() ?? 0
    // Twice the room of the deepest calls: those among the arguments of others wait half-filled.
    stack = FrameStack(capacity: 2 * Self.deepestCall * max(largest, 1))
  }

  /// The source of what runs.
  var source: Source { function?.source ?? program.source }

  /// Runs the program from its first to its last statement. Throws `Failure`, `Interrupted` or
  /// `QuitRequest`; what ran before stays done.
  func run() throws {
    for (step, range) in program.steps {
      shell.session.journal.begin(program.source[range])
      do {
        if shell.host.isInterrupted { throw Interrupted() }
        _ = try step.execute(self, stack.next)
      } catch {
        recordEffect()
        shell.session.journal.fail()
        throw error
      }
      recordEffect()
      shell.session.journal.end()
    }
  }

  /// Runs the statements of a script that another program runs; the journal has that program's
  /// statement.
  func runNested() throws {
    defer { recordEffect() }
    for (step, _) in program.steps {
      if shell.host.isInterrupted { throw Interrupted() }
      _ = try step.execute(self, stack.next)
    }
  }

  func execute(_ steps: [Step], _ frame: Frame) throws -> Flow {
    for step in steps {
      try checkInterruption()
      let flow = try step.execute(self, frame)
      if flow != .next { return flow }
    }
    return .next
  }

  func checkInterruption() throws {
    stepsRun &+= 1
    if stepsRun % Self.stepsBetweenChecks == 0, shell.host.isInterrupted { throw Interrupted() }
  }

  /// Tells the journal of what was defined, before anything asks it and once for many steps.
  func recordEffect() {
    guard hasNewEffect else { return }
    hasNewEffect = false
    shell.session.journal.recordEffect()
  }

  func store(_ value: Value, in slot: Slot, _ frame: Frame) {
    switch slot {
    case .global(let index): globals[index] = value
    case .local(let index): frame[index] = value
    }
  }

  func show(_ value: Value, at range: SourceRange) throws {
    recordEffect()
    if case .table(let table) = value { shell.session.last = table }
    shell.session.journal.shows(value)
    try located(range) {
      guard case .string(let text) = value, let styled = shell.session.styledText,
        styled.text.utf8.elementsEqual(text.utf8)
      else { return try shell.host.show(value) }
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
