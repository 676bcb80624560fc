import Glibc
import PseudoTerminal
import Testing

/// The prompt as people use it.
@Suite struct PrompterTests {
  @Test("The greeting names the first commands, the prompt follows")
  func greeting() throws {
    let session = try PromptSession()
    let lines = session.terminal.screen.text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("nsh 0.") == true)
    #expect(session.terminal.screen.text.contains("'load FOLDER'"))
    #expect(session.terminal.screen.text.contains("'help'"))
    #expect(lines.last == "nsh>")
  }

  @Test("A command shows its table")
  func table() throws {
    let session = try PromptSession()
    #expect(try session.type("load '\(Fixture.harbour)'") == "loaded 5 articles\n")
    let shown = try session.type("docs | select id date")
    #expect(shown.hasPrefix("id  date\n"))
    #expect(shown.contains("\nd5  2025-03-19\n"))
    #expect(try session.type("| count") == "5\n")
  }

  @Test("An open block goes on in the next line, and runs when it is complete")
  func block() throws {
    let session = try PromptSession()
    try session.terminal.send("for i in range(3) {\rprint $i\r}\r")
    #expect(try session.terminal.wait(for: "\n0\n1\n2\nnsh> ").contains("for i in range(3) {"))
    try session.terminal.send("print (1 +\r2)\r")
    try session.terminal.wait(for: "\n3\nnsh> ")
  }

  @Test("Ctrl-C drops the line")
  func dropLine() throws {
    let session = try PromptSession()
    try session.terminal.send("print dropped\u{3}")
    try session.terminal.wait(for: "nsh> ")
    #expect(try session.type("print kept") == "kept\n")
    #expect(!session.terminal.screen.text.contains("\ndropped"))
  }

  @Test("Ctrl-C stops a loop over a million rows, and the session keeps all it had")
  func stopLoop() throws {
    let session = try PromptSession()
    try session.type("load '\(Fixture.harbour)'")
    try session.type("let before = 41")
    try session.terminal.send(
      "for i in range(1000000) { if $i == 0 { print running }; let x = [$i] }\r"
    )
    try session.terminal.wait(for: "\nrunning\n")
    try session.terminal.send("\u{3}")
    try session.terminal.wait(for: "interrupted\n5 docs nsh> ")
    #expect(try session.type("print ($before + 1)") == "42\n")
    #expect(try session.type("docs | count") == "5\n")
    try session.terminal.send("\u{4}")
    #expect(try session.terminal.waitForExit() == 0)
  }

  @Test("Ctrl-D on an empty line leaves: 0")
  func leave() throws {
    let session = try PromptSession()
    try session.terminal.send("\u{4}")
    #expect(try session.terminal.waitForExit() == 0)
    // The user's own shell starts on a line of its own.
    #expect(session.terminal.screen.cursor.column == 0)
  }

  @Test("quit leaves with its code")
  func quit() throws {
    let session = try PromptSession()
    try session.terminal.send("quit 3\r")
    #expect(try session.terminal.waitForExit() == 3)
  }

  @Test("An error leaves the session usable", arguments: ["prnt", "print (1 / 0)", "load nowhere"])
  func error(line: String) throws {
    let session = try PromptSession()
    let shown = try session.type(line)
    #expect(shown.contains("error: ") && shown.contains("┌ <prompt>:1:"))
    #expect(try session.type("print still here") == "still here\n")
  }

  @Test("Tables fit the terminal", arguments: [40, 80, 120])
  func width(columns: Int) throws {
    let session = try PromptSession(columns: columns)
    try session.type("load '\(Fixture.harbour)'")
    for command in [
      "docs", "claims | first 8", "sections", "actors", "find breakwater", "compare d1 d2",
    ] {
      let shown = try session.type(command)
      let widest = shown.split(separator: "\n").map { cells(of: $0) }.max() ?? 0
      #expect(widest <= columns, "\(command)")
    }
  }

  /// The text of the articles and the tables has no wide and no combining characters.
  private func cells(of line: Substring) -> Int { line.unicodeScalars.count }
}
