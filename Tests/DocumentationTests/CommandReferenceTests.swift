// The reference of commands is generated from their signatures, and its examples are run.

import NewsLoading
import ShellEngine
import Testing

@Suite("Docs/Commands.md")
struct CommandReferenceTests {
  private static let path = "Docs/Commands.md"

  @Test("The page is what the signatures say")
  func generated() throws {
    let page = CommandReference.markdown(.standard)
    if Recording.isOn {
      try Project.files.write(Array(page.utf8), to: Self.path)
    } else {
      #expect(try Project.text(Self.path) == page, "run the tests with NSH_RECORD=1")
    }
  }

  @Test("Every command and stage has its heading")
  func complete() throws {
    let page = try Project.text(Self.path)
    for signature in CommandRegistry.standard.signatures {
      #expect(page.contains("\n### \(signature.name)\n"))
    }
  }
}
