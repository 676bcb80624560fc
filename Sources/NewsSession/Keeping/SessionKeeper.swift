// The session in its file: each statement a transaction, written when it has run.

import NewsLoading
import NewsModel
import SessionStore
import Tabular

/// Keeps a session in a file.
final class SessionKeeper {
  /// The file.
  private(set) var database: SessionDatabase
  /// Whether it is a file of the shelf, which has no name that somebody gave it.
  private(set) var isUnnamed: Bool
  private let now: @Sendable () -> String
  private var state = KeptState()

  /// A keeper of a session in an open file, which has what `state` tells.
  init(
    _ database: SessionDatabase,
    isUnnamed: Bool,
    now: @escaping @Sendable () -> String,
    state: KeptState = KeptState()
  ) {
    (self.database, self.isUnnamed, self.now, self.state) = (database, isUnnamed, now, state)
  }

  /// The session goes on in a copy of the file, which has a name.
  func move(to copy: SessionDatabase) {
    (database, isUnnamed) = (copy, false)
  }

  /// Writes what the file does not have yet of the session, all of it or nothing. What could not be written is
  /// written the next time.
  func update(_ session: Session) throws(SessionError) {
    guard !database.isReadOnly else { return }
    var next = state
    do {
      var changes = try SessionChanges(session, since: &next)
      changes.statements = session.journal.unkept(at: now)
      guard !changes.isEmpty else { return }
      try database.commit { try changes.write(to: $0) }
    } catch let fault as SessionFault {
      throw SessionError(fault)
    } catch {
      throw SessionError("the session could not be kept: \(error)")
    }
    state = next
    session.journal.isKept()
  }
}

extension SessionError {
  /// What is wrong with a session file, which the user calls `path`.
  init(_ fault: SessionFault, shown path: String? = nil) {
    let shown = path.map { fault.named(SafeText.name($0)) } ?? fault
    self.init(SafeText.forTerminal("\(shown)"), help: fault.remedy)
  }
}

extension SessionFault {
  /// What can be done about it.
  fileprivate var remedy: String? {
    switch self {
    case .missing: "'sessions' lists those without a name; 'save FILE' writes this one"
    case .notASession: "a session is a file that 'save FILE' wrote; 'load' reads articles"
    case .newer: "open it with the nsh that wrote it"
    case .damaged: "'open FILE --salvage NEW' copies what can be read of it"
    case .noSpace: "make room: what this session did since then is written with the next statement"
    case .ownedBy, .readOnly: "'save FILE' keeps what is changed here in another file"
    case .cannotOpen, .busy, .failed: nil
    }
  }
}
