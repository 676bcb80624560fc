import Glibc
import PseudoTerminal
import Testing

/// Tab at the prompt.
@Suite struct PromptCompletionTests {
  @Test(
    "Tab inserts what is sure",
    arguments: [
      ("com\t", "compare"),
      ("claims --quo\t", "claims --quoted"),
      ("claims --certainty prob\t", "claims --certainty probable"),
      ("docs | sort\t", "docs | sort-by"),
      ("docs | where outl\t", "docs | where outlet"),
      ("docs | sort-by wor\t", "docs | sort-by words"),
      ("load art\t", "load articles/"),
      ("load articles/on\t", "load articles/one.txt"),
      ("print $harb\t", "print $harbours"),
      ("read d1.s\t", "read d1.s1"),
      ("print rou\t", "print rou"),
      ("print (rou\t", "print (round("),
    ]
  )
  func insertion(keys: String, line: String) throws {
    let session = try Self.session()
    try session.terminal.send(keys)
    // A blank or not after a whole word is the editor's choice; the screen shows neither.
    try session.press("", shows: "nsh> " + line)
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
    let session = try PromptSession(nsh)
    try session.type("load articles")
    try session.type("let harbours = 2")
    return session
  }
}
