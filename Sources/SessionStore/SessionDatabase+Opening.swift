// Opening a session file: making it, bringing an older one up to date, and refusing what is none.

import NewsModel

extension SessionDatabase {
  /// Whether a file that begins with `head` is a session: SQLite's own mark, and ours at byte 68.
  package static func isSession(_ head: [UInt8]) -> Bool {
    guard head.count >= 72, head.starts(with: "SQLite format 3\0".utf8) else { return false }
    return head[68..<72].reduce(0) { $0 << 8 | Int($1) } == SessionSchema.mark
  }

  /// Opens a session for writing, and makes it where there is no file. A file of an older structure
  /// is copied to `FILE.structure1` first. Where another program writes it, or where nothing can be
  /// written, it is opened for reading: see `writer` and `isReadOnly`.
  ///
  /// - Parameter path: absolute, and one that may be read and written.
  package static func open(
    _ path: String,
    as owner: SessionOwner,
    schema: SessionSchema = .current
  ) throws(SessionFault) -> SessionDatabase {
    do throws(SessionFault) {
      let lock = try OwnerFile(for: path, owner)
      let file = SessionFile(path, schema)
      let connection = try file.openForWriting()
      return SessionDatabase(
        path: path,
        OpenedFile(connection, lock),
        isReadOnly: false,
        writer: nil
      )
    } catch {
      guard FilePlaces.exists(path) else { throw error }
      if case .ownedBy(let other, _) = error {
        return try read(path, writer: other ?? SessionOwner(process: 0, host: "?", since: "?"))
      }
      guard error.isOfPlace else { throw error }
      return try read(path)
    }
  }

  /// Opens a session for reading alone.
  package static func read(
    _ path: String,
    writer: SessionOwner? = nil
  ) throws(SessionFault) -> SessionDatabase {
    guard FilePlaces.exists(path) else { throw .missing(path) }
    let connection = try SessionFile(path, .current).openForReading()
    return SessionDatabase(
      path: path,
      OpenedFile(connection, nil),
      isReadOnly: true,
      writer: writer
    )
  }
}
