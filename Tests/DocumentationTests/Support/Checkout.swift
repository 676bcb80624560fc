// A copy of what a reader has: the folder of the project, as far as examples name it.

import Files
import Glibc
import PseudoTerminal

/// The folder that these tests were built from.
enum Project {
  static let folder = FileAccess.folder(
    of: FileAccess.folder(of: FileAccess.folder(of: FileAccess.folder(of: #filePath)))
  )
  static let files = FileAccess(directory: folder)

  /// The text of a file of the project.
  static func text(_ path: String) throws -> String {
    String(decoding: try files.read(path), as: UTF8.self)
  }
}

/// A temporary folder in which the sample corpus and the scripts lie as in the project.
final class Checkout {
  private let folder: TemporaryFolder
  /// The way to its files.
  let files: FileAccess
  /// Its path.
  var path: String { folder.path }

  /// A fresh copy.
  init() throws {
    folder = try TemporaryFolder()
    files = FileAccess(directory: folder.path)
    for name in [
      "Tests", "Tests/Fixtures", "Tests/Fixtures/harbour", "Tests/Fixtures/odd", "Scripts",
    ] {
      mkdir("\(folder.path)/\(name)", 0o700)
    }
    for name in ["Tests/Fixtures/harbour", "Tests/Fixtures/odd", "Scripts"] {
      for entry in try Project.files.list(name) where entry.kind == .file {
        let path = "\(name)/\(entry.shownName)"
        try files.write(try Project.files.read(path), to: path)
      }
    }
  }

  /// Copies the files of a folder into a new one.
  func copy(_ folder: String, to name: String) throws {
    mkdir("\(path)/\(name)", 0o700)
    for entry in try files.list(folder) where entry.kind == .file {
      try files.write(
        try files.read("\(folder)/\(entry.shownName)"),
        to: "\(name)/\(entry.shownName)"
      )
    }
  }

  /// Writes a text.
  func write(_ text: String, to path: String) throws {
    try files.write(Array(text.utf8), to: path)
  }

  /// The names of what lies at the top.
  func names() throws -> [String] { try files.list(".").map(\.shownName) }
}
