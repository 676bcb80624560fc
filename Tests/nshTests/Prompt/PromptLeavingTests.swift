import PseudoTerminal
import Testing

/// Notes and files are not lost without a word.
@Suite struct PromptLeavingTests {
  /// A prompt with a note in no file, where no sessions can be kept.
  private func noted() throws -> PromptSession {
    let session = try PromptSession(Nsh(environment: ["XDG_STATE_HOME": "/proc/nowhere"]))
    try session.nsh.folder.write("The ship is late, Ada Quill said.\n", to: "a.txt")
    try session.type("load a.txt")
    try session.type("note d1 'call her'")
    return session
  }

  @Test("Leaving with unsaved notes asks, and no is an answer", arguments: ["\u{4}", "quit 3\r"])
  func asks(input: String) throws {
    let session = try noted()
    try session.terminal.send(input)
    try session.terminal.wait(for: "1 note in no file")
    try session.terminal.send("n\r")
    try session.terminal.wait(for: "1 doc* nsh> ")
    try session.terminal.send(input)
    try session.terminal.wait(for: "Leave? [y/N] ")
    try session.terminal.send("y\r")
    #expect(try session.terminal.waitForExit() == (input.hasPrefix("quit") ? 3 : 0))
  }

  @Test("Ctrl-D again means it, and the loss is told; Ctrl-C stays")
  func keys() throws {
    let session = try noted()
    try session.terminal.send("\u{4}")
    try session.terminal.wait(for: "Leave? [y/N] ")
    try session.terminal.send("\u{3}")
    try session.terminal.wait(for: "1 doc* nsh> ")
    try session.terminal.send("\u{4}")
    try session.terminal.wait(for: "Leave? [y/N] ")
    try session.terminal.send("\u{4}")
    #expect(try session.terminal.waitForExit() == 0)
    #expect(session.terminal.screen.text.contains("1 note was not written to a file"))
  }

  @Test("Leaving asks nothing where all notes are in a file, or removed")
  func silent() throws {
    for input in ["journal j.nsh", "export f.json", "notes | unnote"] {
      let session = try noted()
      try session.type(input)
      try session.terminal.send("\u{4}")
      #expect(try session.terminal.waitForExit() == 0)
      #expect(!session.terminal.screen.text.contains("Leave?"))
    }
  }

  @Test("A file of somebody's is replaced after one question")
  func replaces() throws {
    let session = try noted()
    try session.nsh.folder.write("mine\n", to: "t.csv")
    try session.terminal.send("docs | export t.csv\r")
    try session.terminal.wait(
      for: "'t.csv' holds something that nsh did not write. Replace it? [y/N] "
    )
    try session.terminal.send("\r")
    try session.terminal.wait(for: "'t.csv' is left as it was")
    try session.terminal.wait(for: "1 doc* nsh> ")
    #expect(session.nsh.folder.read("t.csv") == "mine\n")
    try session.terminal.send("docs | export t.csv\r")
    try session.terminal.wait(for: "Replace it? [y/N] ")
    try session.terminal.send("y\r")
    try session.terminal.wait(for: "wrote 1 row to t.csv")
  }

  @Test(
    "A script says how many notes are in no file",
    arguments: [
      ("note d1 x; note d1 y", "2 notes were not written to a file"),
      ("note d1 x; export f.json", nil),
      ("note d1 x; export -", nil), ("note d1 x; journal j.nsh", nil),
      ("note d1 x; unnote n1", nil),
      ("note d1 x; print (1 / 0)", "1 note was not written to a file"),
      ("note d1 x; quit 3", "1 note was not written to a file"),
    ] as [(String, String?)]
  )
  func scripts(code: String, message: String?) throws {
    let nsh = try Nsh()
    try nsh.folder.write("The ship is late, Ada Quill said.\n", to: "a.txt")
    let outcome = try nsh("-c", "load a.txt; \(code)")
    #expect(outcome.messages.contains("not written to a file") == (message != nil))
    if let message { #expect(outcome.messages.contains(message)) }
  }
}
