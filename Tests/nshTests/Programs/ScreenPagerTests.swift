import Glibc
import PseudoTerminal
import Testing

/// Long text where no `PAGER` is set.
@Suite struct ScreenPagerTests {
  private static let words = "Space: on, q: back to nsh"

  /// A session below the first page of the numbers up to 38, in a window of 12 rows.
  private func session() throws -> PromptSession {
    let session = try Self.start()
    try session.terminal.send("range(39)\r")
    try session.terminal.wait(for: "\n10\n\(Self.words) (11 of 39 lines)")
    return session
  }

  private static func start() throws -> PromptSession {
    // Set, but to nothing, it would mean that no pager is wanted.
    let nsh = try Nsh(withoutPager: [:])
    return try PromptSession(nsh, rows: 12)
  }

  @Test("Space shows the next page, Enter a line, and the end leads back")
  func pages() throws {
    let session = try session()
    try session.terminal.send("\r")
    try session.terminal.wait(for: "11\n\(Self.words) (12 of 39 lines)")
    try session.terminal.send(" ")
    try session.terminal.wait(for: "22\n\(Self.words) (23 of 39 lines)")
    try session.terminal.send("\u{1B}[6~")
    try session.terminal.wait(for: "33\n\(Self.words) (34 of 39 lines)")
    try session.terminal.send(" ")
    try session.terminal.wait(for: "38\nnsh> ")
    #expect(!session.terminal.screen.text.contains("Space"))
  }

  @Test("q, Esc and Ctrl-D lead back", arguments: ["q", "\u{1B}", "\u{4}"])
  func leave(key: String) throws {
    let session = try session()
    try session.terminal.send(key)
    try session.terminal.wait(for: "nsh> ")
    #expect(!session.terminal.screen.text.contains("\n11\n"))
    #expect(try session.type("print still here") == "still here\n")
  }

  // Who typed the next command had it in less, which took its letters for keys.
  @Test("What is typed below a page is the next line", arguments: ["print over", "[1, 2]", "über"])
  func typed(line: String) throws {
    let session = try session()
    try session.press(line, shows: "nsh> \(line)")
    try session.terminal.send("\u{3}")
    try session.terminal.wait(for: "^C")
    try session.terminal.wait(for: "nsh> ")
    #expect(try session.type("print still here") == "still here\n")
  }

  @Test("A paste below a page waits in the next line")
  func pasted() throws {
    let session = try session()
    try session.press("\u{1B}[200~print 1\rprint 2\r\u{1B}[201~", shows: "print 2")
    #expect(session.terminal.screen.text.contains("nsh> print 1\nprint 2"))
  }

  @Test("Ctrl-C stops what would be shown next, too; a signal ends the program")
  func stop() throws {
    let session = try Self.start()
    try session.terminal.send("for i in range(9) { range(39) }\r")
    try session.terminal.wait(for: Self.words)
    try session.terminal.send("\u{3}")
    try session.terminal.wait(for: "interrupted\nnsh> ")
    try session.terminal.send("range(39)\r")
    try session.terminal.wait(for: Self.words)
    session.terminal.signal(SIGTERM)
    #expect(try session.terminal.waitForExit() == 128 + SIGTERM)
  }

  @Test("What fits on the screen beside the prompt is written at once")
  func short() throws {
    #expect(try Self.start().type("range(11)").hasSuffix("9\n10\n"))
  }
}
