import PseudoTerminal
import Testing

/// An empty screen.
@Suite struct ClearTests {
  @Test("clear leaves the prompt alone on the screen, at its top")
  func prompt() throws {
    let session = try PromptSession()
    try session.type("print one")
    try session.terminal.send("clear\r")
    try session.terminal.waitForScreen("an empty screen") { $0.text == "nsh>" }
    #expect(session.terminal.screen.cursor == (0, 5))
  }

  @Test("Nothing is written where there is no terminal, or one that can do nothing")
  func elsewhere() throws {
    #expect(try Nsh()("-c", "clear").text.isEmpty)
    let terminal = try Nsh(environment: ["TERM": "dumb"]).onTerminal(["-c", "print one\nclear"])
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.text == "one")
  }
}
