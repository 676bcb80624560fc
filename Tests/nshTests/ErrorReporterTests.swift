import Testing

/// Errors on standard error, and the check that finds them.
@Suite struct ErrorReporterTests {
  private static let errors = [
    (line: 2, code: "unknown-command"), (line: 3, code: "unknown-column"),
    (line: 4, code: "unknown-variable"), (line: 5, code: "unknown-flag"),
    (line: 6, code: "expected"),
  ]

  private static let script = """
    load '\(Fixture.harbour)'
    prnt 1
    docs | where wrds > 1
    print $nothing
    claims --certainly
    export '/nowhere/out.json'; let x =
    """

  @Test("A script with errors in five places: all are reported, and nothing is run")
  func fivePlaces() throws {
    let nsh = try Nsh()
    try nsh.folder.write(Self.script, to: "bad.nsh")
    let outcome = try nsh("bad.nsh")
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    for error in Self.errors { #expect(outcome.messages.contains("┌ bad.nsh:\(error.line):")) }
    #expect(outcome.messages.contains("did you mean 'print'?"))
    #expect(outcome.messages.split(separator: "\n").count { $0.hasPrefix("error: ") } == 5)
    // Not even the first statement, which has no error.
    #expect(!outcome.messages.contains("loaded"))
  }

  @Test("--check says the same and nothing else")
  func check() throws {
    let nsh = try Nsh()
    try nsh.folder.write(Self.script, to: "bad.nsh")
    try nsh.folder.write("load nowhere\nprint 1\n", to: "good.nsh")
    #expect(try nsh("--check", "bad.nsh").messages == nsh("bad.nsh").messages)
    let good = try nsh("--check", "good.nsh")
    #expect(good.status == 0)
    #expect(good.output.isEmpty && good.errors.isEmpty)
    #expect(try nsh("--check", "-c", "prnt").status == 2)
    #expect(try nsh("--check", "-", input: "prnt").status == 2)
  }

  @Test("--check takes several scripts, and goes on past one that is not there")
  func checkSeveral() throws {
    let nsh = try Nsh()
    try nsh.folder.write("prnt 1", to: "a.nsh")
    try nsh.folder.write("print 1", to: "b.nsh")
    try nsh.folder.write("print $c", to: "c.nsh")
    let outcome = try nsh("--check", "a.nsh", "b.nsh", "nowhere.nsh", "c.nsh")
    #expect(outcome.status == 2)
    for place in ["a.nsh:1:1", "c.nsh:1:7", "'nowhere.nsh' could not be read"] {
      #expect(outcome.messages.contains(place), "\(place)")
    }
    #expect(!outcome.messages.contains("b.nsh"))
  }

  @Test("--errors=json writes one array and nothing else")
  func json() throws {
    let nsh = try Nsh()
    try nsh.folder.write(Self.script, to: "bad.nsh")
    let lines = try nsh("--errors=json", "bad.nsh").messages.split(separator: "\n")
    let array = try #require(lines.count == 1 ? lines.first : nil)
    #expect(array.hasPrefix("[{") && array.hasSuffix("}]"))
    for error in Self.errors {
      #expect(array.contains("\"code\":\"\(error.code)\""))
      #expect(array.contains("\"file\":\"bad.nsh\",\"line\":\(error.line),"))
    }
  }

  @Test(
    "--errors=json holds for every error",
    arguments: [
      (["-c", "load '\(Fixture.harbour)'\nprint (1 / 0)"], 1, ["division by zero"]),
      (["nowhere.nsh"], 2, ["'nowhere.nsh' could not be read"]),
      (["--check", "nowhere.nsh", "bad.nsh"], 2, ["'nowhere.nsh' could not", "command 'prnt'"]),
      (["--color", "maybe"], 2, ["'maybe' is invalid"]),
      (["replay", "nowhere.json"], 1, ["'nowhere.json' could not be read"]),
    ] as [([String], Int32, [String])]
  )
  func jsonAlways(words: [String], status: Int32, messages: [String]) throws {
    let nsh = try Nsh()
    try nsh.folder.write("prnt", to: "bad.nsh")
    let outcome = try nsh.start(["--errors=json"] + words).outcome()
    #expect(outcome.status == status)
    #expect(outcome.messages.hasPrefix("[{") && outcome.messages.hasSuffix("}]\n"))
    #expect(outcome.messages.split(separator: "\n").count == 1)
    for message in messages { #expect(outcome.messages.contains(message)) }
  }

  @Test("--errors=json is silent where nothing is wrong, and an empty array for a check")
  func jsonOfNothing() throws {
    let nsh = try Nsh()
    let run = try nsh("--errors=json", "-c", "load '\(Fixture.harbour)'\nprint 1")
    #expect(run.messages.isEmpty)
    #expect(try nsh("--errors=json", "--check", "-c", "print 1").messages == "[]\n")
  }

  @Test("A failure inside functions and scripts tells the way there")
  func calls() throws {
    let nsh = try Nsh()
    try nsh.folder.write("def f(n) {\n  return 1 / $n\n}\nprint (f(0))\n", to: "a.nsh")
    let outcome = try nsh("a.nsh")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("┌ a.nsh:2:"))
    #expect(outcome.messages.contains("'f' called from a.nsh:4:7"))
  }
}
