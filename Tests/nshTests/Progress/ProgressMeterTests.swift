import Glibc
import PseudoTerminal
import Testing

/// The progress of real statements. How long they take does not matter, as they are stopped.
@Suite struct ProgressMeterTests {
  @Test(
    "Whatever takes long is told of on the terminal, and leaves nothing behind",
    arguments: [
      ("for i in range(29999999) { let x = 1 }", "for i in range(29999999) { let x = 1 }, 1."),
      // The line is drawn now and then, and most of the time a stage of this name runs.
      (
        "for i in range(9999) { [{n: range(9999)}] | flatten n | sort-by n --desc | sort-by n"
          + " | sort-by n --desc | sort-by n | sort-by n --desc | sort-by n }", "sort-by, "
      ),
      (
        "for i in range(1000) { [{n: range(300000)}] | flatten n | where n / 7 > 1.5 }",
        " of 300000 rows"
      ),
    ]
  )
  func line(statement: String, shown: String) throws {
    let session = try PromptSession(columns: 120)
    try session.terminal.send(statement + "\r")
    try session.terminal.waitForScreen("the progress of \(statement)") { $0.text.contains(shown) }
    try session.terminal.send("\u{3}")
    try session.terminal.waitForScreen("the next prompt") {
      $0.text.contains("\nnsh>") && !$0.text.contains(shown)
    }
  }

  @Test(
    "Nothing is told where a line cannot be drawn over, nor to a screen reader",
    arguments: [("TERM", "dumb"), ("ACCESSIBLE", "1")]
  )
  func plain(variable: String, value: String) throws {
    let session = try PromptSession(try Nsh(environment: [variable: value]), columns: 120)
    let statement = "for i in range(9999) { [{n: range(9999)}] | flatten n | sort-by n --desc }"
    try session.terminal.send(statement + "\r")
    usleep(1_500_000)
    try session.terminal.send("\u{3}")
    let shown = try session.terminal.wait(for: "nsh> ")
    #expect(!shown.contains("sort-by, ") && !shown.contains("flatten, "))
  }

  @Test("Nothing is told where standard error is no terminal")
  func pipe() throws {
    let outcome = try Nsh()("-c", "let t = [{n: range(3000000)}] | flatten n | sort-by n --desc")
    #expect(outcome.messages.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(
    "Comparing and exporting tell how many documents are done, and are stopped by Ctrl-C",
    arguments: [
      ("let x = (compare --by document | count)", ["alignment", "claims", "keywords"]),
      ("export a.json", ["documents", "claims", "shared text"]),
    ]
  )
  func documents(command: String, passes: [String]) throws {
    let session = try PromptSession(columns: 120)
    try session.type("load '\(Fixture.harbour)'")
    try session.terminal.send("for i in range(9999) { \(command) }\r")
    try session.terminal.waitForScreen("the progress of \(command)") { screen in
      let last = screen.text.split(separator: "\n").last ?? ""
      return last.contains(" of 5 documents, ") && last.contains(" a second, ")
        && passes.contains { last.hasSuffix(" left  " + $0) }
    }
    try session.terminal.send("\u{3}")
    // The time that it took, and the name of what was written, stand before the prompt.
    try session.terminal.wait(for: "interrupted\n")
    try session.terminal.wait(for: "5 docs nsh> ")
    #expect(try session.type("docs | count") == "5\n")
  }
}
