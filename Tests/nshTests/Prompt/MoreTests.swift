import PseudoTerminal
import Testing

/// Tables that are shown in part.
@Suite struct MoreTests {
  @Test("A long table says how much of it is shown, and more shows the rest, piece by piece")
  func table() throws {
    let session = try PromptSession()
    try session.type("option rows 2")
    try session.type("let t = [{a: 1}, {a: 2}, {a: 3}, {a: 4}, {a: 5}]")
    #expect(
      try session.type("$t") == "a\n1\n2\nshowing 2 of 5 rows; 'more' shows the next\n"
    )
    #expect(
      try session.type("more") == "a\n3\n4\nshowing 3 to 4 of 5 rows; 'more' shows the next\n"
    )
    #expect(try session.type("more") == "a\n5\nshowing 5 to 5 of 5 rows\n")
    #expect(try session.type("more") == "there are no more rows\n")
    #expect(try session.type("| count") == "5\n")
  }

  @Test("more N shows so many, whatever was looked at in between")
  func count() throws {
    let session = try PromptSession()
    try session.type("option rows 1")
    try session.type("range(4)")
    try session.type("print between")
    #expect(
      try session.type("more 2") == "1\n2\nshowing 2 to 3 of 4 elements; 'more' shows the next\n"
    )
  }

  @Test("A table that is printed is shown in part too, and is it")
  func printed() throws {
    let session = try PromptSession()
    try session.type("option rows 1")
    try session.type("print ([{a: 1}, {a: 2}])")
    #expect(try session.type("more") == "a\n2\nshowing 2 to 2 of 2 rows\n")
    #expect(try session.type("print (count(it))") == "2\n")
  }

  @Test("A script shows everything, also on a terminal")
  func script() throws {
    let nsh = try Nsh()
    let code = "option rows 1\nrange(3)\nmore\n"
    let outcome = try nsh("-c", code)
    #expect(outcome.text == "0\n1\n2\n")
    #expect(outcome.messages == "there are no more rows\n")
    #expect(outcome.status == 0)
    let terminal = try nsh.onTerminal(["-c", code])
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.text == "0\n1\n2\nthere are no more rows")
  }
}
