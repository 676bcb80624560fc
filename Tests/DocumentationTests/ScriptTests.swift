// The scripts that come with nsh run on the sample corpus, show the same each time, and write only
// where they are told to.

import NewsLoading
import NewsModel
import Testing

@Suite("Scripts that come with nsh")
struct ScriptTests {
  private static let corpus = "Tests/Fixtures/harbour"

  private func run(
    _ script: String,
    _ arguments: [String],
    in checkout: Checkout
  ) throws
    -> (lines: [String], status: Int32)
  {
    ExampleSession.run(
      script: try Project.text(script),
      name: script,
      arguments: arguments,
      in: checkout
    )
  }

  @Test("The tour runs to its end, the same each time, and leaves nothing behind")
  func tour() throws {
    let checkout = try Checkout()
    let before = try checkout.names()
    let first = try run("Scripts/tour.nsh", [], in: checkout)
    let second = try run("Scripts/tour.nsh", [], in: try Checkout())
    #expect(first.status == 0, "\(first.lines.suffix(8).joined(separator: "\n"))")
    #expect(first.lines == second.lines)
    #expect(try checkout.names() == before)
  }

  @Test("The tour shows the lines that it runs")
  func shownLines() throws {
    let lines = try Project.text("Scripts/tour.nsh").split(separator: "\n").map(String.init)
    let opening = "print '> "
    let shown = lines.indices.filter { lines[$0].hasPrefix(opening) }
    #expect(shown.count > 15)
    for index in shown {
      #expect(lines[index] == "\(opening)\(lines[index + 1])'")
    }
  }

  @Test("The brief writes the findings that it is asked for")
  func brief() throws {
    let checkout = try Checkout()
    let arguments = [Self.corpus, "--findings", "findings.json"]
    let result = try run("Scripts/brief.nsh", arguments, in: checkout)
    #expect(result.status == 0, "\(result.lines.suffix(8).joined(separator: "\n"))")
    #expect(checkout.files.exists("findings.json"))
  }

  @Test("The brief says how it is called")
  func usage() throws {
    let result = try run("Scripts/brief.nsh", ["--help"], in: try Checkout())
    #expect(result.status == 0)
    let usage = "nsh Scripts/brief.nsh --findings TEXT [--rows N]"
    #expect(result.lines.first?.hasPrefix(usage) == true)
    #expect(try run("Scripts/brief.nsh", [Self.corpus], in: try Checkout()).status == 2)
  }
}
