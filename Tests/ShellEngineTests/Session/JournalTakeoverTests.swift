import NewsLoading
import NewsSession
import ShellSyntax
import Testing

@testable import ShellEngine

/// `run work.nsh`, a note and `journal work.nsh` lost the notes of the day before, and left a script that ran itself.
@Suite struct JournalTakeoverTests {
  /// A place where yesterday's session is in `work.nsh`.
  private func yesterday(_ inputs: [String]) throws -> Place {
    let place = try Place()
    let test = TestShell(place)
    for input in inputs + ["journal work.nsh"] { test.run(input) }
    return place
  }

  /// The statements of a journal.
  private func statements(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  private func replays(_ place: Place, _ name: String = "work.nsh") throws -> Bool {
    let outcome = try JournalReplay(
      try place.text(name),
      name: name,
      files: place.files,
      host: RecordingHost()
    ).run()
    guard case .done = outcome.result else { return false }
    return outcome.differences.rows.isEmpty
  }

  @Test func `today's journal holds yesterday's`() throws {
    let place = try yesterday(["load harbour", "note d1 one", "let n = 1", "let n = 2"])
    for (day, note) in ["two", "three"].enumerated() {
      let test = TestShell(place)
      test.host.answers = [true]
      for input in ["run work.nsh", "note d2 \(note)", "journal work.nsh"] {
        #expect(test.run(input) == 0)
      }
      #expect(test.host.questions.first?.contains("is a script that this session ran") == true)
      #expect(test.shell.session.notes.count == 2 + day)
    }
    #expect(
      statements(try place.text("work.nsh")) == [
        "load harbour", "note d1 one", "let n = 1", "let n = 2", "note d2 two", "note d2 three",
      ]
    )
    #expect(try replays(place))
  }

  @Test func `findings of such a session hold what made them`() throws {
    let place = try yesterday(["load harbour", "note d1 one", "let n = 1", "let n = 2"])
    let test = TestShell(place)
    test.run("run work.nsh")
    test.run("export f.json")
    try place.remove("work.nsh")
    #expect(test.output("replay f.json | count").hasSuffix("0"))
  }

  /// What is run, and whether the journal still says so.
  @Test(
    arguments: [
      ("run work.nsh", false), ("run work.nsh x", true), ("if true { run work.nsh }", true),
      ("let n = 5; run work.nsh", true), ("def n() { return 1 }; run work.nsh", true),
      ("run script.nsh", true), ("run outer.nsh", true), ("run asks.nsh", true),
    ]
  )
  func `no journal runs itself`(input: String, isNamed: Bool) throws {
    let place = try yesterday(["load harbour", "let n = 1", "note d1 one"])
    let journal = try place.text("work.nsh")
    try place.write("load harbour\nnote d1 one\n", to: "script.nsh")
    try place.write("run work.nsh\n", to: "outer.nsh")
    try place.write(journal + "print $args\n", to: "asks.nsh")
    let test = TestShell(place)
    #expect(test.run(input) == 0)
    let name = try #require(input.split(separator: " ").first { $0.hasSuffix(".nsh") }).description
    _ = test.host.take()
    let code = test.run("journal \(name) --force")
    #expect(code == (isNamed ? 1 : 0))
    if isNamed {
      #expect(test.host.take().first?.contains("would then run itself") == true)
      if input == "run outer.nsh" { #expect(test.run("journal work.nsh --force") == 1) }
    }
    #expect(test.run("journal other.nsh") == 0)
    #expect(try place.text("other.nsh").contains(name) == isNamed)
    #expect(try replays(place, "other.nsh"))
  }

  @Test func `a replay tells that a script has changed`() throws {
    let place = try Place()
    try place.write("load harbour\nnote d1 one\n", to: "script.nsh")
    let test = TestShell(place)
    for input in ["run script.nsh", "journal work.nsh"] { #expect(test.run(input) == 0) }
    #expect(try replays(place))
    try place.write("load harbour\n\nnote d1 one\n", to: "script.nsh")
    #expect(try !replays(place))
  }

  @Test func `a script that only looks is no input`() throws {
    let place = try Place()
    try place.write("docs | count\n", to: "look.nsh")
    let test = TestShell(place)
    for input in ["load harbour", "run look.nsh", "journal work.nsh"] { test.run(input) }
    #expect(try !place.text("work.nsh").contains("look.nsh"))
    #expect(try replays(place))
  }

  @Test func `what fails in a journal that is run stands as a comment`() throws {
    let place = try Place()
    try place.write("# nsh 0.1.0, model en-4\nlet n = 1\nload nowhere\nlet k = 2\n", to: "work.nsh")
    let test = TestShell(place)
    #expect(test.run("run work.nsh") == 1)
    #expect(test.run("let m = 3") == 0)
    let lines = test.shell.session.journalScript.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { !$0.hasPrefix("#=") } == ["let n = 1", "# failed: load nowhere", "let m = 3"]
    )
  }

  @Test func `the journal that is kept is not run, nor written over`() throws {
    let place = try Place()
    let test = TestShell(place)
    test.shell.journalFile = try JournalFile(
      path: "kept.nsh",
      session: test.shell.session,
      folder: "."
    )
    try place.link("link.nsh", to: "kept.nsh", isHard: false)
    try place.write("run kept.nsh\n", to: "outer.nsh")
    test.run("let n = 1")
    for input in [
      "run kept.nsh", "run link.nsh", "run outer.nsh", "journal kept.nsh",
      "journal kept.nsh --force",
      "export link.nsh --format json --force", "docs | export kept.nsh --format csv --force",
    ] {
      #expect(test.run(input) == 1, "\(input)")
      #expect(test.host.take().first?.contains("the journal that this session is kept in") == true)
    }
    #expect(try statements(place.text("kept.nsh")) == ["let n = 1"])
    // A journal that is kept while another is run holds that one's statements.
    try place.write("# nsh 0.1.0, model en-4\nlet k = 1\nlet l = 2\n", to: "work.nsh")
    test.run("run work.nsh")
    #expect(try statements(place.text("kept.nsh")) == ["let n = 1", "let k = 1", "let l = 2"])
  }
}
