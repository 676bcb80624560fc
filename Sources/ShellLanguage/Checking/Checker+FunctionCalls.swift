// The check of calls in expressions: of the program's functions, of those of the language, and of aggregates.

import NewsModel
import ShellSyntax
import Tabular

extension Checker {
  mutating func check(
    call name: Name,
    _ arguments: [Expression],
    at range: SourceRange
  )
    -> (code: ExpressionCode, type: StaticType)
  {
    if name.text == ColumnList.name { return check(columnList: name, arguments, at: range) }
    if context.row?.groupKeys != nil, !isInsideAggregate,
      let aggregator = Aggregator(rawValue: name.text), arguments.count <= 1
    {
      return check(aggregate: aggregator, arguments.first, name: name, at: range)
    }
    let reads = context.row?.readsOfRow
    let checked = arguments.map { check($0) }
    let codes = checked.map(\.code)
    let types = checked.map(\.type)
    if let header = context.topLevel.functions[name.text] {
      return check(callOf: header, name, codes, types, at: range)
    }
    guard let builtin = registry.function(named: name.text) else {
      let known = registry.functions.map(\.name) + context.topLevel.functionNames
      if !names.doubtful.contains(name.text) {
        let help = CheckHints.function(name.text, known: known, registry)
        report(.unknownFunction(name, help: help))
      }
      return (.constant(.null), .any)
    }
    guard builtin.arity.contains(codes.count) else {
      var fault = Diagnostic.wrongArity(name, expected: builtin.arity, found: codes.count)
      if codes.isEmpty, builtin.aggregator != nil, let column = context.row?.columns?.first?.name {
        fault.help = AggregateOfOne(function: name.text, argument: column).help
      }
      report(fault)
      return (.constant(.null), builtin.output)
    }
    let call = BuiltinArguments(
      name: name,
      builtin: builtin,
      expressions: arguments,
      types: types
    )
    let isOfRow = context.row?.readsOfRow != reads
    check(call, isOfRow: isOfRow)
    let ofOne = isOfRow && call.isOverMany ? call.ofOne(source) : nil
    let type = builtin.type?(types) ?? builtin.output
    return (BuiltinCall(builtin, codes, range, ofOne: ofOne), type)
  }

  private mutating func check(
    callOf header: FunctionHeader,
    _ name: Name,
    _ codes: [ExpressionCode],
    _ types: [StaticType],
    at range: SourceRange
  ) -> (code: ExpressionCode, type: StaticType) {
    var returns = StaticType.any
    let expected = header.requiredCount...header.parameters.count
    if expected.contains(codes.count) {
      returns = check(callOf: header, with: types, at: range)
    } else {
      let place = context.topLevel.code[header.index].source == source ? header.name.range : nil
      report(.wrongArity(name, expected: expected, found: codes.count, definition: place))
    }
    // It may show tables of its own.
    context.last = .any
    return (.function(header.index, codes, range), returns)
  }

  // MARK: Functions of the language

  /// Reports arguments that a function never takes.
  private mutating func check(_ call: BuiltinArguments, isOfRow: Bool) {
    for (index, taken) in zip(call.types.indices, call.builtin.takes) {
      let (type, place) = (call.types[index], call.expressions[index].range)
      if let kinds = taken.kinds {
        require(kinds, of: type, for: call.function, taken.described, at: place, place)
      }
      if taken == .day, case .texts(let texts) = type,
        !texts.contains(where: { CalendarDate(iso: $0) != nil }), let text = texts.first
      {
        report(.noDate(text, at: place))
      }
    }
    guard call.isOverMany, let kind = call.types[0].kind else { return }
    let place = call.expressions[0].range
    if isOfRow, kind.isSingle {
      report(call.ofOne(source).diagnostic(kind, at: call.name.range.union(place)))
    } else {
      let expected = "a list"
      let kinds: [ValueKind] = [.list, .table, .record]
      require(kinds, of: call.types[0], for: call.function, expected, at: place, place)
    }
    if case .list(let element) = call.types[0] {
      checkElements(element, of: call.builtin.aggregator, name: call.function, at: place)
    }
  }

  /// Reports values that an aggregate cannot work with.
  private mutating func checkElements(
    _ type: StaticType,
    of aggregator: Aggregator?,
    name: String,
    at place: SourceRange
  ) {
    switch aggregator {
    case .sum?, .mean?, .median?:
      require([.int, .float], of: type, for: name, "numbers", at: place, place)
    case .min?, .max?:
      let kinds: [ValueKind] = [.int, .float, .string, .date, .bool]
      require(kinds, of: type, for: name, "values that have an order", at: place, place)
    default: break
    }
  }

  // MARK: Aggregates

  /// Inside an aggregate, and in `column(…)`, rows are visited one by one: every column has one value.
  var isInsideAggregate: Bool { context.row?.groupKeys?.isEmpty == true }

  private mutating func checkOverRows(
    _ expression: Expression
  ) -> (code: ExpressionCode, type: StaticType) {
    let keys = context.row?.groupKeys
    if keys != nil { context.row?.groupKeys = [] }
    defer { context.row?.groupKeys = keys }
    return check(expression)
  }

  private mutating func check(
    aggregate: Aggregator,
    _ argument: Expression?,
    name: Name,
    at range: SourceRange
  ) -> (code: ExpressionCode, type: StaticType) {
    if argument == nil, aggregate != .count {
      report(.wrongArity(name, expected: 1...1, found: 0))
    }
    let reads = context.row?.readsOfRow
    let checked = argument.map { checkOverRows($0) }
    if let checked, context.row?.readsOfRow == reads, [.list, .table].contains(checked.type.kind),
      let builtin = registry.function(named: name.text)
    {
      // What it is over is the same for every group: `sum(n) / sum(column(n))`.
      let type = builtin.type?([checked.type]) ?? builtin.output
      return (BuiltinCall(builtin, [checked.code], range, ofOne: nil), type)
    }
    context.row?.readsOfRow += 1
    let type = checked?.type ?? .any
    if let argument {
      checkElements(type, of: aggregate, name: name.text, at: argument.range)
    }
    return (.aggregate(aggregate, checked?.code, range), aggregate.type(over: type))
  }

  /// `column(expression)`: its values in all rows of the table that comes into the stage.
  private mutating func check(
    columnList name: Name,
    _ arguments: [Expression],
    at range: SourceRange
  ) -> (code: ExpressionCode, type: StaticType) {
    guard let scope = context.row else {
      report(.columnListOutsideRow(name))
      return (.constant(.null), .list(.any))
    }
    guard let argument = arguments.first, arguments.count == 1 else {
      report(.wrongArity(name, expected: 1...1, found: arguments.count))
      return (.constant(.null), .list(.any))
    }
    let before = faults.count
    let (code, type) = checkOverRows(argument)
    if context.row?.readsOfRow == scope.readsOfRow {
      if faults.count == before { report(.noColumn(in: argument, name)) }
      return (.constant(.null), .list(.any))
    }
    context.row?.readsOfRow = scope.readsOfRow
    context.row?.readsOfColumns += 1
    return (ColumnList(code), Aggregator.list.type(over: type))
  }
}

/// A call of a function of the language.
private struct BuiltinArguments {
  let name: Name
  let builtin: Builtin
  let expressions: [Expression]
  let types: [StaticType]

  /// What messages call the function.
  var function: String { "\(name.text)()" }

  /// Whether its only argument must be a list.
  var isOverMany: Bool { builtin.aggregator != nil && expressions.count == 1 }

  /// What to say where that is a value of a row.
  func ofOne(_ source: Source) -> AggregateOfOne {
    AggregateOfOne(function: name.text, argument: source[expressions[0].range])
  }
}

extension Aggregator {
  /// The type of its value over values of this type.
  func type(over element: StaticType) -> StaticType {
    switch self {
    case .count, .distinct: return .scalar(.int)
    case .mean, .median: return .scalar(.float)
    case .sum, .min, .max: return element
    case .list:
      if case .record(let columns?) = element { return .table(columns) }
      return .list(element)
    }
  }
}
