// Functions over the values of a list. Among the rows of a table they are called with `column(…)`.

import Tabular

extension Builtin {
  static let aggregates = [
    Builtin(
      name: "min",
      arity: 1...Int.max,
      output: .any,
      summary: "min(list), min(a, b, …): the least",
      type: typeOfOne
    ) { try Aggregator.min.value(of: elements($0, of: "min")) },
    Builtin(
      name: "max",
      arity: 1...Int.max,
      output: .any,
      summary: "max(list), max(a, b, …): the greatest",
      type: typeOfOne
    ) { try Aggregator.max.value(of: elements($0, of: "max")) },
    Builtin(
      name: "sum",
      arity: 1...1,
      output: .any,
      summary: "sum(list): of its numbers",
      type: typeOfOne
    ) { try Aggregator.sum.value(of: elements($0, of: "sum")) },
    Builtin(
      name: "mean",
      arity: 1...1,
      output: .scalar(.float),
      summary: "mean(list): of its numbers; null for none"
    ) { try Aggregator.mean.value(of: elements($0, of: "mean")) },
    Builtin(
      name: "median",
      arity: 1...1,
      output: .scalar(.float),
      summary: "median(list): the middle one of its numbers, or half-way between two; null for none"
    ) { try Aggregator.median.value(of: elements($0, of: "median")) },
    Builtin(
      name: "distinct",
      arity: 1...1,
      output: .scalar(.int),
      summary: "distinct(list): how many different values it has; null does not count"
    ) { try Aggregator.distinct.value(of: elements($0, of: "distinct")) },
    Builtin(
      name: ColumnList.name,
      arity: 1...1,
      output: .list(.any),
      summary: "column(expression): in where, add and group-by, its values in all rows of the table"
    ) { _ in throw CommandError("column() stands among the rows of a table only") },
  ]

  /// One of the values: of a list one of its elements.
  @Sendable private static func typeOfOne(_ arguments: [StaticType]) -> StaticType {
    guard arguments.count == 1 else {
      return arguments.dropFirst().reduce(arguments.first ?? .any) { $0.merged(with: $1) }
    }
    guard case .list(let element) = arguments[0] else { return .any }
    return element
  }
}
