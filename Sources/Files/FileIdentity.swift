// Which file a path leads to, whatever it is called.

import Glibc

/// A file of this system: links of both kinds to one file have the same identity.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}

extension FileAccess {
  /// Which file stands at `path`; nil where there is none that may be seen from here.
  package func identity(_ path: String) -> FileIdentity? {
    (try? status(path)).map(FileIdentity.init)
  }

  /// Whether `path` leads to the file that standard output goes to, so that nothing may take its place.
  package func isWhereResultsGo(_ path: String) -> Bool {
    if Self.isStandardOutput(path) { return true }
    var status = stat()
    guard fstat(STDOUT_FILENO, &status) == 0, FileKind(mode: status.st_mode) == .file else {
      return false
    }
    return identity(path) == FileIdentity(status)
  }
}
