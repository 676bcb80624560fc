import PseudoTerminal
import Testing

/// Changes that are taken back.
@Suite struct UndoSessionTests {
  @Test(
    "Ctrl-_ takes the last change back",
    arguments: [
      ("one two\(Key.undo)\r", "one "),
      ("one two\(Key.undo)\(Key.undo)x\r", "x"),
      ("one\(Key.undo)\(Key.undo)\(Key.undo)x\r", "x"),
      ("one two\(Key.backspace)\(Key.undo)\r", "one two"),
      ("one two\u{17}\u{17}\(Key.undo)\(Key.undo)\r", "one two"),
      ("one\(Key.control.a)\u{B}\(Key.undo)\r", "one"),
      ("one \(Key.pasted("a b\nc"))\(Key.undo)x\r", "one x"),
      ("ap\t\t\r\(Key.undo)!\r", "ap!"),
      ("b\t\(Key.undo)x\r", "bx"),
      ("one\(Key.left)X\(Key.undo)Y\r", "onYe"),
    ]
  )
  func keys(typed: String, line: String) throws {
    try EditingSession().type(typed, gives: line)
  }

  @Test("What was typed comes back behind an entry of the history")
  func recalled() throws {
    let session = try EditingSession(history: ["draft of old"])
    try session.type("draft\(Key.up)\(Key.undo)!\r", gives: "draft!")
  }

  @Test("Each line begins anew")
  func nextLine() throws {
    let session = try EditingSession()
    try session.type("one\r", gives: "one")
    try session.type("\(Key.undo)two\r", gives: "two")
  }

  @Test("In a block a change is taken back on its line")
  func block() throws {
    let session = try EditingSession()
    try session.type(
      "{\rone\r}}\(Key.up)\(Key.end)X\(Key.undo)\(Key.down)\r",
      gives: "{\n  one\n}}"
    )
  }
}
