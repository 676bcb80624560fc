// The documentation says what the program does: all its examples are run, and show what the pages say.

import NewsLoading
import Testing

@Suite("Examples in the documentation")
struct PageTests {
  static let pages = [
    "README.md", "Docs/Architecture.md", "Docs/Contributing.md", "Docs/Findings.md",
    "Docs/Glossary.md", "Docs/Language.md", "Docs/Models.md", "Docs/Quality.md", "Docs/Report.md",
    "Docs/Security.md",
    "Docs/Session.md", "Docs/Shell.md", "Docs/Style.md",
  ]

  @Test("A page's examples show what it says", arguments: pages)
  func examples(_ path: String) throws {
    let text = try Project.text(path)
    var runner = PageRunner(try Checkout())
    let result = try runner.run(Page(text))
    if Recording.isOn {
      if result.text != text { try Project.files.write(Array(result.text.utf8), to: path) }
      return
    }
    for difference in result.differences { Issue.record("\(path), \(difference)") }
  }

  @Test("Every page is either run or generated")
  func complete() throws {
    let generated = ["Docs/Commands.md", "Docs/Performance.md", "Docs/Questions.md"]
    let found = try Project.files.list("Docs").map(\.shownName).filter { $0.hasSuffix(".md") }
    #expect(found.allSatisfy { (Self.pages + generated).contains("Docs/\($0)") })
  }

  @Test(
    "A page is cut into blocks and put together again",
    arguments: pages
  )
  func parts(_ path: String) throws {
    let text = try Project.text(path)
    #expect(Page(text).parts.map(\.text).joined(separator: "\n") == text)
  }

  @Test("Links to files of the project lead somewhere", arguments: pages)
  func links(_ path: String) throws {
    let folder = path.hasPrefix("Docs/") ? "Docs/" : ""
    for target in Links.local(in: try Project.text(path)) {
      #expect(Project.files.exists(folder + target), "\(path) links to \(target)")
    }
  }

  @Test("Files and folders that a page names are there", arguments: pages)
  func paths(_ path: String) throws {
    for named in Links.paths(in: try Project.text(path)) {
      #expect(Project.files.exists(named), "\(path) names \(named)")
    }
  }
}

/// Links in Markdown.
enum Links {
  /// The targets of links that are no addresses and no places in the page itself.
  static func local(in text: String) -> [String] {
    text.split(separator: "](", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      let target = piece.prefix { $0 != ")" && $0 != "#" }
      return target.isEmpty || target.contains("://") ? nil : String(target)
    }
  }

  /// What stands in backquotes and starts with a folder of the project.
  static func paths(in text: String) -> [String] {
    let folders = ["Sources/", "Tests/", "Docs/", "Scripts/", ".ci/"]
    return Page(text).parts.flatMap { part -> [String] in
      guard case .prose(let lines) = part else { return [] }
      return lines.flatMap { line in
        line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }
          .map { String($0.element.prefix { $0 != " " }) }
          .filter { word in
            folders.contains { word.hasPrefix($0) } && !word.contains { "<*".contains($0) }
          }
      }
    }
  }
}
