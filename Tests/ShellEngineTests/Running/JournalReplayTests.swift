import Files
import NewsSession
import ShellEngine
import Tabular
import Testing

@Suite struct JournalReplayTests {
  private static let session = [
    "load harbour", "let varn = claims --by Varn", "docs | select id name",
    "| export names.csv", "note d1 look", "clams", "export findings.json", "journal j.nsh",
  ]

  /// A folder with the journal of a session.
  private func recorded(_ inputs: [String] = session) throws -> Place {
    let place = try Place()
    let test = TestShell(place)
    for input in inputs { test.run(input) }
    return place
  }

  private func replay(_ place: Place, files: FileAccess? = nil) throws -> JournalReplay.Outcome {
    let text = try place.text("j.nsh")
    return try JournalReplay(
      text,
      name: "j.nsh",
      files: files ?? place.files,
      host: RecordingHost()
    ).run()
  }

  private func cells(_ outcome: JournalReplay.Outcome) -> [[String]] {
    outcome.differences.rows.map { $0.cells.prefix(6).map(\.text) }
  }

  @Test func `a journal gives the same, and nothing is written`() throws {
    let place = try recorded()
    let names = try place.names()
    let outcome = try replay(place)
    #expect(cells(outcome) == [])
    #expect(outcome.compared == 6)
    #expect(try place.names() == names)
  }

  @Test func `a result that differs is told with its statement and both digests`() throws {
    let place = try recorded()
    let text = try place.text("j.nsh")
    try place.write(
      text.replacing("--by Varn", with: "--by Kell"),
      to: "j.nsh"
    )
    let rows = cells(try replay(place))
    #expect(
      rows.map { $0[0...2] + [] } == [["changed", "statement", "let varn = claims --by Kell"]]
    )
    #expect(rows[0][3].hasPrefix("line "))
    #expect(rows[0][4].contains(" rows sha256:") && rows[0][5].contains(" rows sha256:"))
    #expect(rows[0][4] != rows[0][5])
  }

  @Test func `an input that changed is told`() throws {
    let place = try recorded()
    try place.write("Varn said that it was over.\n", to: "harbour/coastal-wire.txt")
    let rows = cells(try replay(place))
    #expect(rows[0].prefix(4) == ["changed", "input", "harbour/coastal-wire.txt", "sha256"])
    #expect(rows.contains { $0[2] == "load harbour" })
  }

  @Test func `a statement that fails now ends the replay`() throws {
    let place = try recorded()
    let elsewhere = FileAccess(directory: ProjectFolder.docs)
    let outcome = try replay(place, files: elsewhere)
    guard case .failed(let failure) = outcome.result else {
      Issue.record("\(outcome.result)")
      return
    }
    #expect(failure.diagnostic.message.contains("harbour"))
    #expect(cells(outcome).contains { $0[0] == "gone" && $0[2] == "load harbour" })
  }

  // At the prompt a name may be defined again; a script may not, and the whole was refused.
  @Test func `a function that was defined twice at the prompt runs again`() throws {
    let place = try recorded([
      "def f() { return 1 }", "let a = f()", "def f() { return 2 }", "let b = f()",
      "journal j.nsh",
    ])
    let outcome = try replay(place)
    #expect(cells(outcome) == [])
    #expect(outcome.compared == 2)
  }

  @Test func `arguments and a folder of a script are recorded`() throws {
    let place = try Place()
    let script = ScriptRecord(name: "x/a.nsh", arguments: ["harbour", "a \"b\""], text: "")
    let test = TestShell(place, script: script)
    test.shell.journalFile = try JournalFile(
      path: "j.nsh",
      session: test.shell.session,
      folder: "x"
    )
    test.run("load $args[0]\nlet b = $args[1]\nlet d = $dir", name: "x/a.nsh")
    let outcome = try replay(place)
    #expect(cells(outcome) == [])
    #expect(outcome.compared == 3)
  }

  @Test func `replay tells a journal from an export`() throws {
    let place = try recorded()
    let test = TestShell(place)
    #expect(test.output("replay j.nsh | count") == "0")
    #expect(test.output("replay findings.json | count") == "0")
    try place.write("load harbour\n", to: "plain.nsh")
    #expect(test.output("replay plain.nsh").contains("is not JSON"))
  }
}
