// What can be wrong with a session file, as fields and in words.

import CSQLite

/// Who has a session open for writing.
package struct SessionOwner: Hashable, Sendable {
  /// The number of the process.
  package var process: Int
  /// The name of its machine.
  package var host: String
  /// Since when, in ISO 8601.
  package var since: String

  /// A process that opens sessions.
  package init(process: Int, host: String, since: String) {
    (self.process, self.host, self.since) = (process, host, since)
  }
}

/// Why a session file cannot be used as it was asked.
package enum SessionFault: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(String)
  /// The file holds something else.
  case notASession(String)
  /// A later nsh wrote it, with a structure that this one does not know.
  case newer(String, structure: Int, known: Int)
  /// Parts of it cannot be read.
  case damaged(String, String)
  /// The disk is full. What was acknowledged before is in the file.
  case noSpace(String)
  /// Somebody else writes it: it can only be read.
  case ownedBy(SessionOwner?, path: String)
  /// It may only be read.
  case readOnly(String)
  /// The file or its folder cannot be opened or made.
  case cannotOpen(String, String)
  /// Another program holds it for longer than one waits.
  case busy(String)
  /// Something else that SQLite says.
  case failed(String, String)
}

extension SessionFault {
  /// The file that it is about.
  package var path: String {
    switch self {
    case .missing(let path), .notASession(let path), .newer(let path, _, _), .damaged(let path, _),
      .noSpace(let path), .ownedBy(_, let path), .readOnly(let path), .cannotOpen(let path, _),
      .busy(let path), .failed(let path, _):
      path
    }
  }

  /// The same of a file as the user calls it.
  package func named(_ path: String) -> SessionFault {
    switch self {
    case .missing: .missing(path)
    case .notASession: .notASession(path)
    case .newer(_, let structure, let known): .newer(path, structure: structure, known: known)
    case .damaged(_, let words): .damaged(path, words)
    case .noSpace: .noSpace(path)
    case .ownedBy(let owner, _): .ownedBy(owner, path: path)
    case .readOnly: .readOnly(path)
    case .cannotOpen(_, let words): .cannotOpen(path, words)
    case .busy: .busy(path)
    case .failed(_, let words): .failed(path, words)
    }
  }
}

extension SessionFault: CustomStringConvertible {
  /// What is wrong, and what can be done about it.
  package var description: String {
    switch self {
    case .missing(let path): "there is no session '\(path)'"
    case .notASession(let path): "'\(path)' is not a session: it holds something else"
    case .newer(let path, let structure, let known):
      "'\(path)' was written by a later nsh: its structure is \(structure), and this nsh "
        + "knows those up to \(known)"
    case .damaged(let path, let words):
      "'\(path)' is damaged (\(words)); what can be read of it can be copied into a new session"
    case .noSpace(let path):
      "the disk is full: '\(path)' holds everything up to the statement before this one"
    case .ownedBy(let owner, let path):
      if let owner {
        "'\(path)' is open in nsh (process \(owner.process) on \(owner.host), since "
          + "\(owner.since)): here it can only be read"
      } else {
        "'\(path)' is open in another nsh: here it can only be read"
      }
    case .readOnly(let path): "'\(path)' may only be read"
    case .cannotOpen(let path, let words): "'\(path)' cannot be opened: \(words)"
    case .busy(let path): "another program holds '\(path)': try again"
    case .failed(let path, let words): "'\(path)': \(words)"
    }
  }
}

extension SessionFault {
  /// Whether it lies in where the file is, so that it may be read all the same.
  var isOfPlace: Bool {
    switch self {
    case .cannotOpen, .readOnly, .noSpace: true
    default: false
    }
  }

  /// What SQLite's fault means for a session.
  init(_ fault: SQLiteFault, _ path: String) {
    switch fault.kind {
    case SQLITE_NOTADB: self = .notASession(path)
    case SQLITE_CORRUPT: self = .damaged(path, fault.words)
    case SQLITE_FULL: self = .noSpace(path)
    case SQLITE_READONLY: self = .readOnly(path)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotOpen(path, fault.words)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(path)
    default: self = .failed(path, fault.words)
    }
  }
}
