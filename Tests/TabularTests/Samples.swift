// Values that several suites use.

import NewsModel
import Tabular

extension Value {
  /// A list of these values.
  static func of(_ elements: Value...) -> Value { .list(elements) }

  /// A record of these fields.
  static func fields(_ fields: (String, Value)...) -> Value { .record(Record(fields)) }

  /// A day.
  static func day(_ iso: String) -> Value { Value(CalendarDate(iso: iso)) }
}

extension Table {
  /// A table of these columns and rows.
  init(_ columns: [(String, ValueKind)], _ rows: [[Value]]) {
    self.init(columns: columns.map { Column($0.0, $0.1) }, rows: rows.map { Row($0) })
  }
}
