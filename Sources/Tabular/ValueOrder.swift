// When values are equal and which comes first. Text is compared by its code points, never by Swift's
// canonical equivalence, so that what looks alike but is written otherwise stays apart.

import NewsModel

extension Value {
  /// Whether both are the same value. An int equals a float of the same number; lists, records
  /// and tables are equal element by element, and all that are empty are equal.
  package func isEqual(to other: Value) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.int(let a), .float(let b)), (.float(let b), .int(let a)): Int(exactly: b) == a
    case (.float(let a), .float(let b)): a == b
    case (.string(let a), .string(let b)): a.isWritten(as: b)
    case (.date(let a), .date(let b)): a == b
    case (.list(let a), .list(let b)): a.elementsEqual(b) { $0.isEqual(to: $1) }
    case (.list(let a), .table(let b)): a.isEmpty && b.rows.isEmpty
    case (.table(let a), .list(let b)): a.rows.isEmpty && b.isEmpty
    case (.record(let a), .record(let b)): a.isEqual(to: b)
    case (.table(let a), .table(let b)):
      (a.rows.isEmpty && b.rows.isEmpty)
        || a.columns.elementsEqual(b.columns) { $0.name.isWritten(as: $1.name) }
          && a.rows.elementsEqual(b.rows) {
            $0.cells.elementsEqual($1.cells) { $0.isEqual(to: $1) }
          }
    default: false
    }
  }

  /// Which of two values comes first: negative where this one does, 0 where they tie, nil where they
  /// cannot be compared because their kinds differ or have no order.
  package func order(against other: Value) -> Int? {
    switch (self, other) {
    case (.int(let a), .int(let b)): a < b ? -1 : a > b ? 1 : 0
    case (.int(let a), .float(let b)): Self.order(a, b)
    case (.float(let a), .int(let b)): Self.order(b, a).map { -$0 }
    case (.float(let a), .float(let b)): Self.order(a, b)
    case (.string(let a), .string(let b)): Self.order(a, b)
    case (.date(let a), .date(let b)): a < b ? -1 : a > b ? 1 : 0
    case (.bool(let a), .bool(let b)): a == b ? 0 : a ? 1 : -1
    default: nil
    }
  }

  /// An order over all values for sorting: null first, then by kind, then by value. Lists go by their
  /// elements. Values without an order tie.
  package func sortOrder(against other: Value) -> Int {
    if let order = order(against: other) { return order }
    if case .list(let a) = self, case .list(let b) = other {
      for (x, y) in zip(a, b) {
        let order = x.sortOrder(against: y)
        if order != 0 { return order }
      }
      return a.count - b.count
    }
    return kind.rank - other.kind.rank
  }

  /// An int beyond 2^53 may be near a float without being it.
  private static func order(_ a: Int, _ b: Double) -> Int? {
    if let near = order(Double(a), b), near != 0 { return near }
    // Past the largest int, or not a number.
    guard let whole = Int(exactly: b) else { return b.isNaN ? nil : -1 }
    return a < whole ? -1 : a > whole ? 1 : 0
  }

  private static func order(_ a: Double, _ b: Double) -> Int? {
    a < b ? -1 : a > b ? 1 : a == b ? 0 : nil
  }

  private static func order(_ a: String, _ b: String) -> Int {
    // UTF-8 sorts as its code points do.
    if a.utf8.lexicographicallyPrecedes(b.utf8) { return -1 }
    return b.utf8.lexicographicallyPrecedes(a.utf8) ? 1 : 0
  }
}

extension String {
  /// Whether both have the same code points.
  func isWritten(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension Record {
  /// Whether both have the same fields, whatever their order, with equal values.
  fileprivate func isEqual(to other: Record) -> Bool {
    guard names.count == other.names.count else { return false }
    if names.elementsEqual(other.names, by: { $0.isWritten(as: $1) }) {
      return zip(values, other.values).allSatisfy { $0.isEqual(to: $1) }
    }
    // Names are looked up in a table, as records may have very many.
    let named = zip(other.names, other.values).map { (ValueKey(.string($0)), $1) }
    let found = Dictionary(named, uniquingKeysWith: { first, _ in first })
    return zip(names, values).allSatisfy { name, value in
      found[ValueKey(.string(name))].map { $0.isEqual(to: value) } ?? false
    }
  }
}

extension ValueKind {
  /// The place of the kind in sorting.
  fileprivate var rank: Int {
    switch self {
    case .null: 0
    case .bool: 1
    case .int, .float: 2
    case .date: 3
    case .string: 4
    case .list: 5
    case .record: 6
    case .table: 7
    case .any: 8
    }
  }
}

/// A value as the key of a dictionary: equal keys are values that `isEqual` calls equal.
package struct ValueKey: Hashable {
  private let value: Value

  /// The key of a value.
  package init(_ value: Value) { self.value = value }

  /// Whether the values are equal.
  package static func == (a: ValueKey, b: ValueKey) -> Bool { a.value.isEqual(to: b.value) }

  /// Feeds what equal values share into the hasher.
  package func hash(into hasher: inout Hasher) {
    switch value {
    case .null: hasher.combine(0)
    case .bool(let flag): hasher.combine(flag)
    case .int(let number): hasher.combine(Double(number))
    case .float(let number): hasher.combine(number)
    case .string(let text):
      for byte in text.utf8 { hasher.combine(byte) }
    case .date(let date): hasher.combine(date)
    case .list(let elements):
      // The number first: an empty list equals an empty table.
      hasher.combine(elements.count)
      for element in elements { ValueKey(element).hash(into: &hasher) }
    case .record(let record): hasher.combine(record.names.count)
    case .table(let table): hasher.combine(table.rows.count)
    }
  }
}
