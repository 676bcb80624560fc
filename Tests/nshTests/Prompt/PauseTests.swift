import Glibc
import PseudoTerminal
import Testing

/// `pause`, which the tour uses.
@Suite struct PauseTests {
  private static let words = "Space: on, q: stop here"

  @Test("Without a terminal nothing waits")
  func nowhere() throws {
    let outcome = try Nsh()("-c", "print 1\npause\nprint 2")
    #expect(outcome.text == "1\n2\n" && outcome.status == 0)
    #expect(try Nsh()("-", input: "pause\nprint 2").text == "2\n")
  }

  @Test("At a terminal a script waits for a key; q ends it, and so does Ctrl-C")
  func script() throws {
    let terminal = try Nsh().onTerminal(["-c", "print 1; pause; print 2; pause; print 3"])
    try terminal.wait(for: "1\n\(Self.words)")
    try terminal.send(" ")
    try terminal.wait(for: "2\n\(Self.words)")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.text == "1\n2")
    let second = try Nsh().onTerminal(["-c", "pause; print 3"])
    try second.wait(for: Self.words)
    try second.send("\u{3}")
    #expect(try second.waitForExit() == 130)
  }

  @Test("At the prompt q stops the script that waits, and the session goes on")
  func prompt() throws {
    let session = try PromptSession()
    try session.terminal.send("pause; print 2\r")
    try session.terminal.wait(for: Self.words)
    try session.terminal.send("q")
    try session.terminal.wait(for: "interrupted\nnsh> ")
    #expect(try session.type("print still here") == "still here\n")
  }
}
