// Functions over lists, records and tables.

import Tabular

extension Builtin {
  static let collections = [
    Builtin(
      name: "count",
      arity: 1...1,
      output: .scalar(.int),
      summary: "count(x): the number of rows, elements or fields"
    ) { .int(try size(of: $0[0], for: "count")) },
    Builtin(
      name: "len",
      arity: 1...1,
      output: .scalar(.int),
      summary: "len(x): the number of characters of a text, or of elements",
      takes: [.sized]
    ) { arguments in
      if case .string(let text) = arguments[0] { return .int(text.unicodeScalars.count) }
      return .int(try size(of: arguments[0], for: "len"))
    },
    Builtin(
      name: "keys",
      arity: 1...1,
      output: .list(.scalar(.string)),
      summary: "keys(record): the names of its fields; of a table, of its columns",
      takes: [.fields]
    ) { arguments in
      switch arguments[0] {
      case .record(let record): Value(record.names)
      case .table(let table): Value(table.columns.map(\.name))
      case let other:
        throw CommandError("keys() needs a record or a table, not \(other.kind.described)")
      }
    },
    Builtin(
      name: "has",
      arity: 2...2,
      output: .scalar(.bool),
      summary: "has(x, y): whether a list has the element y, or a record the field y",
      takes: [.collection]
    ) { arguments in
      switch arguments[0] {
      case .list(let elements): .bool(elements.contains { Operators.isEqual($0, arguments[1]) })
      case .record(let record):
        .bool(record[try text(arguments[1], of: "has", at: 2)] != nil)
      case .table(let table):
        .bool(table.index(of: try text(arguments[1], of: "has", at: 2)) != nil)
      case .null: .bool(false)
      case let other:
        throw CommandError("has() needs a list or a record, not \(other.kind.described)")
      }
    },
    Builtin(
      name: "range",
      arity: 1...3,
      output: .list(.scalar(.int)),
      summary: "range(n), range(from, to), range(from, to, step): whole numbers, the last left out",
      takes: [.int, .int, .int],
      run: range
    ),
  ]

  @Sendable private static func range(_ arguments: [Value]) throws -> Value {
    .list(try stride(of: arguments).map(Value.int))
  }

  /// Elements that a list may have; that many take about a gigabyte.
  static let longestList = 30_000_000

  /// The numbers of `range(…)` with these arguments.
  static func stride(of arguments: [Value]) throws -> StrideTo<Int> {
    let bounds = try arguments.map {
      guard let bound = $0.int else {
        throw CommandError("range() needs ints, not \($0.kind.described)")
      }
      return bound
    }
    let (from, to) = bounds.count == 1 ? (0, bounds[0]) : (bounds[0], bounds[1])
    let step = bounds.count == 3 ? bounds[2] : 1
    guard step != 0 else { throw CommandError("range() needs a step other than 0") }
    let limit = longestList
    guard Double(to) - Double(from) <= Double(limit) * Double(Swift.abs(Double(step))),
      Double(from) - Double(to) <= Double(limit) * Double(Swift.abs(Double(step)))
    else {
      throw CommandError("range() makes at most \(limit) numbers")
    }
    return Swift.stride(from: from, to: to, by: step)
  }
}
