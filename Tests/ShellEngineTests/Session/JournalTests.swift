import NewsLoading
import NewsSession
import Testing

@Suite("Journal")
struct JournalTests {
  /// The statements of the journal, without its header.
  private func journal(after inputs: [String]) throws -> [String] {
    let shell = TestShell(try Place())
    for input in inputs { shell.run(input) }
    return shell.shell.session.journalScript.split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#=") }
  }

  // A journal without its definitions could not be run: `load $paths` came with no `let`.
  @Test(
    "What a later statement needs is recorded",
    arguments: [
      ["let paths = \"harbour\"", "load $paths"],
      ["def place() { return \"harbour\" }", "load (place())"],
      ["load harbour", "let n = 0", "set n = 1"],
    ]
  )
  func definitions(_ inputs: [String]) throws {
    #expect(try journal(after: inputs) == inputs)
  }

  @Test("Looking around is left out")
  func looks() throws {
    let looks = ["docs", "print 1", "[1]", "print (docs)", "more", "edit", "clear", "help docs"]
    #expect(try journal(after: ["load harbour"] + looks) == ["load harbour"])
  }

  @Test("A printed table that a recorded statement goes on with is recorded")
  func printedTable() throws {
    let inputs = ["load harbour", "print (docs)", "more", "| export docs.csv"]
    #expect(
      try journal(after: inputs) == ["load harbour", "print (docs)", "it | export docs.csv"]
    )
  }

  @Test("A session has the name of the file it was written to, and knows what is in none")
  func saving() throws {
    let shell = TestShell(try Place())
    let session = shell.shell.session
    shell.run("load harbour")
    #expect(session.name == nil && !session.hasUnsavedJudgements)
    shell.run("note d1 'seen'")
    #expect(session.hasUnsavedJudgements)
    shell.run("docs | export docs.csv\nexport -\nexport ~/found.json")
    #expect(session.name == nil && session.hasUnsavedJudgements)
    shell.run("export found.json")
    #expect(session.name == "found.json" && !session.hasUnsavedJudgements)
    shell.run("note d2 'seen'\njournal brief.nsh")
    #expect(session.name == "brief.nsh" && !session.hasUnsavedJudgements)
  }

  @Test("A table that a recorded statement goes on with is recorded, where it was shown")
  func lastTable() throws {
    let inputs = [
      "load harbour/coastal-wire.txt", "status", "docs", "| where words > 0", "load harbour",
      "| export docs.csv",
    ]
    #expect(
      try journal(after: inputs) == [
        "load harbour/coastal-wire.txt", "docs", "it | where words > 0", "load harbour",
        "it | export docs.csv",
      ]
    )
  }

  @Test("A journal run as a script writes the same files")
  func again() throws {
    let place = try Place()
    let shell = TestShell(place)
    for input in [
      "load harbour", "let least = 500", "docs | select id words", "| where words > $least",
      "note d1 'why?'", "| export long.csv", "journal again.nsh",
    ] { shell.run(input) }
    let before = try place.text("long.csv")
    try place.write("", to: "long.csv")
    let script = try place.text("again.nsh")
    #expect(TestShell(place).run(script, name: "again.nsh") == 0)
    #expect(try place.text("long.csv") == before)
  }

  @Test func `a statement that failed or was rejected is a comment`() throws {
    #expect(
      try journal(after: ["load nowhere.txt", "clams", "load harbour/nowhere.txt\nprint a"]) == [
        "# failed: load nowhere.txt", "# failed: clams", "# failed: load harbour/nowhere.txt",
      ]
    )
  }

  @Test func `a failed statement of several lines is a comment as a whole`() throws {
    #expect(
      try journal(after: ["if true {\n  assert false\n}"]) == [
        "# failed: if true {", "#     assert false", "#   }",
      ]
    )
  }

  @Test func `running the journal gives the same findings`() throws {
    let place = try Place()
    let test = TestShell(place)
    for input in [
      "load harbour", "let d = docs | first 2", "unload d3", "$d | note 'first two' --tag a",
      "compare d1 d2 --as pair", "journal session.nsh",
    ] { test.run(input) }
    test.run("export one.json")
    let again = TestShell(place)
    again.run(try place.text("session.nsh") + "export two.json\n")
    let (one, two) = (try place.text("one.json"), try place.text("two.json"))
    let findings = { (text: String) in text.drop { $0 != "[" }.drop { $0 != "}" } }
    #expect(findings(one) == findings(two))
    again.run("assert (diff one.json two.json | where finding != \"script\" | count) == 0")
    #expect(!again.host.take().contains { $0.contains("error") })
  }
}
