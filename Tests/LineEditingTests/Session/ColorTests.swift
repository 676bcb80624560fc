import PseudoTerminal
import Testing

/// The line in colour while it is typed.
@Suite struct ColorTests {
  private func wait(_ session: EditingSession, for line: String) throws {
    try session.terminal.waitForScreen("the line '\(line)'") { $0.styledText == line }
  }

  @Test("Each key paints the line anew")
  func typing() throws {
    let session = try EditingSession()
    try session.terminal.send("a1+")
    try wait(session, for: "‹1:>› a‹33:1›‹4;31:+›")
    try session.terminal.send("\(Key.left)\(Key.backspace)b")
    try wait(session, for: "‹1:>› ab‹4;31:+›")
    #expect(session.terminal.screen.cursor == (0, 4))
    try session.type("\r", gives: "ab+")
  }

  @Test("A line of several rows is painted where it stands, also after a new size")
  func rows() throws {
    let session = try EditingSession()
    session.terminal.resize(rows: 10, columns: 20)
    try session.terminal.send("{\r12 + a line as long 34\r56")
    try wait(
      session,
      for: "‹1:>› {\n  ‹33:12› ‹4;31:+› a line as lon\ng ‹33:34›\n  ‹33:56›"
    )
    session.terminal.resize(rows: 10, columns: 40)
    try session.terminal.waitForScreen("the block in the new size") {
      $0.styledText.hasSuffix(
        "‹1:>› {\n  ‹33:12› ‹4;31:+› a line as long ‹33:34›\n  ‹33:56›"
      )
    }
    try session.type("}\r", gives: "{\n  12 + a line as long 34\n  56}")
  }

  @Test("A line that fills its row is painted in it")
  func fullRow() throws {
    let session = try EditingSession()
    session.terminal.resize(rows: 10, columns: 20)
    try session.terminal.send("abcdefghijklmnopq1")
    try wait(session, for: "‹1:>› abcdefghijklmnopq‹33:1›")
    try session.terminal.waitForScreen("the cursor in the next row") { $0.cursor == (1, 0) }
    try session.terminal.send("2")
    try wait(session, for: "‹1:>› abcdefghijklmnopq‹33:1›\n‹33:2›")
    try session.type("\r", gives: "abcdefghijklmnopq12")
  }

  @Test("Without colours the line is plain", arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func plain(environment: [String: String]) throws {
    let session = try EditingSession(environment: environment)
    try session.type("a1+\r", gives: "a1+")
    #expect(session.terminal.screen.styledText == session.terminal.screen.text)
  }
}
