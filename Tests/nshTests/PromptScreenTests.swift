import Glibc
import PseudoTerminal
import Testing

/// The screen of the prompt while one types, pastes, completes, searches, interrupts and resizes.
@Suite struct PromptScreenTests {
  /// Waits until the screen shows `text` as its last lines.
  private func wait(_ session: PromptSession, for text: String) throws {
    try session.terminal.waitForScreen("the screen '\(text)'") { $0.text.hasSuffix("\n" + text) }
  }

  @Test("A block is typed, indented, run, and recalled whole")
  func block() throws {
    let session = try PromptSession()
    try session.terminal.send("for i in range(2) {\rif $i == 1 {\rprint $i\r}\r}")
    let block = "nsh> for i in range(2) {\n  if $i == 1 {\n    print $i\n  }\n}"
    try wait(session, for: block)
    try session.terminal.send("\r")
    try wait(session, for: block + "\n1\nnsh>")
    try session.terminal.send("\u{1B}[A")
    try wait(session, for: block + "\n1\n" + block)
    #expect(session.terminal.screen.cursor.column == 1)
  }

  @Test("A pasted script waits for Enter, and then runs as one")
  func paste() throws {
    let session = try PromptSession()
    try session.terminal.send("\u{1B}[200~let x = 1\rprint $x\rprint ($x + 1)\u{1B}[201~")
    try wait(session, for: "nsh> let x = 1\nprint $x\nprint ($x + 1)")
    try session.terminal.send("\r")
    try wait(session, for: "nsh> let x = 1\nprint $x\nprint ($x + 1)\n1\n2\nnsh>")
  }

  @Test("Tab lists candidates with what they are, and goes on where the list is long")
  func list() throws {
    // Of this height the list of all commands has two parts.
    let session = try PromptSession(rows: 44)
    try session.terminal.send("docs | where s\t")
    try session.terminal.waitForScreen("the columns") {
      $0.text.contains("\nsections     int\nsentences    int\n")
        && $0.text.hasSuffix("nsh> docs | where s")
    }
    try session.terminal.send("\u{15}\t")
    try session.terminal.waitForScreen("the first part") { $0.text.hasSuffix(" more: Tab\nnsh>") }
    try session.terminal.send("\t")
    try session.terminal.waitForScreen("the last part") {
      $0.text.hasSuffix("it        the table shown last\nnsh>")
    }
  }

  @Test("Ctrl-R finds a part of a block in any script")
  func search() throws {
    let session = try PromptSession()
    try session.terminal.send("if true {\rprint \"Жук\"\r}\r")
    try session.terminal.wait(for: "\nЖук\nnsh> ")
    try session.type("print 1")
    try session.terminal.send("\u{12}жУ\u{7F}\u{7F}Жу")
    try session.terminal.waitForScreen("what was found") {
      $0.text.hasSuffix("search: Жу > if true {\n  print \"Жук\"\n}")
    }
    try session.terminal.send("\r\r")
    try session.terminal.wait(for: "\nЖук\nnsh> ")
  }

  @Test("Ctrl-C leaves the block in sight, and the next line is empty")
  func interrupt() throws {
    let session = try PromptSession()
    try session.terminal.send("if true {\rprint 1\u{1B}[A\u{3}")
    try wait(session, for: "nsh> if true {\n  print 1^C\nnsh>")
    #expect(session.terminal.screen.cursor.column == 5)
  }

  @Test("A new size draws the wrapped line anew, in its colours")
  func resize() throws {
    let session = try PromptSession(columns: 40)
    try session.terminal.send("print 'a text that is longer than a row' 12345")
    try session.terminal.waitForScreen("the wrapped line") {
      $0.styledText.hasSuffix(
        "‹1:nsh>› ‹1;36:print› ‹32:'a text that is longer than a›\n‹32: row'› ‹32:12345›"
      )
    }
    session.terminal.resize(rows: 24, columns: 30)
    try session.terminal.waitForScreen("the narrower line") {
      $0.styledText.hasSuffix(
        "‹1:nsh>› ‹1;36:print› ‹32:'a text that is lon›\n‹32:ger than a row'› ‹32:12345›"
      )
    }
    try session.terminal.send("6")
    try session.terminal.waitForScreen("the next key") {
      $0.styledText.hasSuffix("‹32:ger than a row'› ‹32:123456›")
    }
    session.terminal.resize(rows: 24, columns: 80)
    try session.terminal.waitForScreen("the line in one row") {
      $0.styledText.hasSuffix(
        "‹1:nsh>› ‹1;36:print› ‹32:'a text that is longer than a row'› ‹32:123456›"
      )
    }
    try session.terminal.send("\r")
    try session.terminal.wait(for: "a text that is longer than a row 123456\nnsh> ")
  }

  /// The row that was left standing after the window grew, and the output above the prompt that was
  /// erased after it shrank, were seen in xterm.
  @Test(
    "A new size leaves nothing behind and takes nothing away, whatever the terminal does with rows",
    arguments: [Screen.Resizing.keeps, .wraps, .scrolls]
  )
  func resizing(_ resizing: Screen.Resizing) throws {
    let session = try PromptSession(columns: 40)
    session.terminal.setResizing(resizing)
    try session.type("for i in range(3) { print $i }")
    let output = "\n0\n1\n2\n"
    let line = "nsh> print 'a text that is longer than a row' 12345"
    try session.terminal.send(String(line.dropFirst(5)))
    try wait(session, for: "2\n" + Self.rows(line, 40))
    for columns in [80, 30, 22, 60, 33, 51, 20] {
      session.terminal.settle()
      session.terminal.resize(rows: 24, columns: columns)
      try session.terminal.waitForScreen("the line in \(columns) columns") {
        $0.text.hasSuffix(output + Self.rows(line, columns))
          && $0.cursor.column == line.utf8.count % columns
      }
    }
    try session.terminal.send("6\r")
    try session.terminal.wait(for: "a text that is longer than a row 123456\n")
  }

  @Test("Rows of the line that a narrow window scrolled away are erased when they come back")
  func scrolledAway() throws {
    let session = try PromptSession(columns: 118)
    session.terminal.setResizing(.scrolls)
    let line = "nsh> print '" + String(repeating: "a long text in many rows ", count: 6) + "'"
    try session.terminal.send(String(line.dropFirst(5)))
    try wait(session, for: Self.rows(line, 118))
    let above = session.terminal.screen.text.dropLast(Self.rows(line, 118).count)
    for columns in [28, 60, 40, 28, 118] {
      session.terminal.settle()
      session.terminal.resize(rows: 24, columns: columns)
      try session.terminal.waitForScreen("the line in \(columns) columns") {
        $0.text.hasSuffix("\n" + Self.rows(line, columns))
          && $0.cursor.column == line.utf8.count % columns
      }
    }
    #expect(session.terminal.screen.text == above + Self.rows(line, 118))
    try session.terminal.send("\r")
    try session.terminal.wait(for: "a long text in many rows \nnsh> ")
  }

  @Test("With the cursor in the middle, rows that the terminal keeps are drawn over")
  func resizingInTheMiddle() throws {
    let session = try PromptSession(columns: 40)
    try session.type("for i in range(3) { print $i }")
    let output = "\n0\n1\n2\n"
    let line = "nsh> print 'a text that is longer than a row' 12345"
    try session.terminal.send(String(line.dropFirst(5)))
    try wait(session, for: "2\n" + Self.rows(line, 40))
    session.terminal.settle()
    session.terminal.resize(rows: 24, columns: 30)
    try session.terminal.waitForScreen("the line in 30 columns") {
      $0.text.hasSuffix(output + Self.rows(line, 30))
    }
    try session.terminal.send(String(repeating: "\u{1B}[D", count: 20))
    try session.terminal.waitForScreen("the cursor") {
      $0.cursor.column == (line.utf8.count - 20) % 30
    }
    session.terminal.settle()
    session.terminal.resize(rows: 24, columns: 60)
    try session.terminal.waitForScreen("the line in 60 columns") {
      $0.text.hasSuffix(output + Self.rows(line, 60))
        && $0.cursor.column == (line.utf8.count - 20) % 60
    }
    try session.terminal.send("+")
    let longer = line.prefix(line.count - 20) + "+" + line.suffix(20)
    try session.terminal.waitForScreen("the key") {
      $0.text.hasSuffix(output + Self.rows(String(longer), 60))
    }
  }

  /// A line of ASCII in rows of so many columns, without the blanks at their ends.
  private static func rows(_ line: String, _ columns: Int) -> String {
    let bytes = Array(line.utf8)
    return stride(from: 0, to: bytes.count, by: columns).map { start in
      let row = String(decoding: bytes[start..<min(start + columns, bytes.count)], as: UTF8.self)
      return String(row.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  @Test("A terminal that does not answer is waited for once; keys typed meanwhile are kept")
  func noAnswer() throws {
    let session = try PromptSession(columns: 40)
    session.terminal.answers = false
    try session.terminal.send("print 'a text that is longer than a row' 1234")
    try session.terminal.waitForScreen("the line") { $0.text.hasSuffix("\n row' 1234") }
    session.terminal.resize(rows: 24, columns: 80)
    try session.terminal.send("5\u{1B}[D6")
    try session.terminal.waitForScreen("the keys") {
      $0.text.hasSuffix("nsh> print 'a text that is longer than a row' 123465")
    }
    session.terminal.answers = true
    session.terminal.resize(rows: 24, columns: 30)
    // An answer that comes too late is no input.
    try session.terminal.send("\u{1B}[3;7R7\r")
    try session.terminal.wait(for: "a text that is longer than a row 1234675\nnsh> ")
  }

  @Test("Ctrl-Z gives the terminal to the shell, and fg brings the line back")
  func suspend() throws {
    let nsh = try Nsh()
    let shell = try PseudoTerminal(
      running: "/bin/sh",
      ["-i"],
      environment: ["HOME": nsh.folder.path, "PS1": "shell> "],
      directory: nsh.folder.path
    )
    try shell.wait(for: "shell> ")
    try shell.send("'\(Nsh.path)'\r")
    try shell.wait(for: "nsh> ")
    try shell.send("print half")
    try shell.waitForScreen("the line") { $0.text.hasSuffix("nsh> print half") }
    try shell.send("\u{1A}")
    try shell.wait(for: "shell> ")
    try shell.send("echo out$((1 + 1))side\r")
    try shell.wait(for: "\nout2side\n")
    try shell.send("fg\r")
    try shell.waitForScreen("the line again") { $0.text.hasSuffix("\nnsh> print half") }
    try shell.send("way\r")
    try shell.wait(for: "\nhalfway\nnsh> ")
    try shell.send("\u{4}")
    try shell.wait(for: "shell> ")
  }
}
