import PseudoTerminal
import Testing

/// What is on the screen for texts that are hard to draw.
@Suite struct ScreenTests {
  private func wait(_ session: EditingSession, for text: String) throws {
    try session.terminal.waitForScreen("the screen '\(text)'") { $0.text == text }
  }

  @Test(
    "Marks stay on their characters when the line changes before them",
    arguments: [[:], ["NO_COLOR": "1"]] as [[String: String]]
  )
  func marks(environment: [String: String]) throws {
    let session = try EditingSession(environment: environment)
    try session.terminal.send("ae\u{301}o\u{302}\u{323}z")
    try wait(session, for: "> ae\u{301}o\u{302}\u{323}z")
    try session.terminal.send("\(Key.home)日")
    try wait(session, for: "> 日ae\u{301}o\u{302}\u{323}z")
    try session.terminal.send("\(Key.delete)")
    try wait(session, for: "> 日e\u{301}o\u{302}\u{323}z")
    #expect(session.terminal.screen.cursor == (0, 4))
    try session.type("\r", gives: "日e\u{301}o\u{302}\u{323}z")
  }

  @Test("Wide characters wrap as a whole, and are painted where they stand")
  func wide() throws {
    let session = try EditingSession()
    session.terminal.resize(rows: 10, columns: 10)
    try session.terminal.send("abcdefg日本1")
    try session.terminal.waitForScreen("the wrapped line") {
      $0.styledText.hasSuffix("‹1:>› abcdefg\n日本‹33:1›")
    }
    try session.terminal.send("\(Key.left)\(Key.backspace)")
    try session.terminal.waitForScreen("the shorter line") {
      $0.styledText.hasSuffix("‹1:>› abcdefg\n日‹33:1›")
    }
    try session.type("\r", gives: "abcdefg日1")
  }

  @Test("A tab from the history takes the cells up to its stop")
  func tabs() throws {
    let session = try EditingSession(history: ["a\tb1"])
    try session.terminal.send(Key.up)
    try session.terminal.waitForScreen("the entry") { $0.styledText == "‹1:>› a     b‹33:1›" }
    #expect(session.terminal.screen.cursor == (0, 10))
    try session.type("!\r", gives: "a\tb1!")
  }

  @Test(
    "Of a block taller than the screen the part around the cursor is shown and edited",
    arguments: [[:], ["NO_COLOR": "1"]] as [[String: String]]
  )
  func tall(environment: [String: String]) throws {
    let session = try EditingSession(environment: environment)
    let lines = (1...40).map { "line \($0)" }
    try session.terminal.send(Key.pasted(lines.joined(separator: "\n")))
    try session.terminal.waitForScreen("the end") { $0.shownText.hasSuffix("line 39\nline 40") }
    try session.terminal.send(String(repeating: Key.up, count: 37))
    try session.terminal.waitForScreen("the third line") {
      $0.shownText.hasPrefix("line 2\nline 3\n") && $0.shownCursor == (1, 6)
    }
    try session.terminal.send("X")
    try session.terminal.waitForScreen("the changed line") {
      $0.shownText.hasPrefix("line 2\nline 3X\nline 4\n") && $0.shownCursor == (1, 7)
    }
    try session.terminal.send(Key.up + Key.up)
    try session.terminal.waitForScreen("the start") {
      $0.shownText.hasPrefix("> line 1\nline 2\nline 3X\n") && $0.shownCursor.row == 0
    }
    try session.terminal.send(String(repeating: Key.down, count: 39))
    try session.terminal.waitForScreen("the end again") {
      $0.shownText.hasSuffix("line 39\nline 40") && $0.shownCursor.row == 23
    }
    let text = lines.joined(separator: "\n").replacing("line 3\n", with: "line 3X\n")
    try session.type("\r", gives: text)
  }

  @Test("A tall block that becomes short again leaves nothing behind")
  func shrunk() throws {
    let lines = (1...30).map { "line \($0)" }
    let session = try EditingSession(history: [lines.joined(separator: "\\n")])
    try session.terminal.send("line 1\(Key.up)")
    try session.terminal.waitForScreen("the end") { $0.shownText.hasSuffix("\nline 30") }
    try session.terminal.send(Key.down)
    try session.terminal.waitForScreen("the line and what is suggested") {
      $0.shownText == "> line 1…"
    }
    try session.type("!\r", gives: "line 1!")
  }

  @Test("Ctrl-L clears the screen and keeps the line, in both modes", arguments: ["", "bind -v\n"])
  func clear(settings: String) throws {
    let session = try EditingSession(settings: settings)
    try session.type("one\r", gives: "one")
    try session.terminal.send("tw1\(Key.left)\u{C}")
    try session.terminal.waitForScreen("the line alone") {
      $0.shownText == "> tw1" && $0.shownCursor == (0, 4)
    }
    try session.type("o\r", gives: "two1")
  }
}
