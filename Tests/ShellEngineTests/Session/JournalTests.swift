import Testing

@Suite struct JournalTests {
  /// The statements that the journal has after these inputs.
  private func journal(_ inputs: [String]) throws -> [String] {
    let place = try Place()
    let test = TestShell(place.files)
    for input in inputs { test.run(input) }
    return test.shell.session.journal.script.split(separator: "\n").map(String.init)
  }

  @Test func `changes, definitions and exports are recorded, looking around is not`() throws {
    let inputs = [
      "load harbour", "docs", "docs | count", "let n = 1", "set n = 2", "note d1 'x'",
      "def f() { return 1 }", "unload d2", "export out.json", "option rows 5", "print a", "help",
    ]
    #expect(
      try journal(inputs) == [
        "load harbour", "let n = 1", "set n = 2", "note d1 'x'", "def f() { return 1 }",
        "unload d2", "export out.json", "option rows 5",
      ]
    )
  }

  @Test func `a table that a recorded statement goes on with is recorded before it`() throws {
    let lines = try journal([
      "load harbour/coastal-wire.txt", "docs | select id", "| get id | export ids.json",
    ])
    #expect(lines.count == 4)
    #expect(lines[1] == "docs | select id")
    #expect(lines[2].hasPrefix("#= 1 row sha256:"))
  }

  @Test func `a statement that failed is a comment, and one that was rejected is not there`() throws
  {
    #expect(
      try journal(["load nowhere.txt", "clams", "load harbour/nowhere.txt\nprint a"]) == [
        "# failed: load nowhere.txt", "# failed: load harbour/nowhere.txt",
      ]
    )
  }

  @Test func `a failed statement of several lines is a comment as a whole`() throws {
    #expect(
      try journal(["if true {\n  assert false\n}"]) == [
        "# failed: if true {", "#     assert false", "#   }",
      ]
    )
  }

  @Test func `running the journal gives the same findings`() throws {
    let place = try Place()
    let test = TestShell(place.files)
    for input in [
      "load harbour", "let d = docs | first 2", "unload d3", "$d | note 'first two' --tag a",
      "compare d1 d2 --as pair", "journal session.nsh",
    ] { test.run(input) }
    test.run("export one.json")
    let again = TestShell(place.files)
    again.run(try place.text("session.nsh") + "export two.json\n")
    let (one, two) = (try place.text("one.json"), try place.text("two.json"))
    let findings = { (text: String) in text.drop { $0 != "[" }.drop { $0 != "}" } }
    #expect(findings(one) == findings(two))
    again.run("assert (diff one.json two.json | where finding != \"script\" | count) == 0")
    #expect(!again.host.take().contains { $0.contains("error") })
  }
}
