import NewsLoading
import NewsSession
import Testing

@testable import ShellEngine

@Suite struct JournalFileTests {
  /// A prompt that keeps its journal in `kept.nsh`.
  private func prompt(_ place: Place) throws -> TestShell {
    let test = TestShell(place)
    test.shell.journalFile = try JournalFile(
      path: "kept.nsh",
      session: test.shell.session,
      folder: "."
    )
    return test
  }

  /// The statements and comments on failures in the file.
  private func statements(_ place: Place) throws -> [String] {
    try place.text("kept.nsh").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("# ") || $0.hasPrefix("# failed") }
      .filter { !$0.hasPrefix("#= ") }
  }

  @Test func `what has run is in the file before the next statement`() throws {
    let place = try Place()
    let test = try prompt(place)
    #expect(try place.text("kept.nsh").hasPrefix("# nsh "))
    test.run("load harbour")
    #expect(try statements(place) == ["load harbour"])
    test.run("docs")
    test.run("clams")
    test.run("print (1 / 0)")
    test.run("let n = 1\nassert false")
    #expect(
      try statements(place) == [
        "load harbour", "# failed: clams", "# failed: print (1 / 0)", "let n = 1",
        "# failed: assert false",
      ]
    )
  }

  @Test func `a table that turns out to be needed stands where it was shown`() throws {
    let place = try Place()
    let test = try prompt(place)
    for input in [
      "load harbour/coastal-wire.txt", "docs | select id", "load harbour", "| export a.csv",
      "note d1 x",
    ] { test.run(input) }
    #expect(
      try statements(place) == [
        "load harbour/coastal-wire.txt", "docs | select id", "load harbour", "it | export a.csv",
        "note d1 x",
      ]
    )
  }

  @Test func `the file is the journal, with the inputs where they were loaded`() throws {
    let place = try Place()
    let test = try prompt(place)
    for input in ["load harbour", "let d = docs | first 2", "$d | export a.csv"] { test.run(input) }
    let lines = { (text: String) in
      text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map(String.init)
    }
    #expect(try lines(place.text("kept.nsh")) == lines(test.shell.session.journalScript))
    #expect(try place.text("kept.nsh").contains("load harbour\n# input sha256:"))
  }

  @Test func `a file that is there is not touched`() throws {
    let place = try Place()
    try place.write("precious", to: "kept.nsh")
    #expect(throws: SessionError.self) { try prompt(place) }
    #expect(try place.text("kept.nsh") == "precious")
  }

  @Test func `quit is no failure`() throws {
    let place = try Place()
    let test = try prompt(place)
    test.run("let n = 1; quit 3")
    #expect(try statements(place) == ["let n = 1"])
  }
}
