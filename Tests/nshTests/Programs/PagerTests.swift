import Glibc
import PseudoTerminal
import Testing
import nsh

/// Text that is longer than the screen.
@Suite struct PagerTests {
  /// A pager that tells what it was given.
  private static let counting = #"sh -c 'printf "paged %s lines\n" $(wc -l); echo end' "#

  private static func session(_ pager: String) throws -> PromptSession {
    try PromptSession(Nsh(environment: ["PAGER": pager]))
  }

  @Test("What is longer than the screen goes to $PAGER, what is not does not")
  func long() throws {
    let session = try Self.session(Self.counting)
    #expect(try session.type("print short") == "short\n")
    #expect(try session.type("range(23)").hasPrefix("0\n1\n"))
    #expect(try session.type("range(24)") == "paged 24 lines\nend\n")
    #expect(try session.type("help").hasPrefix("paged "))
  }

  private static let hasLess = access("/usr/bin/less", X_OK) == 0

  @Test("less says how to leave it; q does, and the session goes on", .enabled(if: hasLess))
  func less() throws {
    let session = try Self.session("less")
    try session.terminal.send("range(40)\r")
    try session.terminal.wait(for: "\n22\n")
    try session.terminal.wait(for: "Space: on, q: back to nsh")
    try session.terminal.send("q")
    try session.terminal.wait(for: "nsh> ")
    #expect(!session.terminal.screen.text.contains("\n30\n"))
    #expect(try session.type("print still here") == "still here\n")
  }

  // What was typed for the prompt ran as commands of less, one of which wrote a file.
  @Test("A pager may start nothing and write nothing, and what the user has set stays")
  func variables() throws {
    let shown = #"sh -c 'cat >/dev/null; echo "$LESSSECURE $LESS $LV"; echo end'"#
    let plain = try PromptSession(Nsh(environment: ["PAGER": shown]))
    let text = try plain.type("range(30)")
    #expect(text.hasPrefix("1 -FRX -Ps") && text.hasSuffix(" -c\nend\n"))
    let own = try PromptSession(Nsh(environment: ["PAGER": shown, "LESS": "-S"]))
    #expect(try own.type("range(30)") == "1 -S -c\nend\n")
  }

  @Test("Ctrl-C is the pager's own: neither it nor the session ends")
  func interrupt() throws {
    // A shell that waits in `read` sees a signal of the moment before only when a key comes.
    let session = try Self.session(
      """
      trap 'echo caught; caught=1' INT; cat > /dev/null; echo waiting
      while [ -z "$caught" ]; do sleep .02; done; read key < /dev/tty; echo end
      """
    )
    try session.terminal.send("range(30)\r")
    try session.terminal.wait(for: "waiting\n")
    try session.terminal.send("\u{3}")
    try session.terminal.wait(for: "caught\n")
    try session.terminal.send("\r")
    try session.terminal.wait(for: "end\n")
    try session.terminal.wait(for: "nsh> ")
    #expect(!session.terminal.screen.text.contains("interrupted"))
    try session.terminal.send("print still here\r")
    try session.terminal.wait(for: "\nstill here\n")
  }

  @Test("A pager that is left early is no error, even with much still to read")
  func early() throws {
    let session = try Self.session("head -n 1")
    #expect(try session.type("range(30000) | to json") == "[\n")
    #expect(try session.type("print still here") == "still here\n")
  }

  @Test("Without a pager the text is written", arguments: ["", "cat", "/nowhere/pager"])
  func none(pager: String) throws {
    let session = try Self.session(pager)
    #expect(try session.type("range(30)").hasSuffix("\n28\n29\n"))
  }

  @Test("A script and a terminal that can do nothing have none")
  func elsewhere() throws {
    let script = try Nsh(environment: ["PAGER": Self.counting]).onTerminal(["-c", "range(30)"])
    #expect(try script.waitForExit() == 0)
    #expect(script.screen.text.hasSuffix("\n28\n29"))
    let nsh = try Nsh(environment: ["PAGER": Self.counting, "TERM": "dumb"])
    #expect(try PromptSession(nsh).type("range(30)").hasSuffix("\n28\n29\n"))
  }

  // less -R lets colours through, and with them what an article might hold.
  @Test("No control character of an article gets through less, and colours do")
  func hostile() throws {
    let nsh = try Nsh(environment: ["PAGER": "cat > paged; cat paged"])
    let line =
      "Mayor \u{1B}[31mAda\u{1B}]0;owned\u{7} Quill said that \u{9B}2Jit \u{202E}might rain.\n\n"
    try nsh.folder.write(String(repeating: line, count: 40), to: "a.txt")
    let session = try PromptSession(nsh)
    try session.type("load a.txt")
    for command in ["read d1", "read d1 --marked", "claims", "claims | read", "find rain"] {
      try session.type(command)
      let paged = nsh.folder.read("paged")
      #expect(paged.contains("␛[31mAda") || paged.contains("<U+009B>2J"), "\(command)")
      let harmful = paged.replacing(/\u{1B}\[[0-9;]*m/, with: "").unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
      }
      #expect(harmful.isEmpty, "\(command): \(harmful)")
      #expect(paged.contains("\u{1B}[") == (command != "read d1"), "\(command)")
    }
  }

  @Test(
    "Rows of the screen are counted, not lines, and colours take none",
    arguments: [
      ("", 0), ("a\n", 1), ("a\nb\n", 2), ("12345678901\n", 2), ("1234567890\n", 1),
      ("\u{1B}[1m1234567890\u{1B}[0m\n", 1), ("東京東京東京\n", 2), ("\n\n", 2),
    ]
  )
  func rows(text: String, rows: Int) {
    #expect(!LineCount.isLonger(text, than: rows, columns: 10))
    if rows > 0 { #expect(LineCount.isLonger(text, than: rows - 1, columns: 10)) }
  }
}
