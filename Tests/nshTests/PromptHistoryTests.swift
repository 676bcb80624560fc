import Glibc
import PseudoTerminal
import Testing

/// What was typed, over several runs.
@Suite struct PromptHistoryTests {
  private static let up = "\u{1B}[A"

  /// A program with a folder of its own for what it remembers.
  private static func program() throws -> (nsh: Nsh, state: TemporaryFolder) {
    let state = try TemporaryFolder()
    return (try Nsh(environment: ["XDG_STATE_HOME": state.path]), state)
  }

  @Test("Up recalls the lines of the last run, the newest first")
  func recall() throws {
    let (nsh, state) = try Self.program()
    let first = try PromptSession(nsh)
    try first.type("print one")
    try first.type("print two")
    try first.terminal.send("\u{4}")
    #expect(try first.terminal.waitForExit() == 0)
    #expect(state.names == ["nsh"])
    #expect(nsh.folder.names.isEmpty)

    let second = try PromptSession(nsh)
    try second.press(Self.up, shows: "nsh> print two")
    try second.press(Self.up, shows: "nsh> print one")
    try second.terminal.send("\r")
    try second.terminal.wait(for: "\none\nnsh> ")
  }

  @Test("A block comes back whole")
  func block() throws {
    let session = try PromptSession(Self.program().nsh)
    try session.terminal.send("for i in range(2) {\rprint $i\r}\r")
    try session.terminal.wait(for: "\n0\n1\nnsh> ")
    try session.terminal.send(Self.up + "\r")
    try session.terminal.wait(for: "\n0\n1\nnsh> ")
  }

  @Test("history tells what was typed, and scripts leave none")
  func command() throws {
    let (nsh, state) = try Self.program()
    #expect(try nsh("-c", "print 1").status == 0)
    #expect(state.names.isEmpty)
    let session = try PromptSession(nsh)
    try session.type("print one")
    #expect(try session.type("history").contains("print one\n"))
  }

  @Test("Where no history can be kept, the prompt works and says so")
  func unwritable() throws {
    let nsh = try Nsh(environment: ["XDG_STATE_HOME": "/proc/nowhere"])
    let session = try PromptSession(nsh)
    let shown = try session.type("print one")
    #expect(shown.hasPrefix("one\nhistory is not kept: /proc/nowhere/nsh/history"))
    #expect(try session.type("print two") == "two\n")
  }
}
