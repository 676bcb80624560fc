import NewsLoading
import NewsModel
import ShellEngine
import Testing

/// Ctrl-C stops whatever takes long: no loop over rows, documents or words may be deaf to it.
@Suite struct InterruptionTests {
  private static let looks = 1_000_000

  /// How often a statement looks whether the user wants to stop.
  private func looks(_ test: TestShell, _ statement: String) -> Int {
    test.host.looksBeforeInterrupt = Self.looks
    #expect(test.run(statement) == 0, "\(test.host.take())")
    let left = test.host.looksBeforeInterrupt ?? 0
    test.host.looksBeforeInterrupt = nil
    return Self.looks - left
  }

  @Test(arguments: [
    "uniq", "uniq n", "sort-by text", "flatten list", "join $t n", "where text matches '1'",
    "add x = text + '1'", "group-by text", "get text | uniq", "get text | sort-by",
  ])
  func `a stage over many rows looks now and then`(stage: String) throws {
    let test = TestShell()
    test.run("let t = [{n: range(5000)}] | flatten n | add text = '${n}' | add list = [n]")
    let few = looks(test, "print ($t | count)")
    #expect(looks(test, "print ($t | \(stage) | count)") >= few + 4)
  }

  @Test(arguments: [
    "sections", "claims", "actors", "mentions", "find harbour", "keywords", "claims | read | len()",
    "claims | why", "compare --by document", "compare --by section --part actors",
  ])
  func `a command over the corpus looks more than before and after`(command: String) {
    let test = TestShell()
    test.run("load harbour")
    let least = looks(test, "print 1")
    let command = command.replacing(" | len()", with: "")
    #expect(looks(test, "let x = \(command)") > least)
  }

  @Test(arguments: [
    "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' matches '^(a+)+$'",
    "find-all('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a+)+$')",
    "docs | where 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' matches '^(a+)+$'",
    "find '/(?s)(.+)+[#~]$/'",
  ])
  func `a regular expression is given up in the middle of a text`(statement: String) {
    let test = TestShell()
    test.run("load harbour")
    test.host.looksBeforeInterrupt = 20
    #expect(test.run(statement) == 130)
  }

  @Test func `an export looks at every piece, and leaves nothing behind`() throws {
    let place = try Place()
    let test = TestShell(place)
    test.run("load harbour")
    let names = try place.names()
    for looks in [2, 20, 100] {
      test.host.looksBeforeInterrupt = looks
      #expect(test.run("export findings.json") == 130)
      #expect(try place.names() == names)
    }
  }

  @Test func `a difference looks at every finding`() throws {
    let place = try Place()
    let test = TestShell(place)
    test.run("load harbour; export old.json; unload d1; export new.json")
    let least = looks(test, "print 1")
    #expect(looks(test, "let x = diff old.json new.json") > least + 100)
  }

  @Test func `one large article is given up while it is read or analysed`() throws {
    let place = try Place()
    try place.write(String(repeating: "The harbour master left. ", count: 40_000), to: "big.txt")
    let test = TestShell(place)
    for looks in [3, 4, 6] {
      test.host.looksBeforeInterrupt = looks
      #expect(test.run("load big.txt") == 130)
      test.host.looksBeforeInterrupt = nil
      #expect(test.shell.session.corpus.articles.isEmpty)
    }
  }
}
