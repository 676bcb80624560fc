import PseudoTerminal
import Testing

/// The line in colour at the prompt.
@Suite struct PromptColorTests {
  @Test("What is typed is coloured by what it is, and an unknown command is underlined")
  func colors() throws {
    let session = try PromptSession()
    try session.terminal.send("docs | sort-by words --desc | frist 'a' 1 $dir")
    try session.terminal.waitForScreen("the line in colour") {
      $0.styledText.hasSuffix(
        "‹1:nsh>› ‹1;36:docs› | ‹1;36:sort-by› words ‹36:--desc› | ‹4;31:frist› ‹32:'a'› ‹32:1› ‹33:$dir›"
      )
    }
  }

  @Test(
    "Wrong flags, columns and values are underlined when they are whole",
    arguments: [
      ("claims --sertain x", "‹1:nsh>› ‹1;36:claims› ‹4;31:--sertain› x"),
      ("docs | where wrods > 1", "‹1:nsh>› ‹1;36:docs› | ‹1;35:where› ‹4;31:wrods› > ‹32:1›"),
      ("docs | where wrods", "‹1:nsh>› ‹1;36:docs› | ‹1;35:where› ‹34:wrods›"),
      (
        "claims | where voice == 'none' ",
        "‹1:nsh>› ‹1;36:claims› | ‹1;35:where› ‹34:voice› == ‹4;31:'none'›"
      ),
    ]
  )
  func faults(typed: String, shown: String) throws {
    let session = try PromptSession()
    try session.terminal.send(typed)
    try session.terminal.waitForScreen("the line in colour") { $0.styledText.hasSuffix(shown) }
  }

  @Test("For a screen reader the line is plain")
  func screenReader() throws {
    let session = try PromptSession(Nsh(environment: ["ACCESSIBLE": "1"]))
    #expect(try session.type("print 'a'") == "a\n")
    #expect(session.terminal.screen.styledText == session.terminal.screen.text)
  }

  @Test("Without colours the line is plain")
  func plain() throws {
    let terminal = try Nsh().onTerminal(["--color", "never"])
    try terminal.wait(for: "nsh> ")
    try terminal.send("print 'a'\r")
    try terminal.wait(for: "\na\nnsh> ")
    #expect(terminal.screen.styledText == terminal.screen.text)
  }
}
