// The code map names every folder there is, and none that is gone.

import NewsLoading
import Testing

@Suite("The code map of Docs/Architecture.md")
struct CodeMapTests {
  /// `Target/Folder` for each folder with sources.
  private func folders() throws -> [String] {
    try subfolders(of: "Sources").flatMap { target in
      try subfolders(of: "Sources/\(target)").map { "\(target)/\($0)" }
    }
  }

  private func subfolders(of path: String) throws -> [String] {
    try Project.files.list(path).filter { $0.kind == .folder }.map(\.shownName)
  }

  @Test("Every folder of the sources has a line, and every line a folder")
  func lines() throws {
    let lines = try Project.text("Docs/Architecture.md").split(separator: "\n")
    let mapped = lines.compactMap { line -> String? in
      guard line.hasPrefix("| `") else { return nil }
      let name = line.dropFirst(3).prefix { $0 != "`" }
      return name.contains("/") ? String(name) : nil
    }
    #expect(try mapped.sorted() == folders().sorted())
  }

  @Test("Every target has a line")
  func targets() throws {
    let page = try Project.text("Docs/Architecture.md")
    for target in try subfolders(of: "Sources") { #expect(page.contains("`\(target)`")) }
  }
}
