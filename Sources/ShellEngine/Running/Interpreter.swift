// Runs checked programs: statements first, then (in extensions) pipes and expressions.

import ShellSyntax
import Tabular

/// Runs one program on a shell.
final class Interpreter {
  let shell: Shell
  let globals: Globals
  let functions: [FunctionCode]
  var source: Source
  /// Functions that are running.
  var depth = 0
  /// Regular expressions by their pattern, as rows are matched against the same one.
  var patterns: [String: Regex<AnyRegexOutput>] = [:]

  /// Deeper calls are a program without an end. The stack that `nsh` runs on holds them.
  static let deepestCall = 1_000

  /// How a list of statements ended.
  enum Flow {
    case next
    case breakLoop
    case continueLoop
    case returned(Value)
  }

  init(_ program: CheckedProgram, shell: Shell, globals: Globals) {
    self.shell = shell
    self.globals = globals
    functions = program.functions
    source = program.source
  }

  /// Runs a program from its first to its last statement. Throws `Failure`, `Interrupted` or
  /// `QuitRequest`; what ran before stays done.
  func run(_ program: CheckedProgram) throws {
    for (step, range) in program.steps {
      shell.session.journal.begin(source[range])
      do {
        _ = try execute(step, frame: nil)
      } catch {
        shell.session.journal.fail()
        throw error
      }
      shell.session.journal.end()
    }
  }

  func execute(_ steps: [Step], frame: Frame?) throws -> Flow {
    for step in steps {
      let flow = try execute(step, frame: frame)
      if case .next = flow { continue }
      return flow
    }
    return .next
  }

  func execute(_ step: Step, frame: Frame?) throws -> Flow {
    if shell.host.isInterrupted { throw Interrupted() }
    switch step {
    case .store(let slot, let pipe):
      store(try evaluate(pipe, frame), in: slot, frame)
      // Later statements of the journal may need the name.
      if case .global = slot { shell.session.journal.recordEffect() }
    case .define: shell.session.journal.recordEffect()
    case .show(let pipe, let range): try show(try evaluate(pipe, frame), at: range)
    case .branch(let condition, let range, let then, let otherwise):
      let holds = try truth(of: condition, "a condition", range, frame)
      return try execute(holds ? then : otherwise, frame: frame)
    case .loop(let slot, let over, let range, let body):
      return try loop(slot, over, range, body, frame)
    case .breakLoop: return .breakLoop
    case .continueLoop: return .continueLoop
    case .returnValue(let code):
      return .returned(try code.map { try evaluate($0, frame, nil) } ?? .null)
    case .assertion(let condition, let range, let message):
      try assert(condition, range, message, frame)
    case .runScript(let path, let arguments, let range):
      let path = try argument(path, frame)
      try located(range) {
        try shell.runScript(path, arguments: try arguments.map { try argument($0, frame).value })
      }
    }
    return .next
  }

  private func store(_ value: Value, in slot: Slot, _ frame: Frame?) {
    switch slot {
    case .global(let index): globals[index] = value
    case .local(let index): frame?.slots[index] = value
    }
  }

  private func show(_ value: Value, at range: SourceRange) throws {
    if case .table(let table) = value { shell.session.last = table }
    shell.session.journal.shows(value)
    try located(range) { try shell.host.show(value) }
  }

  private func loop(
    _ slot: Slot,
    _ over: ExpressionCode,
    _ range: SourceRange,
    _ body: [Step],
    _ frame: Frame?
  ) throws -> Flow {
    let values: [Value]
    switch try evaluate(over, frame, nil) {
    case .list(let elements): values = elements
    case .table(let table): values = table.rows.indices.map { .record(table.record(at: $0)) }
    case .null: values = []
    case let other:
      throw fault("'for' needs a list or a table, not \(other.kind.described)", at: range)
    }
    for value in values {
      if shell.host.isInterrupted { throw Interrupted() }
      store(value, in: slot, frame)
      switch try execute(body, frame: frame) {
      case .next, .continueLoop: continue
      case .breakLoop: return .next
      case .returned(let value): return .returned(value)
      }
    }
    return .next
  }

  private func assert(
    _ condition: ExpressionCode,
    _ range: SourceRange,
    _ message: ExpressionCode?,
    _ frame: Frame?
  ) throws {
    if try truth(of: condition, "an assertion", range, frame) { return }
    let words = try message.map { try evaluate($0, frame, nil).text } ?? source[range]
    let diagnostic = Diagnostic(
      "assertion",
      "the assertion does not hold: \(words)",
      at: range
    )
    throw Failure(diagnostic: diagnostic, source: source)
  }

  // MARK: Places of faults

  func truth(
    of code: ExpressionCode,
    _ what: String,
    _ range: SourceRange,
    _ frame: Frame?
  ) throws
    -> Bool
  {
    let value = try evaluate(code, frame, nil)
    return try located(range) { try Operators.truth(value, of: what) }
  }

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

extension Interpreter {
  /// Runs the statements of a script that another program runs; the journal has that program's
  /// statement.
  func runNested(_ program: CheckedProgram) throws {
    for (step, _) in program.steps {
      _ = try execute(step, frame: nil)
    }
  }
}
