// The folder of the sessions that nobody gave a name: each is kept from its first statement on, so
// that nothing is lost with a terminal, and removed when it is old.

import NewsModel

/// A session on the shelf.
package struct ShelvedSession: Hashable, Sendable {
  /// Where it is.
  package var path: String
  /// Its name there.
  package var name: String
  /// When it was written last, in seconds since 1970.
  package var modified: Int
  /// Its size in bytes.
  package var size: Int
  /// Who has it open; nil where nobody has.
  package var owner: SessionOwner?
  /// What it holds; nil where it cannot be read.
  package var summary: SessionSummary?
}

/// A folder of sessions. It knows no clock: ages are told by the times of the files.
package struct SessionShelf: Hashable, Sendable {
  /// How the names of its files end.
  package static let ending = ".nsh-session"

  /// The folder; absolute.
  package let folder: String

  /// The shelf in a folder, which is made when it is first needed.
  package init(folder: String) { self.folder = folder }

  /// The path of a session with this name; the folder is there then, if it can be, and nobody else
  /// may read it.
  package func path(of name: String) -> String {
    FilePlaces.makePrivateFolders(folder)
    return "\(folder)/\(name)\(Self.ending)"
  }

  /// The path of a session whose name starts with `name` and that is not there yet.
  package func freePath(_ name: String) -> String {
    var (path, number) = (path(of: name), 1)
    while FilePlaces.exists(path) {
      number += 1
      path = self.path(of: "\(name)-\(number)")
    }
    return path
  }

  /// The sessions, those written last first.
  package func sessions() -> [ShelvedSession] {
    paths.map(session)
      .sorted { $0.modified != $1.modified ? $0.modified > $1.modified : $0.name > $1.name }
  }

  /// Removes the sessions that were written last before a time, in seconds since 1970, and that
  /// nobody has open; how many there were.
  package func removeSessions(before time: Int, as owner: SessionOwner) -> Int {
    paths.count { modified($0) < time && remove($0, as: owner) }
  }

  /// Removes a session with all that belongs to it; false where somebody has it open.
  package func remove(_ path: String, as owner: SessionOwner) -> Bool {
    guard let lock = try? OwnerFile(for: path, owner) else { return false }
    withExtendedLifetime(lock) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      for other in FilePlaces.names(in: folder)
      where other != OwnerFile.path(for: name) && other.utf8.starts(with: name.utf8) {
        FilePlaces.remove("\(folder)/\(other)")
      }
    }
    return true
  }

  /// The path of the session that was written last and that nobody has open; nil where there is none. Opens none.
  package var latest: String? {
    paths.map { (path: $0, time: modified($0)) }
      .sorted { $0.time != $1.time ? $0.time > $1.time : $0.path > $1.path }
      .first { OwnerFile.owner(of: $0.path) == nil }?.path
  }

  /// When a session was written last, in seconds since 1970.
  package func modified(_ path: String) -> Int {
    [path, path + "-wal"].compactMap(FilePlaces.modified).max() ?? 0
  }

  private var paths: [String] {
    FilePlaces.names(in: folder).filter { $0.hasSuffix(Self.ending) }.map { "\(folder)/\($0)" }
  }

  private func session(_ path: String) -> ShelvedSession {
    let name = path.dropFirst(folder.count + 1).dropLast(Self.ending.count)
    return ShelvedSession(
      path: path,
      name: String(name),
      modified: modified(path),
      size: FilePlaces.size(of: path) + FilePlaces.size(of: path + "-wal"),
      owner: OwnerFile.owner(of: path),
      summary: try? SessionDatabase.read(path).summary()
    )
  }
}
