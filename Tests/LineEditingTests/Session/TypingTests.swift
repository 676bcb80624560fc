import Glibc
import PseudoTerminal
import Testing

/// The editor as people use it: keys in, lines out.
@Suite struct TypingTests {
  @Test(
    "Direction marks, tags, joiners and selectors are in the line, and never on the screen",
    arguments: ["a\u{200F}b\u{202E}c\u{E0041}", "a\u{200C}b\u{200D}c\u{FE0F}"]
  )
  func hidden(line: String) throws {
    let session = try EditingSession()
    try session.terminal.send(line + "d")
    // The next line drawn may lack what was written for a moment.
    let written = try session.terminal.wait(for: "d")
    #expect(written.unicodeScalars.allSatisfy { !$0.properties.isDefaultIgnorableCodePoint })
    try session.terminal.waitForScreen("the letters") { $0.text.hasSuffix("> abcd") }
    try session.type("\r", gives: line + "d")
  }

  @Test(
    "Keys edit the line",
    arguments: [
      ("hello\r", "hello"),
      ("naïve 日本 🙂\r", "naïve 日本 🙂"),
      ("hllo\(Key.home)\(Key.right)e\r", "hello"),
      ("hello\(Key.left)\(Key.left)\(Key.delete)\r", "helo"),
      ("one two\(Key.controlLeft)\(Key.controlLeft)X\(Key.controlRight)Y\r", "XoneY two"),
      ("b\(Key.control.a)a\(Key.control.e)c\r", "abc"),
      ("é\(Key.backspace)e\r", "e"),
      ("日本\(Key.left)\(Key.backspace)\r", "本"),
      ("a\u{1B}[5~\u{1B}[2~b\u{1B}[1;3D\r", "ab"),
      ("one two\u{17}\r", "one "),
      ("a\u{1B}\u{1B}[Cb\u{9B}\u{1B}éc\r", "abc"),
      ("\r", ""),
    ]
  )
  func keys(typed: String, line: String) throws {
    try EditingSession().type(typed, gives: line)
  }

  @Test("Ctrl-C drops the line and leaves it in sight")
  func interrupt() throws {
    let session = try EditingSession()
    try session.terminal.send("half a line\(Key.left)\(Key.control.c)")
    try session.terminal.wait(for: "interrupted\n> ")
    #expect(session.terminal.screen.text == "> half a line^C\ninterrupted\n>")
    try session.type("next\r", gives: "next")
    #expect(session.home.read("history") == "next\n")
  }

  @Test("Ctrl-D ends on an empty line only")
  func end() throws {
    let session = try EditingSession()
    try session.terminal.send("abc\(Key.control.d)\(Key.control.a)\(Key.control.d)\r")
    try session.terminal.wait(for: "line: \"bc\"\n> ")
    try session.terminal.send(Key.control.d)
    try session.terminal.wait(for: "end")
    #expect(try session.terminal.waitForExit() == 0)
  }

  @Test("Ctrl-D sent with the prompt is not lost")
  func endAtOnce() throws {
    let session = try EditingSession()
    try session.terminal.send(Key.control.d)
    #expect(try session.terminal.waitForExit() == 0)
  }

  @Test("A signal that ends programs ends the input", arguments: [SIGTERM, SIGHUP])
  func termination(signal: Int32) throws {
    let session = try EditingSession()
    try session.type("ready\r", gives: "ready")
    try session.terminal.send("half")
    try session.terminal.wait(for: "half")
    session.terminal.signal(signal)
    #expect(try session.terminal.waitForExit() == 0)
  }

  @Test("Ctrl-C stops what runs between lines")
  func interruptFlag() throws {
    let session = try EditingSession()
    try session.terminal.send("busy\r")
    try session.terminal.wait(for: "working")
    try session.terminal.send(Key.control.c)
    try session.terminal.wait(for: "stopped\n> ")
    try session.type("next\r", gives: "next")
  }

  @Test("A new size keeps the line")
  func resize() throws {
    let session = try EditingSession()
    try session.terminal.send("a line that is longer than twenty columns")
    try session.terminal.wait(for: "columns")
    session.terminal.resize(rows: 10, columns: 20)
    // The line is drawn anew in rows of twenty.
    try session.terminal.waitForScreen("the line in the new size") { screen in
      screen.text.hasSuffix("> a line that is lon\nger than twenty colu\nmns")
    }
    try session.type("!\r", gives: "a line that is longer than twenty columns!")
  }

  @Test("Ctrl-Z comes back to the line")
  func suspend() throws {
    let session = try EditingSession()
    try session.terminal.send("before\(Key.control.z)")
    // No shell started the program, so the system does not stop it; it must draw its line again.
    try session.terminal.wait(for: "before\n> before")
    try session.type(" after\r", gives: "before after")
  }

  @Test("A stop from elsewhere leaves the line, and the terminal in the editor's modes")
  func stopped() throws {
    let session = try EditingSession()
    try session.terminal.send("{\rhalf")
    try session.terminal.wait(for: "half")
    session.terminal.signal(SIGSTOP)
    // A shell would set its own modes, in which keys are shown as typed and lines are whole.
    session.terminal.setCookedMode()
    session.terminal.signal(SIGCONT)
    try session.terminal.wait(for: "> {\n  half")
    try session.type("}\r", gives: "{\n  half}")
  }

  @Test("A program without a terminal gets no editor")
  func noTerminal() throws {
    let shell = try PseudoTerminal(
      running: "/bin/sh",
      ["-c", "\"$0\" | cat", BuiltProgram.path(of: "line-echo")]
    )
    try shell.wait(for: "no terminal")
  }

  @Test("A locale without UTF-8 takes nothing away", arguments: ["C", "xx_XX.nowhere", ""])
  func locale(name: String) throws {
    try EditingSession(environment: ["LANG": name]).type("é 日\r", gives: "é 日")
  }

  @Test("A terminal without abilities still reads lines")
  func dumbTerminal() throws {
    let session = try EditingSession(environment: ["TERM": "dumb"])
    try session.type("plain\r", gives: "plain")
  }
}
