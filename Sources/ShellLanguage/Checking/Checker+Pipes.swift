// The check of pipes: what each stage takes, and the columns of the table at every point.

import ShellSyntax
import Tabular

extension Checker {
  mutating func check(_ pipe: Pipe) -> (code: PipeCode, type: StaticType) {
    var type: StaticType
    let head: HeadCode
    var range: SourceRange
    switch pipe.head {
    case .command(let call):
      let checked = check(call, input: nil)
      head =
        checked.code.map(HeadCode.call)
        ?? .expression(.constant(.null), start: call.range.start)
      type = checked.type
      range = call.range
    case .expression(let expression):
      // Inside an expression over rows a pipe may start from what the row holds.
      let checked = check(expression)
      head = .expression(checked.code, start: expression.range.start)
      type = checked.type
      range = expression.range
    case .last(let place):
      head = .last(place)
      type = context.last
      range = place
    }
    var stages: [StageCode] = []
    for stage in pipe.stages {
      if type == .nothing {
        report(.noValue(range, stage: stage.name))
        type = .any
      }
      let checked = check(stage, input: type, from: range)
      if let code = checked.code { stages.append(code) }
      type = checked.type
      range = stage.range
    }
    return (PipeCode(head: head, stages: stages), type)
  }

  private mutating func check(
    _ stage: Stage,
    input: StaticType,
    from range: SourceRange
  )
    -> (code: StageCode?, type: StaticType)
  {
    switch stage.kind {
    case .filter(let word, let condition):
      let columns = tableColumns(input, stage: word, from: range)
      let (code, type) = checkRow(condition, columns: columns)
      if let kind = type.kind, kind != .bool, kind != .null {
        report(
          .wrongOperand(
            "where",
            expected: "true or false",
            found: kind,
            at: condition.range,
            operand: condition.range
          )
        )
      }
      return (.filter(code, stage.range), .table(columns))
    case .extend(let word, let name, let value):
      let columns = tableColumns(input, stage: word, from: range)
      let (code, type) = checkRow(value, columns: columns)
      return (
        .extend(name.text, code, stage.range),
        .table(columns.map { $0.replacing(type.column(name.text)) })
      )
    case .group(let word, let keys, let aggregates):
      let columns = tableColumns(input, stage: word, from: range)
      return check(group: keys, aggregates, columns: columns, at: stage.range)
    case .command(let call):
      let checked = check(call, input: (input, range))
      return (checked.code.map(StageCode.call), checked.type)
    }
  }

  /// The columns of what comes into a stage of the grammar, which must be a table.
  private mutating func tableColumns(
    _ input: StaticType,
    stage: Name,
    from range: SourceRange
  )
    -> [Column]?
  {
    switch input {
    case .any, .list(.any), .list(.record): break
    case .table(let columns): return columns
    case let other:
      report(
        .wrongInput(
          stage.text,
          at: stage.range,
          expected: [.table],
          found: other.kind ?? .null,
          from: range
        )
      )
    }
    return nil
  }

  private mutating func checkRow(
    _ expression: Expression,
    columns: [Column]?
  )
    -> (code: RowExpression, type: StaticType)
  {
    let outer = context.row
    context.row = RowScope(columns: columns)
    defer { context.row = outer }
    let (code, type) = check(expression)
    return (RowExpression(code: code, columns: context.row?.used ?? []), type)
  }

  private mutating func check(
    group keys: [Name],
    _ aggregates: [Stage.Aggregate],
    columns: [Column]?,
    at range: SourceRange
  ) -> (code: StageCode?, type: StaticType) {
    var output: [Column]? = columns.map { _ in [] }
    reportRepeated(keys + aggregates.map(\.name))
    for key in keys {
      if let columns {
        guard let column = columns.first(where: { $0.name == key.text }) else {
          report(.unknownColumn(key.text, columns: columns, at: key.range))
          output = nil
          continue
        }
        output?.append(column)
      }
    }
    var codes: [AggregateCode] = []
    for aggregate in aggregates {
      let outer = context.row
      context.row = RowScope(columns: columns, groupKeys: keys.map(\.text))
      let (code, type) = check(aggregate.value)
      codes.append(
        AggregateCode(
          name: aggregate.name.text,
          value: RowExpression(code: code, columns: context.row?.used ?? [])
        )
      )
      context.row = outer
      output = output.map { $0.replacing(type.column(aggregate.name.text)) }
    }
    if aggregates.isEmpty {
      let count = ExpressionCode.aggregate(.count, nil, range)
      codes.append(AggregateCode(name: "count", value: RowExpression(code: count, columns: [])))
      output = output.map { $0.replacing(Column("count", .int)) }
    }
    let by = keys.map { RowColumn(name: $0.text, range: $0.range) }
    return (.group(by: by, aggregates: codes, range), .table(output))
  }

  /// Reports columns of a group that would have the name of another one.
  private mutating func reportRepeated(_ names: [Name]) {
    var first: [String: Name] = [:]
    for name in names {
      if let other = first[name.text] {
        report(.repeatedColumn(name, first: other))
      } else {
        first[name.text] = name
      }
    }
  }
}

extension Stage {
  /// The stage's name as messages call it.
  var name: String {
    switch kind {
    case .filter(let word, _), .extend(let word, _, _), .group(let word, _, _): word.text
    case .command(let call): call.name.text
    }
  }
}

extension [Column] {
  /// The columns with one more, or with the one of its name replaced.
  func replacing(_ column: Column) -> [Column] {
    guard let index = firstIndex(where: { $0.name == column.name }) else { return self + [column] }
    var columns = self
    columns[index] = column
    return columns
  }
}
