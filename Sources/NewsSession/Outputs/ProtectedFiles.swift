// The files that a session came from. Nothing that it writes takes their place unasked.

import Files

/// The files that a session has read or run.
package struct ProtectedFiles: Sendable {
  /// What a file is to the session.
  package enum Role: Sendable {
    /// It was loaded.
    case article
    /// A script read it.
    case data
    /// It is the script that runs, or a journal whose statements the session's journal has taken over.
    case script
    /// It is a script that the session's journal names, and so runs.
    case scriptOfJournal
    /// The journal is kept in it as the session goes.
    case keptJournal
  }

  // By both, since an editor gives a file that it saves a new identity, and links have other paths.
  private var identities: [FileIdentity: Role] = [:]
  private var paths: [String: Role] = [:]

  /// No files.
  package init() {}

  /// Adds a file that is there; one that is run by the journal stays that, whatever else it is.
  package mutating func insert(_ path: String, as role: Role, in files: FileAccess) {
    guard let resolved = try? files.resolve(path), let identity = files.identity(path) else {
      return
    }
    let known = paths[resolved] ?? identities[identity]
    let role = known == .scriptOfJournal || known == .keptJournal ? known : role
    paths[resolved] = role
    identities[identity] = role
  }

  /// What a file is to the session; nil for any other file.
  package func role(of path: String, in files: FileAccess) -> Role? {
    guard let resolved = try? files.resolve(path) else { return nil }
    return paths[resolved] ?? files.identity(path).flatMap { identities[$0] }
  }
}
