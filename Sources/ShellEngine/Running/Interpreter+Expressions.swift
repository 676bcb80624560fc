// Evaluates expressions.

import ShellSyntax
import Tabular

extension Interpreter {
  func evaluate(_ code: ExpressionCode, _ frame: Frame?, _ row: RowCursor?) throws -> Value {
    switch code {
    case .constant(let value): return value
    case .variable(let slot, let name): return try value(of: slot, name, frame)
    case .last(let range): return try lastTable(at: range)
    case .column(let index): return row.map { $0.row.cells[$0.binding[index]] } ?? .null
    case .metadata(let name):
      return row.map { shell.session.metadata(name, of: $0.row.finding) } ?? .null
    case .interpolation(let parts):
      return .string(try parts.map { try evaluate($0, frame, row).text }.joined())
    case .list(let elements):
      return .listOrTable(try elements.map { try evaluate($0, frame, row) })
    case .record(let names, let values):
      return .record(
        Record(try zip(names, values).map { ($0, try evaluate($1, frame, row)) })
      )
    case .builtin(let builtin, let arguments, let range):
      let values = try arguments.map { try evaluate($0, frame, row) }
      return try located(range) { try builtin.run(values) }
    case .function(let index, let arguments, let range):
      return try call(index, try arguments.map { try evaluate($0, frame, row) }, at: range)
    case .aggregate(let aggregator, let argument, let range):
      return try aggregate(aggregator, argument, frame, row, at: range)
    case .pipe(let pipe): return try evaluate(pipe, frame)
    case .member(let base, let name):
      return try member(name, of: try evaluate(base, frame, row))
    case .index(let base, let index, let range):
      let (base, index) = (try evaluate(base, frame, row), try evaluate(index, frame, row))
      return try element(index, of: base, at: range)
    default: return try evaluateOperator(code, frame, row)
    }
  }

  private func evaluateOperator(
    _ code: ExpressionCode,
    _ frame: Frame?,
    _ row: RowCursor?
  ) throws
    -> Value
  {
    switch code {
    case .negate(let operand, let range):
      let value = try evaluate(operand, frame, row)
      return try located(range) { try Operators.negate(value) }
    case .not(let operand, let range):
      return .bool(!(try truth(operand, "not", range, frame, row)))
    case .and(let a, let b, let range):
      guard try truth(a, "and", range, frame, row) else { return .bool(false) }
      return .bool(try truth(b, "and", range, frame, row))
    case .or(let a, let b, let range):
      if try truth(a, "or", range, frame, row) { return .bool(true) }
      return .bool(try truth(b, "or", range, frame, row))
    case .coalesce(let a, let b):
      let value = try evaluate(a, frame, row)
      return value.isNull ? try evaluate(b, frame, row) : value
    case .binary(.matches, let range, let a, let b):
      let (text, pattern) = (try evaluate(a, frame, row), try evaluate(b, frame, row))
      return try located(range) { try matches(text, pattern) }
    case .binary(let op, let range, let a, let b):
      let (x, y) = (try evaluate(a, frame, row), try evaluate(b, frame, row))
      return try located(range) { try Operators.apply(op, x, y) }
    default: return .null
    }
  }

  private func value(of slot: Slot, _ name: Name, _ frame: Frame?) throws -> Value {
    let value: Value? =
      switch slot {
      case .global(let index): globals[index]
      case .local(let index): frame?.slots[index]
      }
    guard let value else {
      throw fault("'$\(name.text)' has no value yet", at: name.range)
    }
    return value
  }

  private func truth(
    _ code: ExpressionCode,
    _ word: String,
    _ range: SourceRange,
    _ frame: Frame?,
    _ row: RowCursor?
  ) throws -> Bool {
    let value = try evaluate(code, frame, row)
    return try located(range) { try Operators.truth(value, of: "an operand of '\(word)'") }
  }

  private func matches(_ text: Value, _ pattern: Value) throws -> Value {
    if case .string(let text) = text, case .string(let pattern) = pattern {
      let regex = try patterns[pattern] ?? Operators.regex(pattern)
      patterns[pattern] = regex
      return .bool(text.contains(regex))
    }
    return try Operators.apply(.matches, text, pattern)
  }

  private func aggregate(
    _ aggregator: Aggregator,
    _ argument: ExpressionCode?,
    _ frame: Frame?,
    _ row: RowCursor?,
    at range: SourceRange
  ) throws -> Value {
    guard let row, let group = row.group else { return .null }
    guard let argument else { return .int(group.count) }
    var values: [Value] = []
    for member in group {
      values.append(
        try evaluate(argument, frame, RowCursor(binding: row.binding, row: member))
      )
    }
    if aggregator == .count {
      let held = values.filter { if case .bool(false) = $0 { false } else { !$0.isNull } }
      return .int(held.count)
    }
    return try located(range) { try aggregator.value(of: values) }
  }

  private func member(_ name: Name, of value: Value) throws -> Value {
    switch value {
    case .null: return .null
    case .record(let record):
      if let value = record[name.text] { return value }
      let columns = record.names.map { Column($0, .any) }
      throw Failure(
        diagnostic: .unknownColumn(name.text, columns: columns, at: name.range),
        source: source
      )
    case .table(let table):
      guard let column = table.index(of: name.text) else {
        throw Failure(
          diagnostic: .unknownColumn(name.text, columns: table.columns, at: name.range),
          source: source
        )
      }
      return .listOrTable(table.values(of: column))
    default: throw fault("\(value.kind.described) has no fields", at: name.range)
    }
  }

  private func element(_ index: Value, of value: Value, at range: SourceRange) throws -> Value {
    switch (value, index) {
    case (.null, _): return .null
    case (.record(let record), .string(let name)):
      guard let value = record[name] else {
        let columns = record.names.map { Column($0, .any) }
        throw Failure(
          diagnostic: .unknownColumn(name, columns: columns, at: range),
          source: source
        )
      }
      return value
    case (.list(let elements), .int(let position)):
      return elements[try check(position, count: elements.count, at: range)]
    case (.table(let table), .int(let position)):
      return .record(
        table.record(at: try check(position, count: table.rows.count, at: range))
      )
    case (.table, .string(let name)): return try member(Name(name, range: range), of: value)
    default:
      throw fault("\(value.kind.described) has no element \(index.text)", at: range)
    }
  }

  private func check(_ position: Int, count: Int, at range: SourceRange) throws -> Int {
    guard (0..<count).contains(position) else {
      throw fault(
        "there is no element \(position)",
        help: count == 0 ? "there are none" : "elements are counted from 0 to \(count - 1)",
        at: range
      )
    }
    return position
  }

  private func call(_ index: Int, _ arguments: [Value], at range: SourceRange) throws -> Value {
    let function = functions[index]
    guard depth < Self.deepestCall else {
      throw fault(
        "'\(function.name)' calls itself too deeply",
        help: "at most \(Self.deepestCall) calls may be open at once",
        at: range
      )
    }
    let outer = source
    depth += 1
    source = function.source
    defer {
      depth -= 1
      source = outer
    }
    do {
      let frame = Frame(size: function.frameSize)
      for (slot, fallback) in function.fallbacks.enumerated() {
        frame.slots[slot] =
          slot < arguments.count
          ? arguments[slot] : try fallback.map { try evaluate($0, frame, nil) }
      }
      if case .returned(let value) = try execute(function.body, frame: frame) { return value }
      return .null
    } catch var failure as Failure {
      // A runaway recursion would otherwise repeat the same call a thousand times.
      if failure.calls.count < 8 {
        failure.calls.append(.init(name: function.name, range: range, source: outer))
      }
      throw failure
    }
  }
}
