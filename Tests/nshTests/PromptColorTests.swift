import PseudoTerminal
import Testing

/// The line in colour at the prompt.
@Suite struct PromptColorTests {
  @Test("What is typed is coloured by what it is, and an unknown command is underlined")
  func colors() throws {
    let session = try PromptSession()
    try session.terminal.send("print 1 'a' | frist $x")
    try session.terminal.waitForScreen("the line in colour") {
      $0.styledText.hasSuffix(
        "‹1:nsh>› ‹1;36:print› ‹32:1› ‹32:'a'› | ‹4;31:frist› ‹33:$x›"
      )
    }
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
