// What SQLite says when it cannot do something.

import CSQLite

/// A call of SQLite that failed.
struct SQLiteFault: Error, Hashable {
  /// SQLite's number for it.
  let code: Int32
  /// SQLite's words for it.
  let words: String

  /// The kind of fault, without its details.
  var kind: Int32 { code & 0xFF }

  /// What a database handle says of the last call.
  init(_ code: Int32, _ database: OpaquePointer?) {
    self.code = code
    words =
      database.flatMap(sqlite3_errmsg).map { String(cString: $0) }
      ?? sqlite3_errstr(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
