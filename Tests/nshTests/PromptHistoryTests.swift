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

  @Test("Two prompts at once, one of them killed, keep every line")
  func killed() throws {
    let (nsh, state) = try Self.program()
    let (first, second) = (try PromptSession(nsh), try PromptSession(nsh))
    for number in 1...3 {
      try first.type("print first \(number)")
      try second.type("print second \(number)")
    }
    // Killed while a command runs: its line was kept before.
    try first.terminal.send("for i in range(1000000000) { let x = $i }\r")
    try first.terminal.wait(for: "\n")
    let limit = ContinuousClock.now + PseudoTerminal.patience
    while !state.read("nsh/history").contains("1000000000"), ContinuousClock.now < limit {}
    first.terminal.signal(SIGKILL)
    #expect(try first.terminal.waitForExit() == 128 + SIGKILL)
    try second.type("print first 1")
    try second.terminal.send("\u{4}")
    #expect(try second.terminal.waitForExit() == 0)

    let third = try PromptSession(nsh)
    #expect(try third.type("history | count") == "8\n")
    #expect(
      state.read("nsh/history").split(separator: "\n") == [
        "print second 1", "print first 2", "print second 2", "print first 3", "print second 3",
        "for i in range(1000000000) { let x = $i }", "print first 1", "history | count",
      ]
    )
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
