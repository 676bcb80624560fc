import Glibc
import PseudoTerminal
import Testing

/// Articles, and the names of their files, may hold what steers a terminal. None of it gets there.
@Suite struct EscapesTests {
  /// Colours, a title, a link, cursor movements, a bell, backspaces, C1 controls, and what turns text
  /// around.
  private static let hostile = """
    Mayor \u{1B}[31mAda\u{1B}[0m \u{1B}]0;owned\u{7}Quill said that the \u{1B}[2Jbridge \u{9B}31mmight\u{9B}0m be closed.

    "The \u{1B}]8;;https://evil.example/\u{1B}\\bridge\u{1B}]8;;\u{1B}\\ is\u{8}\u{7F} mine\u{9D}0;x\u{9C}," \u{202E}Quill\u{202C} told Ada\u{1B}[A Press.
    """

  /// The same as a value of JSON.
  private static var escaped: String {
    hostile.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" {
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// A folder of hostile articles under hostile names.
  private static func folder() throws -> Nsh {
    let nsh = try Nsh()
    try nsh.folder.write(hostile, to: "plain.txt")
    try nsh.folder.write("# \(hostile)", to: "\u{1B}]0;name\u{7}\u{9B}31m.md")
    try nsh.folder.write(
      "{\"title\": \"\(escaped)\", \"author\": \"\(escaped)\", \"text\": \"\(escaped)\", "
        + "\"\(escaped)\": \"\(escaped)\"}\n\u{1B}[31mbad line\n",
      to: "lines\u{1B}[2J.jsonl"
    )
    try nsh.folder.write(
      "<title>\(hostile)</title><article><h1>\(hostile)</h1><p>\(hostile)</p></article>",
      to: "page.html"
    )
    try nsh.write([0, 1, 2], to: "binary\u{1B}[7m.txt")
    try nsh.write([0xFF], to: "empty\u{9B}7m\n.zzz")
    return nsh
  }

  private static let textCommands = [
    "docs", "docs | first 1 | get title", "sections", "read d1", "read d2", "read d3", "actors",
    "mentions", "claims", "claims --quoted", "find bridge", "find Quill", "keywords d1",
    "compare d1 d2", "status", "journal", "docs | to csv", "docs | to markdown",
    "sections | to text",
    "docs | export - --format csv", "docs | export - --format markdown", "print (docs | get title)",
    "for d in (docs) { print $d.title }", "unload d1", "load plain.txt",
  ]

  private static let commandsWithJSON = [
    "docs | to json", "claims | to json", "docs | export - --format jsonl", "export -",
    "export - --with text,sentences,evidence",
  ]

  /// Whether no control character but line breaks and tabs is in the bytes. In text what turns text
  /// around is shown as well; JSON keeps it, for it is data.
  private static func isHarmless(_ bytes: [UInt8], isJSON: Bool = false) -> Bool {
    // C1 controls are two bytes in UTF-8; alone, such a byte is no character at all.
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x09: true
      case 0..<0x20, 0x7F..<0xA0: false
      case 0x202A...0x202E, 0x2066...0x2069: isJSON
      default: true
      }
    }
  }

  @Test(
    "No command lets them through",
    arguments: [([], textCommands), (["--json"], textCommands), ([], commandsWithJSON)]
  )
  func commands(options: [String], commands: [String]) throws {
    let script = (["load ."] + commands).joined(separator: "\n")
    let outcome = try Self.folder().start(options + ["-c", script]).outcome()
    let isJSON = !options.isEmpty || commands == Self.commandsWithJSON
    #expect(Self.isHarmless(outcome.output, isJSON: isJSON), "\(outcome.text.debugDescription)")
    #expect(Self.isHarmless(outcome.errors), "\(outcome.messages.debugDescription)")
    #expect(outcome.status == 0, "\(outcome.messages)")
  }

  @Test("No error lets them through", arguments: ["text", "json"])
  func errors(format: String) throws {
    let nsh = try Self.folder()
    let title = "(docs | first 1 | get title)[0]"
    for code in [
      "load \"binary\u{1B}[7m.txt\"", "load \"no\\u{1b}[7m\\u{9b}7m\"", "assert false, \(title)",
      "prnt\u{1B}[7m", "print (int(\(title)))", "export \(title)", "load ('x/' + \(title))",
      "let x = {a: 1}\nprint ($x[\(title)])", "run \"\u{9B}7m\u{7}.nsh\"",
    ] {
      let outcome = try nsh.start(["--errors", format, "-c", "load .\n\(code)"]).outcome()
      #expect(Self.isHarmless(outcome.output), "\(code): \(outcome.text.debugDescription)")
      #expect(Self.isHarmless(outcome.errors), "\(code): \(outcome.messages.debugDescription)")
      #expect([1, 2].contains(outcome.status), "\(code)")
    }
    let script = try nsh("--errors", format, "\u{1B}[7m\u{9B}7m.nsh")
    #expect(script.status == 2)
    #expect(Self.isHarmless(script.errors))
  }

  @Test("On a terminal only the program's own sequences appear")
  func terminal() throws {
    let nsh = try Self.folder()
    let terminal = try nsh.onTerminal([
      "-c", "load .\ndocs\nsections\nread d1\nclaims\nfind bridge",
    ])
    #expect(try terminal.waitForExit() == 0)
    // Had a sequence got through, the screen would have swallowed its text.
    #expect(terminal.screen.text.contains("␛[31mAda␛[0m"))
    #expect(terminal.screen.text.contains("␛]0;owned␇Quill"))
  }

  // JSON keeps what turns text around, for it is data; on a terminal nobody reads it as data.
  @Test("On a terminal JSON turns no text around")
  func terminalJSON() throws {
    let terminal = try Nsh().onTerminal(["--json", "-c", "[\"a\\u{202e}b\"]"])
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.text == "[\n  \"a<U+202E>b\"\n]")
  }

  @Test("Completion at the prompt shows names harmlessly")
  func completion() throws {
    let nsh = try Self.folder()
    let terminal = try nsh.onTerminal()
    try terminal.wait(for: "nsh> ")
    try terminal.send("load .\r")
    try terminal.wait(for: "loaded")
    try terminal.wait(for: "nsh> ")
    try terminal.send("load \t")
    try terminal.waitForScreen("the names") { $0.text.contains("plain.txt") }
    #expect(!terminal.screen.text.contains("owned"))
    // The next Tab puts the first of them into the line.
    try terminal.send("\t")
    try terminal.waitForScreen("the name in the line") {
      $0.text.contains(#"> load "\u{1b}]0;name"#)
    }
    try terminal.send("\u{3}docs | count\r")
    try terminal.wait(for: "\n4\n")
  }
}
