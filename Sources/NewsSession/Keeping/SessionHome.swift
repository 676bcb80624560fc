// Where sessions are kept, and what the program tells of itself and of the day: nothing below it has a clock.

import Files
import SessionStore

/// What a session needs to be kept in a file.
package struct SessionHome: Sendable {
  /// Who writes it.
  let owner: SessionOwner
  /// The folder of the sessions without a name; nil where there is none.
  let shelf: SessionShelf?
  /// What this one is called there, where nothing else is.
  let name: String
  /// The time, in ISO 8601.
  let now: @Sendable () -> String
  /// The time at which the program started, in seconds since 1970.
  let start: Int

  /// A home for the sessions of a process.
  ///
  /// - Parameters:
  ///   - host: the name of the machine.
  ///   - shelf: the folder of the sessions without a name, absolute; nil where there is none.
  ///   - name: what such a session is called; a number follows where another is called so.
  ///   - start: the time, in seconds since 1970.
  ///   - now: gives the time, in ISO 8601.
  package init(
    process: Int,
    host: String,
    shelf: String?,
    name: String,
    start: Int,
    now: @escaping @Sendable () -> String
  ) {
    owner = SessionOwner(process: process, host: host, since: now())
    self.shelf = shelf.map(SessionShelf.init)
    self.name = name
    (self.now, self.start) = (now, start)
  }
}

/// A session that nobody gave a name.
package struct UnnamedSession: Sendable {
  /// What it is called on the shelf.
  package let name: String
  /// Where it is.
  package let path: String
  /// How long ago it was written, in words.
  package let age: String
  /// Its size in bytes.
  package let size: Int
  /// How many documents, notes, judgements and statements it has; nil where it cannot be read.
  package let counts: (documents: Int, notes: Int, judgements: Int, statements: Int)?
  /// Its first documents or else statements; nil where it cannot be read.
  package let about: [String]?
  /// Whether a program has it open.
  package let isOpen: Bool

  /// A session as the shelf lists it at a time.
  fileprivate init(_ shelved: ShelvedSession, at time: Int) {
    (name, path, size) = (shelved.name, shelved.path, shelved.size)
    age = SessionHome.words(forSeconds: time - shelved.modified)
    counts = shelved.summary.map { ($0.documents, $0.notes, $0.judgements, $0.statements) }
    about = shelved.summary.map {
      $0.firstDocuments.isEmpty ? $0.firstStatements : $0.firstDocuments
    }
    isOpen = shelved.owner != nil
  }
}

/// How the names of session files end.
package enum SessionPath {
  /// The ending, with its stop.
  package static let ending = SessionShelf.ending
}

extension SessionHome {
  /// A session without a name is removed when nobody has written it for so many seconds: thirty days.
  private static let longestRest = 30 * 86_400

  /// Removes the sessions without a name that have become old.
  func removeOldSessions() {
    _ = shelf?.removeSessions(before: start - Self.longestRest, as: owner)
  }

  /// Whether sessions without a name are kept.
  package var hasShelf: Bool { shelf != nil }

  /// The sessions without a name, those written last first.
  package var unnamed: [UnnamedSession] {
    (shelf?.sessions() ?? []).map { UnnamedSession($0, at: start) }
  }

  /// The session without a name that was written last and that nobody has open, with its age; nil where there is none.
  package var latest: (path: String, age: String)? {
    guard let shelf, let path = shelf.latest else { return nil }
    return (path, Self.words(forSeconds: start - shelf.modified(path)))
  }

  /// A stretch of time in its largest unit: `3 hours`.
  static func words(forSeconds seconds: Int) -> String {
    let units = [("day", 86_400), ("hour", 3600), ("minute", 60)]
    for (unit, length) in units where seconds >= length {
      let count = seconds / length
      return "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    return "less than a minute"
  }
}

/// Where a session is kept.
enum Keeping {
  /// Nowhere: it ends with the program.
  case nowhere
  /// On the shelf, in a file that is made when there is something to keep.
  case onDemand
  /// In a file.
  case inFile(SessionKeeper)
  /// Nowhere, because it could not be kept on the shelf: the user knows.
  case givenUp
}
