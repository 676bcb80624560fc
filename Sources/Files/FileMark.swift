// A mark on the files that nsh writes: an attribute beside the bytes, with their digest. So a file that nsh
// wrote can be told from one that somebody made or changed, without a record of what was written where. Not all
// file systems have attributes, and copies lose them.

import CFileMarks
import Glibc

/// What the mark of a file says.
package enum FileMark: Hashable, Sendable {
  /// There is none.
  case absent
  /// nsh wrote these bytes.
  case genuine
  /// nsh wrote a file here, which has been changed since.
  case changed

  fileprivate static let name = "user.nsh.sha256"
}

extension FileAccess {
  /// Marks a file as written by nsh, where the file system can.
  package func mark(_ path: String, digest: String) {
    guard let resolved = try? resolve(path) else { return }
    setxattr(resolved, FileMark.name, digest, digest.utf8.count, 0)
  }

  /// What a file's mark says; its bytes are read where there is one.
  package func mark(of path: String) -> FileMark {
    guard let resolved = try? resolve(path) else { return .absent }
    var value = [UInt8](repeating: 0, count: 128)
    let count = getxattr(resolved, FileMark.name, &value, value.count)
    guard count > 0, let bytes = try? read(path) else { return .absent }
    let digest = SHA256Digest(bytes).hexadecimal
    return digest.utf8.elementsEqual(value[..<count]) ? .genuine : .changed
  }
}
