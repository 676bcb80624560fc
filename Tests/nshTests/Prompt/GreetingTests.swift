import PseudoTerminal
import Testing
import nsh

/// The words before the first line.
@Suite struct GreetingTests {
  @Test("Who comes for the first time is told in three lines how to begin, later in one")
  func firstRun() throws {
    let nsh = try Nsh()
    let first = try PromptSession(nsh)
    let lines = first.terminal.screen.text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].contains("load FOLDER"))
    try first.type("print one")
    try first.terminal.send("\u{4}")
    #expect(try first.terminal.waitForExit() == 0)
    let second = try PromptSession(nsh)
    #expect(second.terminal.screen.text.split(separator: "\n").count == 2)
  }

  @Test("A line fits a narrow terminal", arguments: [true, false])
  func width(isFirstRun: Bool) {
    for line in Greeting.text(isFirstRun: isFirstRun).split(separator: "\n") {
      #expect(line.count <= 80)
    }
  }
}
