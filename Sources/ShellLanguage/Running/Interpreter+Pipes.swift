// Runs pipes: commands, and the stages of the grammar, which are in a file of their own.

import NewsModel
import ShellSyntax
import Tabular

extension Interpreter {
  /// The value of a pipe.
  ///
  /// - Parameter row: the row that its first expression sees, inside a stage over rows.
  func evaluate(_ pipe: PipeCode, _ frame: Frame, _ row: RowCursor? = nil) throws -> Value {
    try result(of: pipe, frame, row).value
  }

  /// What a pipe gives, as its last command shows it.
  ///
  /// - Parameter row: the row that its first expression sees, inside a stage over rows.
  func result(
    of pipe: PipeCode,
    _ frame: Frame,
    _ row: RowCursor? = nil
  ) throws -> CommandResult {
    var result: CommandResult
    switch pipe.head {
    case .call(let call): result = try run(call, input: nil, frame)
    case .expression(let code, _): result = CommandResult(try code.value(self, frame, row))
    case .last(let range): result = CommandResult(try lastTable(at: range))
    }
    let start = pipe.head.start
    for stage in pipe.stages { result = try run(stage, input: result.value, from: start, frame) }
    return result
  }

  func lastTable(at range: SourceRange) throws -> Value {
    guard let table = environment.lastTable() else {
      throw fault("no table has been shown yet", at: range)
    }
    return .table(table)
  }

  private func run(
    _ stage: StageCode,
    input: Value,
    from start: Int,
    _ frame: Frame
  ) throws -> CommandResult {
    if case .call(let call) = stage { return try run(call, input: input, from: start, frame) }
    let table = try table(from: input, at: stage.range)
    environment.runs(stage.name)
    defer { environment.runs(nil) }
    do {
      return CommandResult(try run(stage, on: table, frame))
    } catch var failure as RunError {
      failure.calls.append(
        .init(name: stage.name, range: stage.range, source: source, isStage: true)
      )
      throw failure
    }
  }

  private func run(_ stage: StageCode, on table: Table, _ frame: Frame) throws -> Value {
    switch stage {
    case .filter(let condition, let range):
      return .table(try filter(table, condition, range, frame))
    case .extend(let name, let value, _): return .table(try extend(table, name, value, frame))
    case .group(let keys, let aggregates, _):
      return .table(try group(table, by: keys, aggregates, frame))
    case .call: return .table(table)
    }
  }

  private func table(from value: Value, at range: SourceRange) throws -> Table {
    switch value {
    case .table(let table): return table
    case .list(let elements) where elements.isEmpty: return Table(columns: [], rows: [])
    case .null: return Table(columns: [], rows: [])
    default: throw fault("a table is needed here, not \(value.kind.described)", at: range)
    }
  }

  /// - Parameter start: where the pipe starts whose stage the call is.
  func run(
    _ call: CallCode,
    input: Value?,
    from start: Int? = nil,
    _ frame: Frame
  ) throws -> CommandResult {
    recordEffect()
    try environment.checkInterruption()
    var arguments: [String: [ArgumentValue]] = [:]
    for (name, codes) in call.arguments {
      arguments[name] = try codes.map { try argument($0, frame) }
    }
    environment.runs(call.name)
    defer { environment.runs(nil) }
    let invocation = Invocation(
      input: input,
      arguments: arguments,
      range: call.range,
      inputWords: start.map { source[SourceRange($0, call.range.start)] }
    )
    return try located(call.range) {
      guard let stage = call.command as? any TableStage else {
        return try environment.run(call.command, invocation)
      }
      return CommandResult(try stage.run(invocation, in: environment))
    }
  }

  func argument(_ code: ArgumentCode, _ frame: Frame) throws -> ArgumentValue {
    let value = try code.code.value(self, frame, nil)
    let isTable = value.kind == .table || value.kind == .list
    return ArgumentValue(
      value: value,
      isWord: code.isWord,
      range: code.range,
      words: isTable ? source[code.range] : nil
    )
  }
}
