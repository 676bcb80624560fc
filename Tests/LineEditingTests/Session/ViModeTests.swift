import PseudoTerminal
import Testing

/// The editor for who has `bind -v` in `~/.editrc`, which resets all bindings.
@Suite struct ViModeTests {
  @Test(
    "vi mode keeps what the editor needs",
    arguments: [
      ("hello\r", "hello"),
      ("{\rb}\r", "{\n  b}"),
      ("helo\(Key.left)l\(Key.end)!\r", "hello!"),
      ("b\t\r", "berry "),
      ("ab\(Key.pasted("c\rd"))e\r", "abc\nde"),
      ("hello\u{1B}xa!\r", "hell!"),
      ("\(Key.up)!\r", "entry!"),
    ]
  )
  func keys(typed: String, line: String) throws {
    let session = try EditingSession(settings: "bind -v\n", history: ["entry"])
    // An ESC means the command mode when nothing follows it at once.
    let parts = typed.split(separator: "\u{1B}x", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return try session.type(typed, gives: line) }
    try session.terminal.send(String(parts[0]) + "\u{1B}")
    try session.terminal.waitForScreen("the command mode") { $0.cursor.column == 6 }
    try session.type("x" + parts[1], gives: line)
  }

  @Test("Ctrl-C and Ctrl-D work")
  func control() throws {
    let session = try EditingSession(settings: "bind -v\n")
    try session.terminal.send("abc\(Key.control.c)")
    try session.terminal.wait(for: "interrupted\n> ")
    try session.terminal.send(Key.control.d)
    #expect(try session.terminal.waitForExit() == 0)
  }
}
