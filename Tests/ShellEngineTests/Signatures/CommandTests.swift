import ShellEngine
import ShellLanguage
import Tabular
import Testing

@Suite struct CommandTests {
  @Test(arguments: ["docs", "sections", "actors", "mentions", "claims", "find"])
  func `every table of findings tells document, outlet, author and date`(_ name: String) throws {
    let signature = try #require(CommandRegistry.standard.signature(named: name))
    let names = try #require(signature.output.columns).map(\.name)
    for column in ["document", "outlet", "author", "date"] { #expect(names.contains(column)) }
  }

  @Test(arguments: [
    "load harbour", "unload d1", "note d1 'x'", "option rows 3", "export out.json",
    "docs | export docs.csv", "journal out.nsh", "let x = docs", "def f() { return 1 }",
  ])
  func `what changes the session writes nothing to the results`(_ text: String) throws {
    let test = TestShell(try Place())
    test.run("load harbour/coastal-wire.txt")
    #expect(test.run(text) == 0)
    #expect(test.host.take().allSatisfy { $0.hasPrefix("! ") })
  }

  @Test(arguments: [
    "docs", "sections", "actors", "mentions", "claims", "find harbour", "keywords", "option",
    "history",
  ])
  func `a table has the columns and values that its signature promises`(_ text: String) throws {
    let test = TestShell()
    test.run("load harbour\n\(text)")
    let name = String(text.split(separator: " ")[0])
    let promised = try #require(CommandRegistry.standard.signature(named: name)?.output.columns)
    let table = try #require(test.shell.session.last)
    #expect(table.columns == promised)
    for (index, column) in promised.enumerated() where !column.values.isEmpty {
      for value in table.values(of: index) where !value.isNull {
        #expect(column.values.contains(value.text), "\(column.name): \(value.text)")
      }
    }
  }
}
