import Glibc
import PseudoTerminal
import Testing
import nsh

/// How long a command took.
@Suite struct StopwatchTests {
  @Test(
    "Times are told as people tell them",
    arguments: [
      (0.04, "0.0 s"), (3.44, "3.4 s"), (9.94, "9.9 s"), (9.96, "10 s"), (59.4, "59 s"),
      (125, "2 min 5 s"), (4321, "1 h 12 min"), (.infinity, "long"),
    ] as [(Double, String)]
  )
  func words(seconds: Double, text: String) { #expect(Stopwatch.words(seconds) == text) }

  @Test("Only what took more than two seconds is worth a word")
  func patience() {
    #expect(Stopwatch.note(2) == nil)
    #expect(Stopwatch.note(2.1) == "took 2.1 s")
  }

  @Test("The prompt tells of a command that took long, and of no other")
  func prompt() throws {
    let session = try PromptSession()
    #expect(try session.type("print quick") == "quick\n")
    try session.terminal.send("load -\r")
    try session.terminal.wait(for: "\n")
    // It reads until the end of the input, which comes late.
    usleep(2_200_000)
    try session.terminal.send("The ship is late.\r\u{4}")
    let shown = try session.terminal.wait(for: "nsh> ")
    // On a busy machine the line that tells how far it has come may be drawn once more in between.
    #expect(shown.contains("loaded 1 article\n"))
    #expect(shown.contains("took 2.") && !shown.contains("took 0"))
  }
}
