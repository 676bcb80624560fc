// What nodes of expressions ask the interpreter for: calls of functions, fields, elements, truth.

import ShellSyntax
import Tabular

extension Interpreter {
  /// Runs a function in a frame that holds its first `count` arguments.
  func call(
    _ function: FunctionCode,
    _ frame: Frame,
    given count: Int,
    at range: SourceRange
  ) throws -> Value {
    unowned(unsafe) let outer = self.function
    depth += function.weight
    self.function = function
    defer {
      depth -= function.weight
      self.function = outer
    }
    do {
      try checkInterruption()
      var slot = count
      while slot < function.fallbacks.count {
        frame[slot] = try function.fallbacks[slot]?.value(self, frame, nil)
        slot += 1
      }
      guard case .returned(let result) = try function.body.execute(self, frame) else {
        return .null
      }
      return result
    } catch var failure as RunError {
      // A runaway recursion would otherwise repeat the same call a thousand times.
      if failure.calls.count < 8 {
        let caller = outer?.source ?? program.source
        failure.calls.append(.init(name: function.name, range: range, source: caller))
      }
      throw failure
    }
  }

  func tooDeep(_ function: FunctionCode, at range: SourceRange) -> RunError {
    fault(
      "'\(function.name)' calls itself too deeply",
      help: "at most \(Self.deepestCall / function.weight) calls of it may be open at once",
      at: range
    )
  }

  func noValueYet(_ name: Name) -> RunError {
    fault("'$\(name.text)' has no value yet", at: name.range)
  }

  /// Whether a condition holds.
  func truth(
    _ code: ExpressionCode,
    of what: StaticString,
    _ range: SourceRange,
    _ frame: Frame,
    _ row: RowCursor?
  ) throws -> Bool {
    let value = try code.value(self, frame, row)
    if case .bool(let holds) = value { return holds }
    return try located(range) { try Operators.truth(value, of: "\(what)") }
  }

  func matches(_ text: Value, _ pattern: Value) throws -> Value {
    if case .string(let text) = text, case .string(let pattern) = pattern {
      return .bool(try patterns.isFound(pattern, in: text))
    }
    return try Operators.apply(.matches, text, pattern)
  }

  func member(_ name: Name, of value: Value) throws -> Value {
    switch value {
    case .null: return .null
    case .record(let record):
      if let value = record[name.text] { return value }
      let columns = record.names.map { Column($0, .any) }
      throw RunError(
        diagnostic: .unknownColumn(name.text, columns: columns, at: name.range),
        source: source
      )
    case .table(let table):
      guard let column = table.index(of: name.text) else {
        throw RunError(
          diagnostic: .unknownColumn(name.text, columns: table.columns, at: name.range),
          source: source
        )
      }
      return .listOrTable(table.values(of: column))
    default: throw fault("\(value.kind.described) has no fields", at: name.range)
    }
  }

  func element(_ index: Value, of value: Value, at range: SourceRange) throws -> Value {
    switch (value, index) {
    // The usual case is decided here.
    case (.list(let elements), .int(let position)) where elements.indices.contains(position):
      return elements[position]
    case (.null, _): return .null
    case (.record(let record), .string(let name)):
      guard let value = record[name] else {
        let columns = record.names.map { Column($0, .any) }
        throw RunError(
          diagnostic: .unknownColumn(name, columns: columns, at: range),
          source: source
        )
      }
      return value
    case (.table, .string(let name)): return try member(Name(name, range: range), of: value)
    case (_, .int(let position)):
      let element = try located(range) { try Elements.element(position, of: value) }
      if let element { return element }
      fallthrough
    default:
      throw fault("\(value.kind.described) has no element \(index.text)", at: range)
    }
  }
}
