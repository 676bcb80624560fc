import Files
import NewsSession
import ShellEngine
import Testing

@Suite struct ReplayTests {
  /// A folder with an export of a session at the prompt, or of a script.
  private func exported(_ text: String, script: ScriptRecord? = nil) throws -> Place {
    let place = try Place()
    let test = script.map { TestShell(place, script: $0) } ?? TestShell(place)
    test.run(text)
    #expect(!test.host.take().contains { $0.hasPrefix("! error") })
    return place
  }

  private func replay(_ place: Place, root: FileAccess? = nil) throws -> Replay.Outcome {
    let file = try RecordedFindings(bytes: try place.files.read("findings.json"))
    return try Replay(
      file,
      name: "findings.json",
      files: root ?? place.files,
      host: RecordingHost()
    ).run()
  }

  private static let session = """
    load harbour
    let first = docs | first 1
    $first | note 'check' --tag a
    compare d1 d4 --as calls
    docs | select id
    | export ids.csv
    unload d2
    export findings.json --with evidence,sentences
    """

  @Test func `a session at the prompt gives the same bytes, and nothing is written`() throws {
    let place = try Place()
    let test = TestShell(place)
    for line in Self.session.split(separator: "\n") { test.run(String(line)) }
    let before = try place.names()
    let outcome = try replay(place)
    #expect(outcome.isIdentical)
    #expect(outcome.problem == nil)
    #expect(try place.names() == before)
  }

  @Test func `a script with arguments gives the same bytes`() throws {
    let text = "load $args\nexport findings.json\nprint done"
    let script = ScriptRecord(name: "a.nsh", arguments: ["harbour"], text: text)
    #expect(try replay(try exported(text, script: script)).isIdentical)
  }

  @Test func `a changed input is named, with what changed`() throws {
    let place = try exported(Self.session)
    let old = try place.text("harbour/coastal-wire.txt")
    try place.write(old + "\nVarn denied it.\n", to: "harbour/coastal-wire.txt")
    let outcome = try replay(place)
    #expect(!outcome.isIdentical)
    let changes = outcome.differences.rows.map { $0.cells.prefix(4).map(\.text) }
    #expect(changes.contains { $0[1] == "document" && $0[3] == "sha256" })
  }

  @Test func `a missing input is said`() throws {
    let place = try exported("load harbour/coastal-wire.txt\nexport findings.json")
    let outcome = try replay(place, root: FileAccess(directory: ProjectFolder.docs))
    #expect(!outcome.isIdentical)
    #expect(outcome.problem?.contains("harbour/coastal-wire.txt") == true)
  }

  @Test func `the inputs may lie under another folder`() throws {
    let place = try exported(Self.session)
    #expect(
      try replay(place, root: FileAccess(directory: ProjectFolder.fixtures)).isIdentical
    )
  }

  @Test func `a file that is no export is refused`() {
    #expect(throws: SessionError.self) { try RecordedFindings(bytes: Array("{}".utf8)) }
    #expect(throws: SessionError.self) { try RecordedFindings(bytes: Array("{\"schema\"".utf8)) }
    #expect(throws: SessionError.self) { try RecordedFindings(bytes: [0xFF, 0x00]) }
  }
}
