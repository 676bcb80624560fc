// The check of expressions.

import ShellSyntax
import Tabular

extension Checker {
  /// Checks an expression. What looks at columns as a whole, and at nothing of a single row, is worked out
  /// once for all rows.
  mutating func check(_ expression: Expression) -> (code: ExpressionCode, type: StaticType) {
    guard let before = context.row else { return checkParts(expression) }
    let (code, type) = checkParts(expression)
    guard let after = context.row, after.readsOfColumns > before.readsOfColumns,
      after.readsOfRow == before.readsOfRow, !(code is OnceValue)
    else { return (code, type) }
    context.row?.onceCount += 1
    return (OnceValue(code, after.onceCount), type)
  }

  private mutating func checkParts(
    _ expression: Expression
  ) -> (code: ExpressionCode, type: StaticType) {
    switch expression.kind {
    case .null: return (.constant(.null), .scalar(.null))
    case .bool(let value): return (.constant(.bool(value)), .scalar(.bool))
    case .int(let value): return (.constant(.int(value)), .scalar(.int))
    case .float(let value): return (.constant(.float(value)), .scalar(.float))
    case .string(let value), .word(let value):
      return (.constant(.string(value)), .texts([value]))
    case .interpolation(let parts): return check(interpolation: parts, at: expression.range)
    case .list(let elements): return check(list: elements)
    case .record(let fields): return check(record: fields)
    case .variable(let name): return check(variable: name, at: expression.range)
    case .column(let name): return check(column: name, at: expression.range)
    case .call(let name, let arguments): return check(call: name, arguments, at: expression.range)
    case .unary(let op, let operand): return check(op, operand, at: expression.range)
    case .binary(let op, let range, let left, let right): return check(op, range, left, right)
    case .member(let base, let name): return check(member: base, name)
    case .index(let base, let index): return check(base, at: index, expression.range)
    case .slice(let base, let bounds): return check(base, bounds, at: expression.range)
    case .pipe(let pipe):
      let (code, type) = check(pipe)
      requireValue(type, at: pipe.range)
      return (.pipe(code), type)
    case .malformed: return (.constant(.null), .any)
    }
  }

  private mutating func check(
    interpolation parts: [Expression.StringPart],
    at range: SourceRange
  )
    -> (code: ExpressionCode, type: StaticType)
  {
    let outer = isInText
    isInText = true
    defer { isInText = outer }
    var codes: [ExpressionCode] = []
    for part in parts {
      switch part {
      case .text(let text): codes.append(.constant(.string(text)))
      case .value(let expression): codes.append(check(expression).code)
      }
    }
    return (.interpolation(codes, range), .scalar(.string))
  }

  private mutating func check(
    list elements: [Expression]
  )
    -> (code: ExpressionCode, type: StaticType)
  {
    let checked = elements.map { check($0) }
    let codes = checked.map(\.code)
    guard var type = checked.first?.type else { return (.list(codes), .list(.any)) }
    for other in checked.dropFirst() { type = type.merged(with: other.type) }
    // Records with the same fields make a table.
    if case .record(let columns?) = type { return (.list(codes), .table(columns)) }
    return (.list(codes), .list(type))
  }

  private mutating func check(
    record fields: [Expression.Field]
  )
    -> (code: ExpressionCode, type: StaticType)
  {
    var columns: [Column] = []
    var codes: [ExpressionCode] = []
    for field in fields {
      let (code, type) = check(field.value)
      codes.append(code)
      columns = columns.replacing(type.column(field.name.text))
    }
    return (.record(fields.map(\.name.text), codes), .record(columns))
  }

  private mutating func check(
    variable name: String,
    at range: SourceRange
  )
    -> (code: ExpressionCode, type: StaticType)
  {
    if name == "it" { return (.last(range), context.last) }
    guard let variable = variable(name) else {
      if reportsUnknown(name) {
        report(.unknownVariable(Name(name, range: range), help: helpWithUnknown(variable: name)))
      }
      return (.constant(.null), .any)
    }
    if case .global = variable.slot { context.function?.usesVariables = true }
    if name == "args", variable.definition == nil { usesArguments = true }
    let type = staticType(of: name) ?? .any
    return (.variable(variable.slot, Name(name, range: range)), type)
  }

  private mutating func check(
    column name: String,
    at range: SourceRange
  )
    -> (code: ExpressionCode, type: StaticType)
  {
    guard let scope = context.row else {
      let isCommand = registry.command(named: name) != nil
      let meant: Diagnostic.BareName =
        variable(name) != nil ? .variable : isCommand ? .command : .text
      report(.columnOutsideRow(name, at: range, meant: meant))
      return (.constant(.null), .any)
    }
    if let keys = scope.groupKeys, !keys.contains(name), !isInsideAggregate {
      let kind = scope.columns?.first { $0.name == name }?.kind
      report(.bareColumnInAggregate(name, kind ?? .any, at: range))
      return (.constant(.null), .any)
    }
    var type = StaticType.any
    if let columns = scope.columns {
      guard let column = columns.first(where: { $0.name == name }) else {
        var fault = Diagnostic.unknownColumn(name, columns: columns, at: range)
        if variable(name) != nil, isInText {
          fault.help = "a bare name is a column here; the variable is ${$\(name)}"
        } else if fault.help == nil, variable(name) != nil {
          fault.help = "the variable is '$\(name)'"
        }
        report(fault)
        return (.constant(.null), .any)
      }
      type = StaticType(column)
    }
    context.row?.readsOfRow += 1
    if let index = scope.used.firstIndex(where: { $0.name == name }) {
      return (.column(index), type)
    }
    context.row?.used.append(RowColumn(name: name, range: range))
    return (.column(scope.used.count), type)
  }

  private mutating func check(
    member base: Expression,
    _ name: Name
  )
    -> (code: ExpressionCode, type: StaticType)
  {
    // The input's own fields are not checked, as they are whatever the input carried.
    if case .column("meta") = base.kind, context.row != nil {
      context.row?.readsOfRow += 1
      return (.metadata(name.text), .any)
    }
    let (code, type) = check(base)
    guard case .record(let columns?) = type else {
      if let kind = type.kind, ![.record, .table, .null].contains(kind) {
        report(
          .wrongOperand(
            ".\(name.text)",
            expected: "a record",
            found: kind,
            at: name.range,
            operand: base.range
          )
        )
      }
      if case .table(let columns?) = type {
        guard let column = columns.first(where: { $0.name == name.text }) else {
          report(.unknownColumn(name.text, columns: columns, at: name.range))
          return (.member(code, name), .any)
        }
        return (.member(code, name), .list(StaticType(column)))
      }
      return (.member(code, name), .any)
    }
    guard let column = columns.first(where: { $0.name == name.text }) else {
      report(.unknownColumn(name.text, columns: columns, at: name.range))
      return (.member(code, name), .any)
    }
    return (.member(code, name), StaticType(column))
  }
}
