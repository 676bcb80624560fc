import Glibc
import PseudoTerminal
import Testing

/// Tab at the prompt.
@Suite struct PromptCompletionTests {
  @Test(
    "Tab inserts what is sure, and a blank where a word is whole",
    arguments: [
      ("com\t", "compare "),
      ("claims --quo\t", "claims --quoted "),
      ("claims --certainty prob\t", "claims --certainty probable "),
      ("option js\t", "option json "),
      ("docs | sort\t", "docs | sort-by "),
      ("docs | where outl\t", "docs | where outlet "),
      ("docs | sort-by wor\t", "docs | sort-by words "),
      ("load art\t", "load articles/"),
      ("load articles/on\t", "load articles/one.txt "),
      ("load 'my\t", "load 'my dir/"),
      ("load 'my dir/\t", "load 'my dir/a.txt' "),
      ("print $harb\t", "print $harbours "),
      ("print $wind\t", "print $windows"),
      ("print \"${harb\t", "print \"${harbours"),
      ("read d1.s\t", "read d1.s1 "),
      ("print rou\t", "print rou"),
      ("print (rou\t", "print (round("),
      ("docs --js\t", "docs --json"),
    ]
  )
  func insertion(keys: String, line: String) throws {
    let session = try Self.session()
    // The letter behind it shows whether there is a blank.
    try session.terminal.send(keys + "§")
    try session.press("", shows: "nsh> " + line + "§")
  }

  @Test("What is typed behind a completed word is the next one")
  func next() throws {
    let session = try Self.session()
    try session.terminal.send("option js\ton\r")
    try session.terminal.wait(for: "nsh> ")
    #expect(try session.type("print $harbours").contains("2"))
    #expect(try session.type("option | where name == \"json\" | get value").contains("on"))
  }

  @Test(
    "Tab lists what is possible, with what it is",
    arguments: [
      ("read \t\t", "d1", "lead"),
      ("claims --certainty \t\t", "possible", "probable"),
      ("claims --\t\t", "--quoted", "only claims"),
      ("docs | where \t\t", "outlet", "words"),
    ]
  )
  func list(keys: String, name: String, other: String) throws {
    let session = try Self.session()
    try session.terminal.send(keys)
    try session.terminal.waitForScreen("the list") {
      $0.text.contains("\n" + name) && $0.text.contains(other)
    }
  }

  /// A session with an article, a folder and a variable.
  private static func session() throws -> PromptSession {
    let nsh = try Nsh()
    mkdir(nsh.folder.path + "/articles", 0o755)
    try nsh.folder.write("Mayor Ada Quill said the bridge was closed.\n", to: "articles/one.txt")
    mkdir(nsh.folder.path + "/my dir", 0o755)
    try nsh.folder.write("x\n", to: "my dir/a.txt")
    let session = try PromptSession(nsh)
    try session.type("load articles")
    try session.type("let harbours = 2")
    try session.type("let windows = [1]")
    return session
  }
}
