import ShellEngine
import ShellLanguage
import ShellSyntax
import Testing

/// The commands are there by name before they are made.
@Suite struct CommandRegistryTests {
  /// A registry of all commands, of which none is made yet.
  private let fresh = CommandRegistry(CommandRegistry.standard.entries)

  @Test func `a command is listed by the names that its signature has`() throws {
    for entry in fresh.entries {
      let signature = try #require(fresh.command(named: entry.name)?.signature)
      #expect(signature.name == entry.name)
      #expect(signature.aliases == [entry.alias].compactMap(\.self))
      if let alias = entry.alias { #expect(fresh.signature(named: alias)?.name == entry.name) }
    }
    #expect(fresh.madeCount == fresh.entries.count)
  }

  @Test func `no two commands have a name in common`() {
    let names = fresh.signatures.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test(
    arguments: [
      ("", 0), ("let x = 1\nfor i in range(3) { set x = $x + $i }", 0), ("print 1\nprint 2", 1),
      ("docs | where words > 5 | first 2", 2), ("nonsense", .max),
    ]
  )
  func `a script makes the commands that it calls`(_ text: String, _ count: Int) {
    let parsed = parse(Source(name: "<test>", text: text))
    _ = Checker.check(parsed, registry: fresh, topLevel: TopLevel())
    // An unknown word is compared with the names of all.
    #expect(fresh.madeCount == min(count, fresh.entries.count))
  }
}
