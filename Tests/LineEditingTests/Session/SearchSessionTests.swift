import PseudoTerminal
import Testing

/// Ctrl-R.
@Suite struct SearchSessionTests {
  private static let control = (r: "\u{12}", g: "\u{7}")

  private func session(settings: String = "") throws -> EditingSession {
    try EditingSession(
      settings: settings,
      history: ["early word", "{\\n  Жур word\\n}", "naïve", "late word"]
    )
  }

  private func wait(_ session: EditingSession, for lines: String) throws {
    try session.terminal.waitForScreen("the lines '\(lines)'") { $0.styledText == lines }
  }

  @Test("The part is typed, Ctrl-R goes to older entries, Enter takes one into the line")
  func older() throws {
    let session = try session()
    try session.terminal.send("draft\(Self.control.r)")
    try wait(session, for: "‹1:search:› draft")
    try session.terminal.send("wo")
    try wait(session, for: "‹1:search: wo >› late ‹7:wo›rd")
    try session.terminal.send(Self.control.r)
    try wait(session, for: "‹1:search: wo >› {\n  Жур ‹7:wo›rd\n}")
    #expect(session.terminal.screen.cursor.row == 1)
    try session.terminal.send("\r")
    try wait(session, for: "‹1:>› {\n  Жур word\n}")
    try session.type("!\r", gives: "{\n  Жур !word\n}")
  }

  @Test("Any script is found")
  func scripts() throws {
    let session = try session()
    try session.type("\(Self.control.r)ï\r\r", gives: "naïve")
    try session.type("\(Self.control.r)у\r\r", gives: "{\n  Жур word\n}")
  }

  @Test("Ctrl-G, Esc and Ctrl-C bring the draft back", arguments: ["\u{7}", "\u{1B}", "\u{3}"])
  func restore(key: String) throws {
    let session = try session()
    try session.terminal.send("draft\(Key.left)\(Self.control.r)wo")
    try wait(session, for: "‹1:search: wo >› late ‹7:wo›rd")
    try session.terminal.send(key)
    try wait(session, for: "‹1:>› draft")
    #expect(session.terminal.screen.cursor == (0, 6))
    try session.type("!\r", gives: "draf!t")
  }

  // The last entry that had held a part of it stood in the line, and Enter ran it.
  @Test("A search that finds nothing leaves the line as it was", arguments: ["\r", "\u{5}"])
  func leavesLine(key: String) throws {
    let session = try session()
    try session.terminal.send("draft\(Self.control.r)earlyx")
    try wait(session, for: "‹1:search (nothing): earlyx >› draft")
    try session.terminal.send(key)
    try wait(session, for: "‹1:>› draft")
    try session.type("!\r", gives: "draft!")
  }

  @Test("What is not found says so, and shows the line; with less of it the match is back")
  func nothing() throws {
    let session = try session()
    try session.terminal.send("draft\(Self.control.r)naz")
    try wait(session, for: "‹1:search (nothing): naz >› draft")
    try session.terminal.send(Key.backspace)
    try wait(session, for: "‹1:search: na >› ‹7:na›ïve")
    try session.type("\(Key.end)!\r", gives: "naïve!")
  }

  @Test("vi mode has it, and a new size keeps it")
  func viMode() throws {
    let session = try session(settings: "bind -v\n")
    try session.terminal.send("\(Self.control.r)early")
    try wait(session, for: "‹1:search: early >› ‹7:early› word")
    session.terminal.resize(rows: 10, columns: 60)
    try session.type("\r\r", gives: "early word")
  }

  @Test("The end of the input ends it")
  func end() throws {
    let session = try session()
    try session.terminal.send("\(Self.control.r)early")
    try wait(session, for: "‹1:search: early >› ‹7:early› word")
    session.terminal.signal(15)
    #expect(try session.terminal.waitForExit() == 0)
  }
}
