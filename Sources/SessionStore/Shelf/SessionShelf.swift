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

  /// The sessions, those written last first.
  package func sessions() -> [ShelvedSession] {
    FilePlaces.names(in: folder).filter { $0.hasSuffix(Self.ending) }
      .map(session)
      .sorted { $0.modified != $1.modified ? $0.modified > $1.modified : $0.name > $1.name }
  }

  /// Removes the sessions that were written last before a time, in seconds since 1970, and that
  /// nobody has open; how many there were.
  package func removeSessions(before time: Int, as owner: SessionOwner) -> Int {
    sessions().count { $0.modified < time && remove($0.path, as: owner) }
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

  private func session(_ name: String) -> ShelvedSession {
    let path = "\(folder)/\(name)"
    let times = [path, path + "-wal"].compactMap(FilePlaces.modified)
    return ShelvedSession(
      path: path,
      name: String(name.dropLast(Self.ending.count)),
      modified: times.max() ?? 0,
      size: FilePlaces.size(of: path) + FilePlaces.size(of: path + "-wal"),
      owner: OwnerFile.owner(of: path),
      summary: try? SessionDatabase.read(path).summary()
    )
  }
}
