// The repository that these tests were built from.

import FoundationEssentials
import Testing

/// The files of the repository, found from this file's own path.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root: String = {
    var folder = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    folder.removeLast(4)
    return folder.joined(separator: "/")
  }()

  /// Whether the tree is still where the tests were built.
  static var isThere: Bool { FileManager.default.fileExists(atPath: "\(root)/Package.swift") }

  /// Every text file that belongs to the repository, sorted by path.
  static let files: [SourceFile] = {
    let tops = ["Package.swift", "README.md", ".ci", ".swift-format", ".gitignore"]
    return (tops + ["Sources", "Tests", "Scripts", "Docs"])
      .flatMap { paths(below: $0) }
      .sorted()
      .compactMap { path in text(of: path).map { SourceFile(path: path, text: $0) } }
  }()

  /// The Swift files of the targets.
  static let sources = files.filter {
    $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift")
  }

  /// All Swift files, tests and manifest too.
  static let swift = files.filter { $0.path.hasSuffix(".swift") }

  /// The text of a file; nil where there is none, or where it is no UTF-8.
  static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: "\(root)/\(path)").flatMap {
      String(bytes: $0, encoding: .utf8)
    }
  }

  /// Whether there is a file or folder at `path`.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(path)")
  }

  /// Whether the file at `path` can be run.
  static func isExecutable(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "\(root)/\(path)")
  }

  private static func paths(below top: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(top)")) ?? []
    if names.isEmpty { return has(top) ? [top] : [] }
    return names.map { "\(top)/\($0)" }
  }
}

/// Fails once for each complaint.
func expectNone(_ complaints: [Complaint], sourceLocation: SourceLocation = #_sourceLocation) {
  for complaint in complaints {
    Issue.record("\(complaint)", sourceLocation: sourceLocation)
  }
}

/// The lines that a rule complains about in an invented file.
func complaints(
  _ rule: (SourceFile) -> [Complaint],
  about text: String,
  at path: String = "Sources/Tabular/Sample.swift"
) -> [Int] {
  rule(SourceFile(path: path, text: text)).map(\.line)
}
