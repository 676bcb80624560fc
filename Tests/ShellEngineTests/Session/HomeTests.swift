import Files
import Testing

@testable import ShellEngine

/// `~` at the start of a path.
@Suite struct HomeTests {
  /// A shell in a folder of its own, whose home has articles.
  private func shell(sandbox: String? = nil) throws -> (TestShell, home: Place, here: Place) {
    let (home, here) = (try Place(["harbour"], as: "articles"), try Place([]))
    let files = FileAccess(
      directory: here.files.directory,
      sandbox: sandbox,
      home: home.files.directory
    )
    return (TestShell(files), home, here)
  }

  @Test(arguments: [
    "load ~/articles", "load '~/articles'", "load ~/articles/*.txt",
    "let p = '~/articles'; load $p",
    "load ['~/articles']",
  ])
  func `it is the user's home in a path`(_ text: String) throws {
    let (test, home, here) = try shell()
    #expect(test.run(text) == 0)
    #expect(test.run("export ~/out.json; docs | export ~/out.csv; journal ~/out.nsh") == 0)
    for name in ["out.json", "out.csv", "out.nsh"] {
      #expect(home.files.exists(name))
      #expect(!here.files.exists(name))
    }
    #expect(test.run("diff ~/out.json | count") == 0)
  }

  @Test func `a script at home knows its folder`() throws {
    let (test, home, _) = try shell()
    try home.files.write(Array("print $dir".utf8), to: "a.nsh")
    #expect(test.output("run ~/a.nsh") == home.files.directory)
  }

  @Test func `the journal says it as it was typed, and replays`() throws {
    let (test, home, _) = try shell()
    test.run("load ~/articles; journal ~/day.nsh")
    #expect(test.output("journal").contains("load ~/articles"))
    #expect(home.files.exists("day.nsh"))
    #expect(test.output("replay ~/day.nsh | count") == "0")
  }

  @Test func `elsewhere it is itself, and so it is within a folder`() throws {
    let (test, _, here) = try shell()
    #expect(test.output("print ~/x") == "~/x")
    try here.files.write(Array("A text that is here.".utf8), to: "~.txt")
    #expect(test.run("load ./~.txt ~.txt") == 0)
  }

  @Test func `a sandbox holds for it`() throws {
    let (_, home, here) = try shell()
    let files = FileAccess(
      directory: here.files.directory,
      sandbox: here.files.directory,
      home: home.files.directory
    )
    #expect(TestShell(files).output("load ~/articles").contains("outside the sandbox"))
  }
}
