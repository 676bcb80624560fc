// Folders: the fixtures of the project, and places that tests may write to.

import Files
import Glibc
import PseudoTerminal

/// The folders of the project that tests read.
enum ProjectFolder {
  /// `Tests`, in the sources that were built.
  static let tests = FileAccess.folder(of: FileAccess.folder(of: FileAccess.folder(of: #filePath)))
  static let fixtures = tests + "/Fixtures"
  static let transcripts = tests + "/Transcripts"
  static let docs = FileAccess.folder(of: tests) + "/Docs"
}

/// A temporary folder with copies of fixtures in it.
final class Place {
  private let folder: TemporaryFolder
  let files: FileAccess

  /// A folder with a copy of each folder of `Tests/Fixtures` named here; `as` renames the copy.
  init(_ fixtures: [String] = ["harbour"], as name: String? = nil) throws {
    folder = try TemporaryFolder()
    files = FileAccess(directory: folder.path)
    let source = FileAccess(directory: ProjectFolder.fixtures)
    for fixture in fixtures {
      mkdir("\(folder.path)/\(name ?? fixture)", 0o700)
      for entry in try source.list(fixture) where entry.kind == .file {
        try files.write(
          try source.read("\(fixture)/\(entry.shownName)"),
          to: "\(name ?? fixture)/\(entry.shownName)"
        )
      }
    }
  }

  /// Writes a file, and makes the folder that it stands in.
  func write(_ text: String, to path: String) throws {
    let parent = FileAccess.folder(of: path)
    if parent != "." { mkdir("\(folder.path)/\(parent)", 0o700) }
    try files.write(Array(text.utf8), to: path)
  }

  /// Makes a link to a file of this place.
  func link(_ name: String, to target: String, isHard: Bool) throws {
    let path = "\(folder.path)/\(name)"
    let failed =
      isHard ? Glibc.link("\(folder.path)/\(target)", path) != 0 : symlink(target, path) != 0
    if failed { throw FileError(path: name, fault: .system(errno)) }
  }

  /// Adds text to a file where it lies, as an editor may.
  func append(_ text: String, to path: String) throws {
    try files.append(Array(text.utf8), to: path)
  }

  /// Removes a file.
  func remove(_ path: String) throws {
    if unlink("\(folder.path)/\(path)") != 0 { throw FileError(path: path, fault: .system(errno)) }
  }

  /// The text of a file.
  func text(_ path: String) throws -> String {
    String(decoding: try files.read(path), as: UTF8.self)
  }

  /// The names of the files and folders here.
  func names() throws -> [String] { try files.list(".").map(\.shownName) }
}
