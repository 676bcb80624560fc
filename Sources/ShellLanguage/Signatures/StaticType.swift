// What can be known of a value before anything runs.

import Tabular

/// The type of a value, as far as a script's text tells it.
package indirect enum StaticType: Hashable, Sendable {
  /// Nothing is known.
  case any
  /// No value: the command only changes the session or writes.
  case nothing
  /// A value of this kind, which is none of list, record and table.
  case scalar(ValueKind)
  /// Text that is one of these, as a column or a flag defines them.
  case enumerated([String])
  /// Text that is one of these, as the script writes it.
  case texts([String])
  /// A list.
  case list(StaticType)
  /// A record; nil where its fields are not known.
  case record([Column]?)
  /// A table; nil where its columns are not known.
  case table([Column]?)

  /// The type of a column's values.
  package init(_ column: Column) {
    switch column.kind {
    case .any: self = .any
    case .list: self = .list(column.inner?.first.map(StaticType.init) ?? .any)
    case .record: self = .record(column.inner)
    case .table: self = .table(column.inner)
    case .string where !column.values.isEmpty: self = .enumerated(column.values)
    default: self = .scalar(column.kind)
    }
  }

  /// The type of a value that is known.
  package init(_ value: Value) {
    switch value {
    case .list(let elements): self = .list(Self.staticType(of: elements))
    case .record(let record):
      self = .record(zip(record.names, record.values).map { Column($0, $1.kind, inner: $1.fields) })
    // An empty list that became a table has no columns to name.
    case .table(let table): self = .table(table.columns.isEmpty ? nil : table.columns)
    default: self = .scalar(value.kind)
    }
  }

  /// More elements are not looked at one by one.
  private static let looksAt = 1_000

  private static func staticType(of elements: [Value]) -> StaticType {
    guard let first = elements.first, elements.count <= looksAt else { return .any }
    return elements.dropFirst().reduce(StaticType(first)) { $0.joined(with: StaticType($1)) }
  }

  /// The kind of the value; nil where it is not known or there is none.
  package var kind: ValueKind? {
    switch self {
    case .any, .nothing: nil
    case .scalar(let kind): kind
    case .enumerated, .texts: .string
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

  /// What is known of a variable that has the one type or the other, by the way that was taken. Null
  /// says nothing of the kind.
  func joined(with other: StaticType) -> StaticType {
    if self == other || other.kind == .null { return self }
    if kind == .null { return other }
    switch (self, other) {
    case (.texts(let mine), .texts(let others)): return .texts(mine.union(others))
    case (.enumerated(let mine), .enumerated(let others)): return .enumerated(mine.union(others))
    case (.list(let mine), .list(let others)): return .list(mine.joined(with: others))
    case (.record, .record): return .record(nil)
    case (.table, .table): return .table(nil)
    default: return kind == .string && other.kind == .string ? .scalar(.string) : .any
    }
  }

  /// What is known of the elements of a list that has both. Null says nothing of the kind.
  package func merged(with other: StaticType) -> StaticType {
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
        columns.append(StaticType(column).merged(with: StaticType(twin)).column(column.name))
      }
      return .record(columns)
    default: return joined(with: other)
    }
  }

  /// The text that it is, where that is known.
  var text: String? {
    if case .texts(let texts) = self, texts.count == 1 { return texts[0] }
    return nil
  }

  /// A column that holds such values.
  package func column(_ name: String) -> Column {
    switch self {
    case .enumerated(let values): Column(name, .string, values: values)
    case .list(.any), .list(.nothing): Column(name, .list)
    case .list(let element): Column(name, .list, inner: [element.column("")])
    case .record(let columns), .table(let columns): Column(name, kind ?? .any, inner: columns)
    default: Column(name, kind ?? .any)
    }
  }

  /// The elements that `flatten` and `for` find in such a value; what is no list is its own element.
  var element: StaticType {
    switch self {
    case .list(let element): element
    case .table(let columns): .record(columns)
    default: self
    }
  }
}

extension Value {
  /// What is known of the fields or columns inside it.
  fileprivate var fields: [Column]? {
    switch self {
    case .record(let record): zip(record.names, record.values).map { Column($0, $1.kind) }
    case .table(let table) where !table.columns.isEmpty: table.columns
    default: nil
    }
  }
}

extension [String] {
  /// The texts, and those of the other list that are not among them.
  fileprivate func union(_ others: [String]) -> [String] { self + others.filter { !contains($0) } }
}
