// The cells of one column, one behind the other. Long tables are mostly columns of whole numbers: these
// lie as bare ints, a third of the room of values, and can be worked on without looking at each.

/// The cells of a column, from the first row to the last.
package struct Cells: Sendable {
  /// The cells as long as all of them are ints; empty once `holdsInts` is false.
  private var numbers: [Int] = []
  /// The cells of any other column.
  private var values: [Value] = []
  private var holdsInts = true

  /// No cells.
  package init() {}

  /// Cells that are all ints.
  package init(_ numbers: [Int]) { self.numbers = numbers }

  /// Cells with these values.
  package init(_ values: some Sequence<Value>) {
    reserve(values.underestimatedCount)
    for value in values { append(value) }
  }

  /// The cells where all are ints, as they also are where there is none; nil otherwise.
  package var ints: [Int]? { holdsInts ? numbers : nil }

  /// Makes room for this many cells.
  package mutating func reserve(_ count: Int) {
    if holdsInts { numbers.reserveCapacity(count) } else { values.reserveCapacity(count) }
  }

  /// Adds a cell behind the last one.
  package mutating func append(_ value: Value) {
    if holdsInts {
      if case .int(let number) = value { return numbers.append(number) }
      values.reserveCapacity(numbers.capacity)
      values += numbers.lazy.map(Value.int)
      numbers = []
      holdsInts = false
    }
    values.append(value)
  }

  /// Adds the cells of another column behind the last one.
  package mutating func append(contentsOf others: Cells) {
    if holdsInts, others.holdsInts {
      numbers += others.numbers
    } else {
      reserve(count + others.count)
      for value in others { append(value) }
    }
  }

  /// The cells of these rows, in their order.
  package func choosing(_ rows: [Int]) -> Cells {
    var chosen = Cells()
    if holdsInts {
      chosen.numbers = rows.map { numbers[$0] }
    } else {
      chosen = Cells(rows.lazy.map { values[$0] })
    }
    return chosen
  }

  /// Whether lists, records and tables stand more than `limit` deep in any cell.
  func isNested(deeperThan limit: Int) -> Bool {
    values.contains { $0.isNested(deeperThan: limit) }
  }

  /// The kind of all cells that are not null; `any` where they differ or there is none.
  package var kind: ValueKind {
    if holdsInts { return numbers.isEmpty ? .any : .int }
    var kind: ValueKind?
    for value in values {
      let next = value.kind
      if next == .null || next == kind { continue }
      if kind != nil { return .any }
      kind = next
    }
    return kind ?? .any
  }
}

extension Cells: RandomAccessCollection {
  /// The first row.
  package var startIndex: Int { 0 }
  /// The number of rows.
  package var endIndex: Int { holdsInts ? numbers.count : values.count }
  /// The cell of a row.
  package subscript(row: Int) -> Value { holdsInts ? .int(numbers[row]) : values[row] }
}
