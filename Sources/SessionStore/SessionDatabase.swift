// A session in a file: what is asked of it. Opening reads next to nothing; the list of documents is
// read when it is asked for, and a document's text and findings when they are.

import NewsModel
import Synchronization

/// A session file that is open. Any thread may ask; one at a time is answered.
///
/// It is `Sendable` although SQLite's connection is not: the connection is used under the lock
/// alone.
package final class SessionDatabase: @unchecked Sendable {
  /// Where it is.
  package let path: String
  /// Who writes the session instead of us; nil where nobody else does.
  package let writer: SessionOwner?
  /// Whether nothing can be written, because another program writes or the file may only be read.
  package let isReadOnly: Bool
  private let opened: OpenedFile
  private let lock = Mutex(())

  init(path: String, _ opened: consuming OpenedFile, isReadOnly: Bool, writer: SessionOwner?) {
    (self.path, self.isReadOnly, self.writer) = (path, isReadOnly, writer)
    self.opened = opened
  }

  /// Runs `body` as one transaction: when it returns all of it is on the disk, and if it throws
  /// nothing of it is in the file. Throws `SessionFault`, and what `body` throws, which must not
  /// ask the database.
  package func commit(_ body: (SessionWriter) throws -> Void) throws {
    if isReadOnly {
      throw writer.map { SessionFault.ownedBy($0, path: path) } ?? SessionFault.readOnly(path)
    }
    let connection = opened.connection
    try lock.withLock { _ in
      try connection.transaction(fault: { self.fault($0) }) {
        do { try body(SessionWriter(connection)) } catch let error as SQLiteFault {
          throw fault(error)
        }
      }
    }
  }

  /// What `body` finds in the file.
  func read<Found: Sendable>(
    _ body: (SQLiteConnection) throws(SQLiteFault) -> Found
  ) throws(SessionFault) -> Found {
    let connection = opened.connection
    do throws(SQLiteFault) {
      return try lock.withLock { _ throws(SQLiteFault) in try body(connection) }
    } catch { throw SessionFault(error, path) }
  }

  private func fault(_ fault: SQLiteFault) -> any Error { SessionFault(fault, path) }
}

/// The connection to a session, and the lock while it is written. The connection ends first.
struct OpenedFile: ~Copyable {
  /// The connection.
  let connection: SQLiteConnection
  private let owner: OwnerFile?

  /// A file that is open.
  init(_ connection: SQLiteConnection, _ owner: consuming OwnerFile?) {
    self.connection = connection
    self.owner = owner
  }
}
