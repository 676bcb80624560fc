// Runs pipes: commands and the stages of the grammar over tables.

import ShellSyntax
import Tabular

extension Interpreter {
  /// Rows between two looks at whether the user wants to stop.
  private static let rowsBetweenChecks = 1024

  func evaluate(_ pipe: PipeCode, _ frame: Frame) throws -> Value {
    var value: Value
    switch pipe.head {
    case .call(let call): value = try run(call, input: nil, frame)
    case .expression(let code): value = try code.value(self, frame, nil)
    case .last(let range): value = try lastTable(at: range)
    }
    for stage in pipe.stages { value = try run(stage, input: value, frame) }
    return value
  }

  func lastTable(at range: SourceRange) throws -> Value {
    guard let table = shell.session.last else {
      throw fault("no table has been shown yet", at: range)
    }
    shell.session.journal.usesLastTable(table)
    return .table(table)
  }

  private func run(_ stage: StageCode, input: Value, _ frame: Frame) throws -> Value {
    if case .call(let call) = stage { return try run(call, input: input, frame) }
    let table = try table(from: input, at: stage.range)
    do {
      return try run(stage, on: table, frame)
    } catch var failure as Failure {
      let name = String(source[stage.range].prefix { $0 != " " && $0 != "\n" })
      failure.calls.append(.init(name: name, range: stage.range, source: source, isStage: true))
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

  func run(_ call: CallCode, input: Value?, _ frame: Frame) throws -> Value {
    recordEffect()
    if shell.host.isInterrupted { throw Interrupted() }
    var arguments: [String: [ArgumentValue]] = [:]
    for (name, codes) in call.arguments {
      arguments[name] = try codes.map { try argument($0, frame) }
    }
    let invocation = Invocation(input: input, arguments: arguments, range: call.range)
    return try located(call.range) {
      try call.command.run(invocation, in: CommandContext(shell: shell))
    }
  }

  func argument(_ code: ArgumentCode, _ frame: Frame) throws -> ArgumentValue {
    ArgumentValue(
      value: try code.code.value(self, frame, nil),
      isWord: code.isWord,
      range: code.range
    )
  }

  // MARK: Stages of the grammar

  private func binding(of expression: RowExpression, in table: Table) throws -> [Int] {
    // An empty table may come without its columns; no row will ask for them.
    if table.rows.isEmpty { return [] }
    return try expression.columns.map { column in
      guard let index = table.index(of: column.name) else {
        throw Failure(
          diagnostic: .unknownColumn(column.name, columns: table.columns, at: column.range),
          source: source
        )
      }
      return index
    }
  }

  private func checkInterruption(at index: Int) throws {
    if index % Self.rowsBetweenChecks == 0, shell.host.isInterrupted { throw Interrupted() }
  }

  private func filter(
    _ table: Table,
    _ condition: RowExpression,
    _ range: SourceRange,
    _ frame: Frame
  ) throws -> Table {
    let binding = try binding(of: condition, in: table)
    var kept: [Row] = []
    let cursor = RowCursor(binding: binding)
    for (index, row) in table.rows.enumerated() {
      try checkInterruption(at: index)
      cursor.row = row
      if try truth(condition.code, of: "the condition of 'where'", range, frame, cursor) {
        kept.append(row)
      }
    }
    return Table(columns: table.columns, rows: kept)
  }

  private func extend(
    _ table: Table,
    _ name: String,
    _ expression: RowExpression,
    _ frame: Frame
  ) throws -> Table {
    let binding = try binding(of: expression, in: table)
    var result = table
    let target = table.index(of: name)
    let cursor = RowCursor(binding: binding)
    for (index, row) in table.rows.enumerated() {
      try checkInterruption(at: index)
      cursor.row = row
      let value = try expression.code.value(self, frame, cursor)
      if let target {
        result.rows[index].cells[target] = value
      } else {
        result.rows[index].cells.append(value)
      }
    }
    let position = target ?? result.columns.count
    let kind = Column.inferred(
      names: [name],
      rows: result.rows.map { Row([$0.cells[position]]) }
    )[0]
    result.columns = result.columns.replacing(kind)
    return result
  }

  private func group(
    _ table: Table,
    by keys: [RowColumn],
    _ aggregates: [AggregateCode],
    _ frame: Frame
  ) throws -> Table {
    let keyBinding = try binding(
      of: RowExpression(code: .constant(.null), columns: keys),
      in: table
    )
    let groups = try split(table.rows, by: keyBinding)
    let bindings = try aggregates.map { try binding(of: $0.value, in: table) }
    var rows: [Row] = []
    for group in groups {
      var cells = keyBinding.map { group[0].cells[$0] }
      for (aggregate, binding) in zip(aggregates, bindings) {
        let cursor = RowCursor(binding: binding, row: group[0], group: group)
        cells.append(try aggregate.value.code.value(self, frame, cursor))
      }
      rows.append(Row(cells))
    }
    return grouped(table, keys: keys, keyBinding, aggregates, rows)
  }

  /// The rows with equal keys together, in order of their first rows.
  private func split(_ rows: [Row], by keys: [Int]) throws -> [[Row]] {
    var order: [ValueKey: Int] = [:]
    var groups: [[Row]] = []
    for (index, row) in rows.enumerated() {
      try checkInterruption(at: index)
      // One key, as is usual, needs no list of its own.
      let key = keys.count == 1 ? row.cells[keys[0]] : .list(keys.map { row.cells[$0] })
      if let group = order[ValueKey(key)] {
        groups[group].append(row)
      } else {
        order[ValueKey(key)] = groups.count
        groups.append([row])
      }
    }
    return groups
  }

  private func grouped(
    _ table: Table,
    keys: [RowColumn],
    _ binding: [Int],
    _ aggregates: [AggregateCode],
    _ rows: [Row]
  ) -> Table {
    var columns = keys.enumerated().map { index, key in
      index < binding.count ? table.columns[binding[index]] : Column(key.name, .any)
    }
    for index in columns.indices { columns[index].isDetail = false }
    let tail = rows.map { Row(Array($0.cells.dropFirst(binding.count))) }
    columns += Column.inferred(names: aggregates.map(\.name), rows: tail)
    return Table(columns: columns, rows: rows)
  }
}
