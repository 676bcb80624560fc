// A statement of SQL that is ready to run, and the row that it stands at.

import CSQLite

/// A prepared statement, freed with its owner.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  /// Prepares one statement.
  init(_ sql: String, _ database: OpaquePointer) throws(SQLiteFault) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(database, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw SQLiteFault(code, database) }
    (handle, self.database) = (prepared, database)
  }

  deinit { sqlite3_finalize(handle) }

  /// Sets the parameters.
  func bind(_ values: [SQLiteValue]) throws(SQLiteFault) {
    for (index, value) in values.enumerated() {
      let code = Self.bind(value, handle, Int32(index + 1))
      guard code == SQLITE_OK else { throw SQLiteFault(code, database) }
    }
  }

  /// Goes to the next row; false where there is none.
  func step() throws(SQLiteFault) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw SQLiteFault(code, database)
    }
  }

  /// Makes it ready to run again.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  private static func bind(_ value: SQLiteValue, _ handle: OpaquePointer, _ index: Int32) -> Int32 {
    // SQLite copies what it is given; Swift cannot read the macro for that.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .int(let number): return sqlite3_bind_int64(handle, index, Int64(number))
    case .double(let number): return sqlite3_bind_double(handle, index, number)
    case .text(let text):
      var text = text
      return text.withUTF8 { bind($0, handle, index, copied) }
    case .textBytes(let bytes):
      return bytes.withUnsafeBufferPointer { bind($0, handle, index, copied) }
    case .blob(let bytes):
      return bytes.isEmpty
        ? sqlite3_bind_zeroblob(handle, index, 0)
        : sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), copied)
    }
  }
}

extension SQLiteStatement {
  /// Sets a parameter to text. Its length is given, so that a NUL in it does not end it.
  private static func bind(
    _ text: UnsafeBufferPointer<UInt8>,
    _ handle: OpaquePointer,
    _ index: Int32,
    _ destructor: sqlite3_destructor_type
  ) -> Int32 {
    guard !text.isEmpty else { return sqlite3_bind_text(handle, index, "", 0, destructor) }
    return text.withMemoryRebound(to: CChar.self) { bytes in
      sqlite3_bind_text64(
        handle,
        index,
        bytes.baseAddress,
        UInt64(bytes.count),
        destructor,
        UInt8(SQLITE_UTF8)
      )
    }
  }
}

// MARK: The row

extension SQLiteStatement {
  /// Whether a column holds nothing.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The whole number in a column.
  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// The whole number in a column, if there is one.
  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

  /// The truth value in a column.
  func bool(_ column: Int32) -> Bool { int(column) != 0 }

  /// The number in a column.
  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// The text in a column; what is not UTF-8 in it is replaced.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The text in a column, if there is any.
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The bytes in a column.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Whatever a column holds.
  func value(_ column: Int32) -> SQLiteValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .int(int(column))
    case SQLITE_FLOAT: .double(double(column))
    case SQLITE_TEXT: .textBytes(bytes(column))
    case SQLITE_BLOB: .blob(bytes(column))
    default: .null
    }
  }
}
