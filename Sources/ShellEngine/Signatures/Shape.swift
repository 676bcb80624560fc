// What can be known of a value before anything runs.

import Tabular

/// The shape of a value, as far as a script's text tells it.
package indirect enum Shape: Hashable, Sendable {
  /// Nothing is known.
  case any
  /// No value: the command only changes the session or writes.
  case nothing
  /// A value of this kind, which is none of list, record and table.
  case scalar(ValueKind)
  /// Text that is one of these.
  case enumerated([String])
  /// A list.
  case list(Shape)
  /// A record; nil where its fields are not known.
  case record([Column]?)
  /// A table; nil where its columns are not known.
  case table([Column]?)

  /// The shape of a column's values.
  package init(_ column: Column) {
    switch column.kind {
    case .any: self = .any
    case .list: self = .list(.any)
    case .record: self = .record(nil)
    case .table: self = .table(nil)
    case .string where !column.values.isEmpty: self = .enumerated(column.values)
    default: self = .scalar(column.kind)
    }
  }

  /// The shape of a value that is known.
  package init(_ value: Value) {
    switch value {
    case .list(let elements): self = .list(elements.first.map(Shape.init) ?? .any)
    case .record(let record):
      self = .record(zip(record.names, record.values).map { Column($0, $1.kind) })
    case .table(let table): self = .table(table.columns)
    default: self = .scalar(value.kind)
    }
  }

  /// The kind of the value; nil where it is not known or there is none.
  package var kind: ValueKind? {
    switch self {
    case .any, .nothing: nil
    case .scalar(let kind): kind
    case .enumerated: .string
    case .list: .list
    case .record: .record
    case .table: .table
    }
  }

  /// The columns of a table, or the fields of a record, where they are known.
  package var columns: [Column]? {
    switch self {
    case .table(let columns), .record(let columns): columns
    default: nil
    }
  }

  /// What is known of a value that has the one shape or the other. Null says nothing of the kind.
  package func merged(with other: Shape) -> Shape {
    if self == other || other.kind == .null { return self }
    if kind == .null { return other }
    switch (self, other) {
    case (.scalar(.int), .scalar(.float)), (.scalar(.float), .scalar(.int)): return .scalar(.float)
    case (.record(let mine?), .record(let others?)):
      guard mine.count == others.count else { return .record(nil) }
      var columns: [Column] = []
      for column in mine {
        guard let twin = others.first(where: { $0.name == column.name }) else {
          return .record(nil)
        }
        columns.append(Shape(column).merged(with: Shape(twin)).column(column.name))
      }
      return .record(columns)
    default: return .any
    }
  }

  /// The kind of a column that holds such values.
  package func column(_ name: String) -> Column {
    if case .enumerated(let values) = self { return Column(name, .string, values: values) }
    return Column(name, kind ?? .any)
  }
}
