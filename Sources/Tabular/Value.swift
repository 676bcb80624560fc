// The values of the language: what commands return, pipes carry and variables hold.

import NewsModel

/// A value of the nsh language.
package enum Value: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
  case date(CalendarDate)
  case list([Value])
  // In a box of its own, because it would double the size of every other value.
  indirect case record(Record)
  case table(Table)
}

extension Value {
  /// The kind of the value.
  package var kind: ValueKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .float: .float
    case .string: .string
    case .date: .date
    case .list: .list
    case .record: .record
    case .table: .table
    }
  }

  /// A list, or a table where every element is a record and all have the same fields in the same
  /// order. An empty list stays a list.
  package static func listOrTable(_ elements: [Value]) -> Value {
    guard case .record(let first)? = elements.first else { return .list(elements) }
    var rows: [Row] = []
    rows.reserveCapacity(elements.count)
    for element in elements {
      guard case .record(let record) = element,
        record.names.elementsEqual(first.names, by: { $0.isWritten(as: $1) })
      else {
        return .list(elements)
      }
      rows.append(Row(record.values, finding: record.finding))
    }
    return .table(Table(columns: Column.inferred(names: first.names, rows: rows), rows: rows))
  }

  /// The string, or nil for another kind of value.
  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The int, or nil for another kind of value.
  package var int: Int? {
    guard case .int(let number) = self else { return nil }
    return number
  }

  /// The number of an int or a float, or nil for another kind of value.
  package var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .float(let number): number
    default: nil
    }
  }

  /// Whether the value is null.
  package var isNull: Bool {
    guard case .null = self else { return false }
    return true
  }
}

extension Value {
  /// The string, or null where there is none.
  package init(_ string: String?) { self = string.map(Value.string) ?? .null }

  /// The date, or null where there is none.
  package init(_ date: CalendarDate?) { self = date.map(Value.date) ?? .null }

  /// A list of strings.
  package init(_ strings: [String]) { self = .list(strings.map(Value.string)) }

  /// A score that nsh has worked out, with the four decimals that it is good for.
  package static func score(_ number: Double) -> Value { .float(NumberText.rounded(number)) }

  /// The same value, of the kinds that the language has; an object's fields keep their order.
  package init(_ json: JSONValue) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .float(value)
    case .string(let value): self = .string(value)
    case .array(let elements): self = .listOrTable(elements.map(Value.init))
    case .object(let fields):
      self = .record(Record(fields.map { ($0.name, Value($0.value)) }))
    }
  }
}

/// The kinds of values; the raw value is the kind's name in messages.
package enum ValueKind: String, Hashable, Sendable, CaseIterable {
  case null, bool, int, float, string, date, list, record, table
  /// Of a column or a parameter: any of the others.
  case any

  /// The kind with its article: `an int`, `a table`.
  package var described: String {
    switch self {
    case .null: "null"
    case .any: "a value"
    case .int: "an int"
    default: "a \(rawValue)"
    }
  }
}
