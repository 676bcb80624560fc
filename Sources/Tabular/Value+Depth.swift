// How deep values stand in one another. Freeing, comparing and writing a value goes down into it, so
// that a program which wraps a list in a list a million times would end by a lack of stack.

extension Value {
  /// Whether lists, records and tables stand more than `limit` deep in one another. Looks at every
  /// element of every list, and no deeper than `limit`.
  package func isNested(deeperThan limit: Int) -> Bool {
    switch self {
    case .list(let elements): limit == 0 || Self.isAny(of: elements, deeperThan: limit - 1)
    case .record(let record): limit == 0 || Self.isAny(of: record.values, deeperThan: limit - 1)
    case .table(let table):
      limit == 0
        || table.columns.indices.contains { table.cells(of: $0).isNested(deeperThan: limit - 1) }
    case .null, .bool, .int, .float, .string, .date: false
    }
  }

  private static func isAny(of values: [Value], deeperThan limit: Int) -> Bool {
    values.contains { $0.isNested(deeperThan: limit) }
  }
}
