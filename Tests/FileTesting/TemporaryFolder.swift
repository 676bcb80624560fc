// A folder for a test's files, removed when the test is done with it.

import Files
import FoundationEssentials
import Glibc

/// A folder below the system's temporary folder.
package final class TemporaryFolder {
  /// Its absolute path, without links.
  package let path: String

  package init() throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/nsh-test-XXXXXX").utf8CString
    )
    guard let made = mkdtemp(&template), let real = realpath(made, nil) else {
      throw FileError(path: "temporary folder", fault: .system(errno))
    }
    path = String(cString: real)
    free(real)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Access from this folder.
  package var access: FileAccess { FileAccess(directory: path) }

  /// Makes a file, with the folders above it.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Makes a file, with the folders above it.
  package func write(_ bytes: [UInt8], to name: String) throws {
    try makeFolder(FileAccess.folder(of: name))
    try Data(bytes).write(to: URL(filePath: FileAccess.join(path, name)))
  }

  /// Makes a folder.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: FileAccess.join(path, name),
      withIntermediateDirectories: true
    )
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to target: String) throws {
    guard symlink(target, FileAccess.join(path, name)) == 0 else {
      throw FileError(path: name, fault: .system(errno))
    }
  }

  /// The names in the folder, hidden ones too.
  package var names: [String] { (try? access.list(".").compactMap(\.name)) ?? [] }
}
