import PseudoTerminal
import Testing

/// The history at work.
@Suite struct RecallTests {
  @Test("Up recalls entries of this session and of earlier ones, blocks whole")
  func recall() throws {
    let session = try EditingSession(history: ["early {\\n}", "late"])
    try session.type("now\r", gives: "now")
    try session.type("\(Key.up)\(Key.up)\(Key.up)!\r", gives: "early {\n}!")
    try session.type("\(Key.up)\(Key.up)\(Key.up)?\r", gives: "now?")
  }

  @Test("What was typed before Up comes back with Down")
  func draft() throws {
    let session = try EditingSession(history: ["draft of old"])
    try session.type("draft\(Key.up)\(Key.down)!\r", gives: "draft!")
  }

  @Test(
    "Up goes through the entries that begin with what is typed",
    arguments: [
      ("cl\(Key.up)\r", "claims new"),
      ("cl\(Key.up)\(Key.up)\r", "claims old"),
      ("cl\(Key.up)\(Key.up)\(Key.up)\(Key.down)\r", "claims new"),
      ("cl\(Key.up)\(Key.up)\(Key.down)\(Key.down)\(Key.down)x\r", "clx"),
      ("cl\(Key.up)\u{17}\(Key.up)\(Key.up)\r", "claims old"),
      ("\(Key.up)\(Key.up)\r", "docs"),
      ("none\(Key.up)!\r", "none!"),
      ("claims new\(Key.up)!\r", "claims new!"),
    ]
  )
  func beginning(keys: String, line: String) throws {
    let session = try EditingSession(history: ["claims old", "docs", "claims new"])
    try session.type(keys, gives: line)
  }

  @Test("A long entry is recalled whole")
  func longEntry() throws {
    let entry = String(repeating: "word ", count: 1000) + "end"
    try EditingSession(history: [entry]).type("\(Key.up)!\r", gives: entry + "!")
  }

  @Test("Two editors append to one file")
  func twoEditors() throws {
    let first = try EditingSession()
    let second = try EditingSession(home: first.home)
    for number in 1...5 {
      try first.type("a\(number)\r", gives: "a\(number)")
      try second.type("b\(number)\r", gives: "b\(number)")
    }
    #expect(first.home.read("history") == "a1\nb1\na2\nb2\na3\nb3\na4\nb4\na5\nb5\n")
  }

  @Test("A history that cannot be kept is told, and lines still come")
  func unusable() throws {
    let home = try TemporaryFolder()
    try home.write("", to: "file")
    let terminal = try PseudoTerminal(
      running: BuiltProgram.path(of: "line-echo"),
      [home.path + "/file/history"],
      environment: ["HOME": home.path]
    )
    try terminal.wait(for: "problem: Not a directory\n> ")
    try terminal.send("one\rtwo\r\(Key.up)\(Key.up)!\r")
    try terminal.wait(for: "line: \"one!\"")
  }
}
