// The owner of SQLite's handle. No other file but this and its statement's calls SQLite.

import CSQLite

/// A connection to a database file, closed with its owner. It is used by one thread at a time.
final class SQLiteConnection {
  /// How a file is opened.
  enum Mode {
    /// For writing; the file is made where there is none.
    case writing
    /// For reading what others write meanwhile.
    case reading
    /// For reading a file that nobody writes and beside which nothing can be written.
    case readingUnchanged
  }

  private let handle: OpaquePointer
  private var statements: [String: SQLiteStatement] = [:]

  /// Opens a file.
  init(_ path: String, _ mode: Mode) throws(SQLiteFault) {
    var opened: OpaquePointer?
    let flags =
      switch mode {
      case .writing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .reading: SQLITE_OPEN_READONLY
      case .readingUnchanged: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    // Only one thread at a time has the connection, so that SQLite need not look after that.
    let name = mode == .readingUnchanged ? Self.unchangedURI(path) : path
    let code = sqlite3_open_v2(
      name,
      &opened,
      flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
      nil
    )
    guard code == SQLITE_OK, let opened else {
      let fault = SQLiteFault(code, opened)
      sqlite3_close_v2(opened)
      throw fault
    }
    handle = opened
    _ = nsh_sqlite_distrust(opened)
  }

  deinit {
    statements = [:]
    sqlite3_close_v2(handle)
  }

  /// Waits so long where another program holds the file for a moment.
  func wait(milliseconds: Int32) { sqlite3_busy_timeout(handle, milliseconds) }

  /// Runs statements that have no parameters.
  func execute(_ sql: String) throws(SQLiteFault) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteFault(code, handle) }
  }

  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: SQLiteValue...) throws(SQLiteFault) {
    try run(sql, values)
  }

  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: [SQLiteValue]) throws(SQLiteFault) {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {}
  }

  /// What `make` makes of the rows that a statement gives.
  func rows<Row>(
    _ sql: String,
    _ values: SQLiteValue...,
    make: (SQLiteStatement) throws(SQLiteFault) -> Row
  ) throws(SQLiteFault) -> [Row] {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    var rows: [Row] = []
    while try statement.step() { rows.append(try make(statement)) }
    return rows
  }

  /// Passes on the rows that a statement gives, until `take` wants no more.
  func each(
    _ sql: String,
    _ values: [SQLiteValue],
    take: (SQLiteStatement) throws(SQLiteFault) -> Bool
  ) throws(SQLiteFault) {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step(), try take(statement) {}
  }

  /// What `make` makes of the first row that a statement gives; nil where it gives none.
  func first<Row>(
    _ sql: String,
    _ values: SQLiteValue...,
    make: (SQLiteStatement) throws(SQLiteFault) -> Row
  ) throws(SQLiteFault) -> Row? {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? try make(statement) : nil
  }

  /// The whole number in the first row that a statement gives; nil where it gives none.
  func int(_ sql: String, _ values: SQLiteValue...) throws(SQLiteFault) -> Int? {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? statement.int(0) : nil
  }

  /// Runs `body` as one transaction: all of it is kept, or nothing.
  func transaction<Failure: Error>(
    fault: (SQLiteFault) -> Failure,
    _ body: () throws(Failure) -> Void
  ) throws(Failure) {
    do throws(SQLiteFault) { try execute("BEGIN IMMEDIATE") } catch { throw fault(error) }
    do throws(Failure) {
      try body()
      do throws(SQLiteFault) { try execute("COMMIT") } catch { throw fault(error) }
    } catch {
      // A full disk may have ended the transaction already.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  private func statement(_ sql: String) throws(SQLiteFault) -> SQLiteStatement {
    if let known = statements[sql] { return known }
    let statement = try SQLiteStatement(sql, handle)
    statements[sql] = statement
    return statement
  }

  /// The name by which SQLite opens a file without looking for what belongs to it.
  private static func unchangedURI(_ path: String) -> String {
    let plain = path.utf8.map { byte in
      let isPlain = (0x61...0x7A).contains(byte | 0x20) || (0x2D...0x39).contains(byte)
      return isPlain || byte == 0x5F
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "file:" + plain.joined() + "?immutable=1"
  }
}
