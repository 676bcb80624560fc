import PseudoTerminal
import Testing

/// Tab.
@Suite struct TabTests {
  @Test(
    "Tab inserts what is sure",
    arguments: [
      ("b\t\r", "berry"),
      ("a\t\r", "ap"),
      ("ap\tp\t\r", "apple"),
      ("naïve 日 b\t!\r", "naïve 日 berry!"),
      ("b x\(Key.left)\(Key.left)\t\r", "berry x"),
      ("z\t\r", "z"),
    ]
  )
  func insertion(typed: String, line: String) throws {
    try EditingSession().type(typed, gives: line)
  }

  @Test("Tab lists several candidates below the line")
  func list() throws {
    let session = try EditingSession()
    try session.terminal.send("ap\t")
    try session.terminal.waitForScreen("the list and the line") {
      $0.text == "> ap\napple    a fruit\napricot  another\n> ap"
    }
    try session.type("r\t\r", gives: "apricot")
  }

  @Test("The list stands below a block and leaves it whole")
  func listBelowBlock() throws {
    let session = try EditingSession()
    try session.terminal.send("{\rap\r}}\(Key.up)\(Key.end)\t")
    try session.terminal.waitForScreen("the list and the block") {
      $0.text == "> {\n  ap\n}}\napple    a fruit\napricot  another\n> {\n  ap\n}}"
        && $0.cursor == (6, 4)
    }
    try session.type("p\t\r", gives: "{\n  apple\n}}")
  }
}
