import PseudoTerminal
import Testing

/// Input of several lines, and pasted input.
@Suite struct BlockTests {
  @Test("Enter opens a line in incomplete input")
  func block() throws {
    let session = try EditingSession()
    try session.type("if {\rrun\r}\r", gives: "if {\n  run\n}")
  }

  @Test("Up and Down move within a block before they recall")
  func movement() throws {
    let session = try EditingSession(history: ["older"])
    try session.type("{\rb\r}\(Key.up)\(Key.end)X\(Key.down)Y\r", gives: "{\n  bX\n}Y")
    // At the first line Up leaves the block, and Down returns to it.
    try session.type(
      "\(Key.up)\(Key.up)\(Key.up)\(Key.up)\(Key.down)!\r",
      gives: "{\n  bX\n}Y!"
    )
  }

  @Test("Home and End stay on their line of a block")
  func ends() throws {
    let session = try EditingSession()
    try session.type("{\rab}\(Key.home)X\(Key.end)Y\r", gives: "{\nX  ab}Y")
  }

  @Test(
    "A closing bracket that starts its line stands below the line of its partner",
    arguments: [
      ("if {\ra {\rb\r}\r}\r", "if {\n  a {\n    b\n  }\n}"),
      ("{ f(\r1\r)\r}\r", "{ f(\n  1\n)\n}"),
      ("{\rb }\r", "{\n  b }"),
      ("{\r}}\(Key.left)\(Key.backspace)\r", "{\n}"),
    ]
  )
  func closers(typed: String, text: String) throws {
    try EditingSession().type(typed, gives: text)
    try EditingSession(settings: "bind -v\n").type(typed, gives: text)
  }

  @Test("A pasted text waits for Enter")
  func paste() throws {
    let session = try EditingSession()
    try session.terminal.send(Key.pasted("first\r\nsecond\rthird\n"))
    try session.terminal.waitForScreen("the pasted lines") {
      $0.text == "> first\nsecond\nthird"
    }
    try session.type("fourth\r", gives: "first\nsecond\nthird\nfourth")
  }

  @Test("A pasted text loses what would steer the terminal or complete a word")
  func pastedControls() throws {
    let session = try EditingSession()
    try session.type(Key.pasted("a\tb\u{7}\u{1B}[31mc\u{3}\u{9B}d") + "\r", gives: "a b[31mcd")
  }

  @Test("A pasted text of thousands of lines arrives whole")
  func longPaste() throws {
    let session = try EditingSession()
    let text = (1...2000).map { "line \($0)" }.joined(separator: "\n")
    try session.type(Key.pasted(text) + "\r", gives: text)
  }
}
