import Glibc
import PseudoTerminal
import Testing

/// Inputs in the user's own editor.
@Suite struct TextEditorTests {
  /// A session whose editor is a script of the system's shell; `$1` is the file.
  private static func session(
    _ script: String,
    _ variables: [String: String] = ["EDITOR": "./editor"]
  ) throws -> PromptSession {
    let nsh = try Nsh(environment: variables)
    try nsh.folder.write("#!/bin/sh\n\(script)\n", to: "editor")
    chmod(nsh.folder.path + "/editor", 0o755)
    return try PromptSession(nsh)
  }

  @Test("edit opens the last input; what is saved stands in the line, and Enter runs it")
  func last() throws {
    let session = try Self.session("sed -i 's/one/two/' \"$1\"")
    try session.type("print one")
    try session.terminal.send("edit\r")
    try session.terminal.waitForScreen("the line") { $0.text.hasSuffix("\nnsh> print two") }
    try session.terminal.send("\r")
    try session.terminal.wait(for: "\ntwo\nnsh> ")
  }

  @Test("A block is edited whole, whichever input is chosen")
  func block() throws {
    let session = try Self.session("sed -i 's/range(2)/range(3)/' \"$1\"")
    try session.terminal.send("for i in range(2) {\rprint $i\r}\r")
    try session.terminal.wait(for: "\n0\n1\nnsh> ")
    try session.type("print one")
    try session.terminal.send("edit 1\r")
    try session.terminal.waitForScreen("the block") {
      $0.text.hasSuffix("\nnsh> for i in range(3) {\n  print $i\n}")
    }
    try session.terminal.send("\r")
    try session.terminal.wait(for: "\n0\n1\n2\nnsh> ")
    #expect(try session.type("edit 99").contains("there is no input 99"))
  }

  @Test("Ctrl-X Ctrl-E opens the line that is being typed")
  func line() throws {
    let session = try Self.session("printf 'print done' >> \"$1\"")
    try session.terminal.send("print typed;")
    try session.terminal.waitForScreen("the line") { $0.text.hasSuffix("print typed;") }
    try session.terminal.send("\u{18}\u{5}")
    try session.terminal.waitForScreen("the new line") {
      $0.text.hasSuffix("print typed;\nprint done")
    }
    try session.terminal.send("\r")
    try session.terminal.wait(for: "\ntyped\ndone\nnsh> ")
  }

  @Test(
    "An editor that fails leaves things as they were",
    arguments: [
      "exit 1", "printf 'print two' > \"$1\"; kill -TERM $$", "printf 'a\\0b' > \"$1\"",
      "rm \"$1\"",
    ]
  )
  func failure(script: String) throws {
    let session = try Self.session(script)
    try session.type("print one")
    #expect(try session.type("edit").contains("nothing is changed"))
    #expect(try session.type("print still here") == "still here\n")
    try session.terminal.send("print typed\u{18}\u{5}")
    try session.terminal.wait(for: "nothing is changed")
    try session.terminal.waitForScreen("the line again") { $0.text.hasSuffix("\nnsh> print typed") }
    try session.terminal.send("\r")
    try session.terminal.wait(for: "\ntyped\nnsh> ")
  }

  @Test("VISUAL comes before EDITOR, both may have arguments, and an empty one does not count")
  func choice() throws {
    let add = "echo \"print $1\" > \"$2\""
    let chosen = try Self.session(add, ["VISUAL": "./editor visual", "EDITOR": "./editor plain"])
    try chosen.terminal.send("edit\r")
    try chosen.terminal.waitForScreen("the line") { $0.text.hasSuffix("nsh> print visual") }
    let other = try Self.session(add, ["VISUAL": " ", "EDITOR": "./editor plain"])
    try other.terminal.send("edit\r")
    try other.terminal.waitForScreen("the line") { $0.text.hasSuffix("nsh> print plain") }
  }

  @Test("No file stays behind")
  func tidiness() throws {
    let state = try TemporaryFolder()
    let session = try Self.session(
      "ls \"$1\" > seen",
      ["EDITOR": "./editor", "TMPDIR": state.path]
    )
    try session.type("print one")
    try session.terminal.send("edit\r")
    try session.terminal.waitForScreen("the line") { $0.text.hasSuffix("\nnsh> print one") }
    #expect(session.nsh.folder.read("seen").hasPrefix(state.path))
    #expect(state.names.isEmpty)
  }

  @Test("A script has no line to edit")
  func script() throws {
    let outcome = try Nsh()("-c", "edit")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("'edit' works at the prompt only"))
  }
}
