// The reference of commands is generated from their signatures, and its examples are run.

import NewsLoading
import ShellEngine
import ShellLanguage
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
      #expect(try Project.text(Self.path) == page, "run the tests with NSH_RECORD_DOCUMENTATION=1")
    }
  }

  @Test("Every command and stage has its heading")
  func complete() throws {
    let page = try Project.text(Self.path)
    for signature in CommandRegistry.standard.signatures {
      #expect(page.contains("\n### \(signature.name)\n"))
    }
  }

  @Test("The examples of a command run", arguments: CommandRegistry.standard.signatures.map(\.name))
  func examples(_ name: String) throws {
    let signature = try #require(CommandRegistry.standard.signature(named: name))
    #expect(!signature.examples.isEmpty)
    for example in signature.examples {
      let session = ExampleSession(in: try checkout())
      let setup = "load articles; export old.json; compare d1 d2 --as first; export new.json"
      #expect(session.status(of: setup + "; export findings.json; journal session.nsh") == 0)
      let shown = session.type("")
      #expect(session.status(of: example) == 0, "\(example)\n\(shown + session.type(""))")
    }
  }

  /// A folder with what the examples name.
  private func checkout() throws -> Checkout {
    let checkout = try Checkout()
    try checkout.copy("Tests/Fixtures/harbour", to: "articles")
    try checkout.write("Varn\n", to: "names.txt")
    return checkout
  }
}
