// Every command, stage and construct of the language has a transcript, with what goes wrong in it.

import Files
import ShellEngine
import ShellLanguage
import Testing

@Suite struct TranscriptCoverageTests {
  /// What the language has besides its commands; `Docs/Language.md` describes them.
  private static let constructs = [
    // Statements.
    "let", "set", "if", "for", "break", "continue", "def", "return", "assert", "run", "param",
    "try", "comments", "separators", "blocks",
    // Values.
    "null", "bool", "int", "float", "string", "interpolation", "date", "list", "record", "table",
    // Commands and expressions.
    "pipes", "words", "flags", "names", "comparisons", "functions", "it", "args", "meta",
    "json",
    // What holds for all.
    "check", "errors", "limits",
  ]

  private static var commands: [String] {
    CommandRegistry.standard.signatures.map(\.name) + GrammarStages.signatures.map(\.name)
  }

  private static func text(_ name: String) -> String? {
    let files = FileAccess(directory: ProjectFolder.transcripts)
    return (try? files.read("\(name).nsht")).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `every command and construct has a transcript with its errors`() {
    for name in Self.commands + Self.constructs {
      guard let text = Self.text(name) else {
        Issue.record("there is no transcript of '\(name)'")
        continue
      }
      #expect(text.contains("\n! error"), "\(name).nsht shows no error")
    }
  }

  @Test func `every statement of the reference is among the constructs`() throws {
    let page = try FileAccess(directory: ProjectFolder.docs).read("Language.md")
    let lines = String(decoding: page, as: UTF8.self).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("| statement | does |") })
    let rows = lines[(start + 2)...].prefix { $0.hasPrefix("|") }
    let words = rows.flatMap { row in
      row.split(separator: "|")[0].split(separator: "`", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset % 2 == 1 }
        .compactMap { $0.element.split(separator: " ").first.map(String.init) }
    }
    #expect(words.count >= 9)
    for word in words { #expect(Self.constructs.contains(word), "\(word)") }
  }
}
