// A session under another name.

import NewsModel

extension SessionDatabase {
  /// Writes all that is in the session into another file, whole or not at all; what stood there is
  /// replaced. Throws where another program has the other file open.
  package func save(to target: String, as owner: SessionOwner) throws(SessionFault) {
    let lock = try OwnerFile(for: target, owner)
    try withExtendedLifetime(lock) { () throws(SessionFault) in try write(to: target) }
  }

  private func write(to target: String) throws(SessionFault) {
    let temporary = FilePlaces.temporary(beside: target)
    do throws(SessionFault) {
      try read { connection throws(SQLiteFault) in
        try connection.run("VACUUM INTO ?", .text(temporary))
      }
    } catch {
      FilePlaces.remove(temporary)
      throw error
    }
    SessionFile.settle(target)
    guard FilePlaces.finish(temporary, as: target) else {
      FilePlaces.remove(temporary)
      throw .cannotOpen(target, "the copy cannot be given this name")
    }
  }
}

extension SessionFile {
  /// Removes what a killed program left beside a session: SQLite would add it to the file that
  /// takes the session's place.
  static func settle(_ path: String) {
    guard FilePlaces.exists(path + "-wal") else { return }
    // Closing it, SQLite brings what is left into the file, should that stay after all.
    _ = try? SessionFile(path, .current).openForWriting()
    FilePlaces.remove(path + "-wal")
    FilePlaces.remove(path + "-shm")
  }
}
