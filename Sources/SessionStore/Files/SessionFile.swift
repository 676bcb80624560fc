// A file that is, or shall be, a session.

/// Opens the file and looks at what it is.
struct SessionFile {
  private let path: String
  private let schema: SessionSchema

  /// How long another program may hold the file: those that read it do so for milliseconds.
  private static let patience: Int32 = 5000

  /// The file at a path, whose newest structure is that of `schema`.
  init(_ path: String, _ schema: SessionSchema) { (self.path, self.schema) = (path, schema) }

  /// A connection that writes, to a file of the newest structure.
  func openForWriting() throws(SessionFault) -> SQLiteConnection {
    let connection = try connect(.writing)
    if try !isEmpty(connection) { try check(connection) }
    try attempt { () throws(SQLiteFault) in
      try connection.execute(
        // The log keeps what was acknowledged when the process is killed; that it is on the disk
        // before a statement is acknowledged keeps it when the power fails.
        """
        PRAGMA page_size = \(SessionSchema.pageSize);
        PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        PRAGMA journal_size_limit = 16777216; PRAGMA temp_store = MEMORY;
        PRAGMA cell_size_check = ON;
        """
      )
    }
    try migrate(connection)
    return connection
  }

  /// A connection that reads. Where somebody writes meanwhile, or was killed, SQLite looks after it
  /// by files beside the session; where nobody does, it reads the file alone and leaves nothing
  /// behind.
  func openForReading() throws(SessionFault) -> SQLiteConnection {
    let isUnchanged =
      FilePlaces.size(of: path + "-wal") == 0 && OwnerFile.owner(of: path) == nil
    let connection = try connect(isUnchanged ? .readingUnchanged : .reading)
    try check(connection)
    return connection
  }

  private func connect(_ mode: SQLiteConnection.Mode) throws(SessionFault) -> SQLiteConnection {
    try attempt { () throws(SQLiteFault) in
      let connection = try SQLiteConnection(path, mode)
      connection.wait(milliseconds: Self.patience)
      return connection
    }
  }

  /// Throws where the file is no session, or one of a structure that is not known.
  private func check(_ connection: SQLiteConnection) throws(SessionFault) {
    let (mark, structure) = try attempt { () throws(SQLiteFault) in
      (try connection.int("PRAGMA application_id"), try connection.int("PRAGMA user_version") ?? 0)
    }
    guard mark == SessionSchema.mark, structure > 0 else { throw .notASession(path) }
    guard structure <= schema.version else {
      throw .newer(path, structure: structure, known: schema.version)
    }
    // Nothing in the file may act by itself when we write into it.
    let triggers = try attempt { () throws(SQLiteFault) in
      try connection.int("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'")
    }
    guard triggers == 0 else { throw .notASession(path) }
  }

  /// Whether nothing is in the file yet; so is one whose making was cut off.
  private func isEmpty(_ connection: SQLiteConnection) throws(SessionFault) -> Bool {
    try attempt { () throws(SQLiteFault) in
      try connection.int("SELECT count(*) FROM sqlite_schema") == 0
    }
  }

  /// Goes through the steps that the file has not gone through, in one transaction.
  private func migrate(_ connection: SQLiteConnection) throws(SessionFault) {
    let structure = try attempt { () throws(SQLiteFault) in
      try connection.int("PRAGMA user_version") ?? 0
    }
    guard structure < schema.version else { return }
    if structure > 0 { try copy(connection, to: "\(path).structure\(structure)") }
    try attempt { () throws(SQLiteFault) in
      try connection.transaction(fault: { $0 }) { () throws(SQLiteFault) in
        for step in schema.steps[structure...] { try connection.execute(step) }
        try connection.execute(
          """
          PRAGMA application_id = \(SessionSchema.mark);
          PRAGMA user_version = \(schema.version);
          """
        )
      }
    }
  }

  /// Writes all that is in the session into another file, whole or not at all.
  private func copy(_ connection: SQLiteConnection, to target: String) throws(SessionFault) {
    let temporary = FilePlaces.temporary(beside: target)
    do throws(SQLiteFault) {
      try connection.run("VACUUM INTO ?", .text(temporary))
    } catch {
      FilePlaces.remove(temporary)
      throw SessionFault(error, target)
    }
    guard FilePlaces.finish(temporary, as: target) else {
      FilePlaces.remove(temporary)
      throw .cannotOpen(target, "the copy cannot be given this name")
    }
  }

  private func attempt<Result>(
    _ body: () throws(SQLiteFault) -> Result
  ) throws(SessionFault) -> Result {
    do throws(SQLiteFault) { return try body() } catch { throw SessionFault(error, path) }
  }
}
