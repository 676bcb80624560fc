import PseudoTerminal
import Testing

/// Tab.
@Suite struct TabTests {
  @Test(
    "Tab inserts what is sure",
    arguments: [
      ("b\t\r", "berry "),
      ("a\t\r", "ap"),
      ("ap\tp\t\r", "apple "),
      ("naïve 日 b\t!\r", "naïve 日 berry !"),
      ("berry\t!\r", "berry !"),
      ("z\t\r", "z"),
    ]
  )
  func insertion(typed: String, line: String) throws {
    try EditingSession().type(typed, gives: line)
  }

  @Test(
    "A whole word has one blank behind it, whatever stands there, and one that goes on has none",
    arguments: [
      ("c\t!\r", "crate/!"),
      ("b x\(Key.left)\(Key.left)\t!\r", "berry !x"),
      ("b  x\(Key.left)\(Key.left)\(Key.left)\t!\r", "berry ! x"),
      ("bx\(Key.left)\t!\r", "berry!x"),
      ("{b}\(Key.home)\(Key.delete)\(Key.end)\(Key.left)\t!\r", "berry!}"),
      ("{\rb\rx}\(Key.up)\(Key.end)\t!\r", "{\n  berry !\n  x}"),
      ("ap\t!\r", "ap!"),
    ]
  )
  func ending(typed: String, line: String) throws {
    try EditingSession().type(typed, gives: line)
  }

  @Test("The history has the line without the blank that Tab left at its end")
  func history() throws {
    let session = try EditingSession()
    try session.type("b\t\r", gives: "berry ")
    try session.type("\(Key.up)!\r", gives: "berry!")
    try session.type("b\t\r", gives: "berry ")
    try session.type("berry\r", gives: "berry")
    try session.terminal.send("history\r")
    try session.terminal.wait(for: #"entries: ["berry!", "berry", "history"]"#)
  }

  @Test("Tab lists several candidates below the line")
  func list() throws {
    let session = try EditingSession()
    try session.terminal.send("ap\t")
    try session.terminal.waitForScreen("the list and the line") {
      $0.text == "> ap\napple    a fruit\napricot  another\n> ap"
    }
    try session.type("r\t\r", gives: "apricot ")
  }

  @Test("The list stands below a block and leaves it whole")
  func listBelowBlock() throws {
    let session = try EditingSession()
    try session.terminal.send("{\rap\r}}\(Key.up)\(Key.end)\t")
    try session.terminal.waitForScreen("the list and the block") {
      $0.text == "> {\n  ap\n}}\napple    a fruit\napricot  another\n> {\n  ap\n}}"
        && $0.cursor == (6, 4)
    }
    try session.type("p\t\r", gives: "{\n  apple \n}}")
  }

  @Test(
    "Tab below a list goes through it, until another key takes or leaves what stands there",
    arguments: [
      ("ap\t\t\r\r", "apple "),
      ("ap\t\t\t\r\r", "apricot "),
      ("ap\t\t\t\t\r\r", "apple "),
      ("ap\t\t\(Key.backTab)\r\r", "apricot "),
      ("ap\t\t\(Key.down)\(Key.up)\(Key.up)\r\r", "apricot "),
      ("ap\t\t!\r", "apple!"),
      ("ap\t\t\(Key.left)!\r", "appl!e"),
      ("ap\t\t\(Key.pasted("!"))\r", "apple!"),
      ("ap\t\t\u{7}!\r", "ap!"),
      ("ap\t\(Key.backTab)!\r", "ap!"),
      ("ap x\(Key.left)\(Key.left)\t\t\r!\r", "apple !x"),
    ]
  )
  func choice(keys: String, line: String) throws {
    let session = try EditingSession()
    try session.type(keys, gives: line)
  }

  @Test("Escape leaves the choice, and the list stays above the line")
  func leaving() throws {
    let session = try EditingSession()
    try session.terminal.send("ap\t\t\t")
    try session.terminal.waitForScreen("the second candidate") {
      $0.text == "> ap\napple    a fruit\napricot  another\n> apricot"
    }
    try session.terminal.send("\u{1B}")
    try session.terminal.waitForScreen("what was typed") {
      $0.text == "> ap\napple    a fruit\napricot  another\n> ap"
    }
    try session.type("!\r", gives: "ap!")
    try session.terminal.send("ap\t\t\(Key.control.c)")
    try session.terminal.wait(for: "> apple^C")
    try session.type("!\r", gives: "!")
  }

  @Test("A choice in a block leaves the rest of it as it is")
  func choiceInBlock() throws {
    let session = try EditingSession()
    try session.terminal.send("{\rap\r}}\(Key.up)\(Key.end)\t\t\t")
    try session.terminal.waitForScreen("the candidate in the block") {
      $0.text.hasSuffix("> {\n  apricot\n}}")
    }
    try session.type("\r\(Key.down)\r", gives: "{\n  apricot \n}}")
  }
}
