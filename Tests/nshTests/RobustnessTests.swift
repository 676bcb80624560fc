import Glibc
import PseudoTerminal
import Testing

/// Scripts that go beyond every measure end in an error with a place, and never in a crash.
@Suite struct RobustnessTests {
  /// A hundred thousand times the same.
  private static func times(_ text: String) -> String { String(repeating: text, count: 100_000) }

  @Test(
    "What is nested a hundred thousand deep is one error with its place",
    arguments: [
      ("print ", "(", "1", ")"), ("print ", "[", "1", "]"), ("print ", "{a: ", "1", "}"),
      ("", "not ", "true", ""), ("", "- ", "1", ""), ("", "if true { ", "print 1", " }"),
      ("print ", "(docs | first ", "1", ")"), ("print ", "\"${", "1", "}\""), ("", "f(", "1", ")"),
      ("print 1", "", "", " + (1"), ("if true { }", "", "", " else if true { }"),
      ("1", "", "", " + 1"),
      ("print $args", "", "", ".a"),
    ]
  )
  func nesting(start: String, open: String, middle: String, close: String) throws {
    let nsh = try Nsh()
    let script = "print before\n" + start + Self.times(open) + middle + Self.times(close) + "\n"
    try nsh.folder.write(script, to: "deep.nsh")
    let outcome = try nsh("deep.nsh")
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    #expect(outcome.messages.hasPrefix("error: "))
    #expect(outcome.messages.contains("nested too deeply"))
    #expect(outcome.messages.contains("┌ deep.nsh:2:"))
    #expect(outcome.messages.utf8.count < 2_000)
  }

  @Test(
    "Calls without an end are an error with its place and the calls that led there",
    arguments: [
      "def f(n) { return f($n + 1) }",
      "def f(n) { return g($n) + 1 }\ndef g(n) { return f($n) + 1 }",
      "def f(n, m = f(0)) { return $n }",
      "def f(n) { if true { for x in [1] { return f($n) } } }",
      "def f(n) { return [1, 2, f($n)] }",
      "def f(n) { return (docs | where f(1) == 2) }\ndef h() { return f(1) }",
      // A thousand calls of these took more than all the stack there was.
      "def f(n) { return " + String(repeating: "[", count: 150) + "f($n)"
        + String(repeating: "]", count: 150) + " }",
      "def f(n) { return f($n)" + String(repeating: " + 1", count: 900) + " }",
      "def f(n) { " + String(repeating: "for x in [1] { if true { ", count: 70) + "return f($n)"
        + String(repeating: " } }", count: 70) + " }",
    ]
  )
  func endlessCalls(functions: String) throws {
    let nsh = try Nsh()
    try nsh.folder.write(String(repeating: "The ship is late.\n\n", count: 4), to: "a.txt")
    let outcome = try nsh("-c", "load a.txt\n" + functions + "\nprint (f(0))")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("calls itself too deeply"))
    #expect(outcome.messages.contains("┌ <command>:"))
    #expect(outcome.messages.contains("  in 'f' called from <command>:"))
  }

  /// A debug build once ended so at a hundred and fifty brackets.
  @Test(
    "Calls without an end are an error too where the system allows a small stack only",
    arguments: [150, 900]
  )
  func smallStack(height: Int) throws {
    let body =
      height > 200
      ? "f($n)" + String(repeating: " + 1", count: height)
      : String(repeating: "[", count: height) + "f($n)" + String(repeating: "]", count: height)
    let outcome = try Nsh()(
      "-c",
      "def f(n) { return \(body) }\nprint (f(0))",
      under: ["prlimit", "--stack=262144:262144"]
    )
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("calls itself too deeply"))
  }

  @Test("Scripts that run one another and call their functions have one bound for both")
  func scriptsInCalls() throws {
    let nsh = try Nsh()
    let deep = String(repeating: "[", count: 150) + "f($n + 1)" + String(repeating: "]", count: 150)
    try nsh.folder.write(
      "def f(n) { if $n == 20 { run b.nsh }\nreturn \(deep) }\nprint (f(0))",
      to: "b.nsh"
    )
    let outcome = try nsh("b.nsh")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("too deeply"))
  }

  /// Freeing such a value once ended the program after its last statement.
  @Test(
    "A list that is wrapped in a list without an end is an error with its place",
    arguments: ["[$x]", "{a: $x}", "[[1], {a: [$x]}]"]
  )
  func deepValue(wrapped: String) throws {
    let script = "let x = []\nfor i in range(1000000) { set x = \(wrapped) }\nprint $x"
    let outcome = try Nsh()("-c", script)
    #expect(outcome.status == 1)
    #expect(outcome.text.isEmpty)
    #expect(outcome.messages.hasPrefix("error: the value is nested too deeply\n ┌ <command>:2:"))
  }

  @Test("A text may be long, and one that doubles without an end is an error with its place")
  func longText() throws {
    let nsh = try Nsh()
    let text = String(repeating: "abcdefghi ", count: 300_000)
    try nsh.folder.write("let x = \"\(text)\"\nprint (len($x))", to: "long.nsh")
    #expect(try nsh("long.nsh").text == "3000000\n")
    let doubling = "let x = \"0123456789\"\nfor i in range(60) { set x = $x + $x }"
    for code in [doubling, doubling.replacing("$x + $x", with: "\"${x}${x}\"")] {
      let outcome = try nsh("-c", code)
      #expect(outcome.status == 1)
      #expect(outcome.messages.hasPrefix("error: the text is too long\n ┌ <command>:2:"))
    }
  }

  @Test("A script without a byte does nothing, and says nothing")
  func empty() throws {
    let nsh = try Nsh()
    try nsh.folder.write("", to: "empty.nsh")
    for arguments in [["empty.nsh"], ["--check", "empty.nsh"], ["fmt", "empty.nsh"], ["-"]] {
      let outcome = try nsh.start(arguments).outcome()
      #expect(outcome.status == 0)
      #expect(outcome.text.isEmpty && outcome.messages.isEmpty)
    }
  }

  @Test("Standard input may be named as a file")
  func standardInputByName() throws {
    let outcome = try Nsh()("/dev/stdin", input: "print 7")
    #expect(outcome.text == "7\n")
    #expect(outcome.status == 0)
  }

  @Test("With both outputs closed the code still tells how it ended")
  func bothClosed() throws {
    let pipe = try Pipe()
    close(pipe.reading)
    defer { close(pipe.writing) }
    let closed: [Int32: Int32] = [1: pipe.writing, 2: pipe.writing]
    #expect(try Nsh()("-c", "print 1", streams: closed).status == 141)
    #expect(try Nsh()("-c", "load nowhere", streams: closed).status == 1)
    #expect(try Nsh()("-c", "print (", streams: closed).status == 2)
    #expect(try Nsh()("-c", "let x = 1", streams: closed).status == 0)
  }

  @Test("A layout that finds the disk full leaves the script as it was")
  func fullDiskInLayout() throws {
    let nsh = try Nsh()
    let script = String(repeating: "print   a\n", count: 2_000)
    try nsh.folder.write(script, to: "a.nsh")
    let outcome = try nsh("fmt", "a.nsh", under: ["/usr/bin/prlimit", "--fsize=4096"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("the script 'a.nsh' could not be written"))
    #expect(nsh.folder.read("a.nsh") == script)
    #expect(nsh.folder.names == ["a.nsh"])
  }
}
