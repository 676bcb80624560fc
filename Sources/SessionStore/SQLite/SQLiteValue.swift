// What a column of a row holds.

/// A value that SQLite stores.
enum SQLiteValue: Hashable, Sendable {
  case null
  case int(Int)
  case double(Double)
  /// Text, which may hold NULs.
  case text(String)
  case blob([UInt8])
  /// Bytes of valid UTF-8 that are stored as text.
  case textBytes([UInt8])
}

extension SQLiteValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  init(integerLiteral value: Int) { self = .int(value) }
}

extension SQLiteValue {
  /// A whole number, or null.
  init(_ value: Int?) { self = value.map(SQLiteValue.int) ?? .null }
  /// Text, or null.
  init(_ value: String?) { self = value.map(SQLiteValue.text) ?? .null }
  /// A truth value, as 1 or 0.
  init(_ value: Bool) { self = .int(value ? 1 : 0) }
}
