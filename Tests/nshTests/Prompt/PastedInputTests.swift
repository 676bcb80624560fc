import PseudoTerminal
import Testing
import nsh

/// What is pasted at the prompt.
@Suite struct PastedInputTests {
  @Test(
    "Of a session the inputs stay",
    arguments: [
      ("nsh> docs", "docs"), ("nsh> docs\n", "docs"), ("  5 docs nsh> claims", "claims"),
      ("brief.nsh 1 doc* nsh> claims", "claims"), ("brief.nsh nsh> a", "a"),
      (
        "nsh> load a\nloaded 5 articles\nnsh> docs | first 2\nid  name\nd1  a\n2 rows\n",
        "load a\ndocs | first 2"
      ),
      ("load a\nloaded 5 articles\nnsh> docs", "load a\ndocs"),
      ("nsh> claims |\n  first 3\nid  text\n3 rows", "claims |\n  first 3"),
      ("nsh> if true {\n   >   print 1\n   > }\n1\nnsh> docs", "if true {\n  print 1\n}\ndocs"),
      ("nsh> if true {\n…> print 1\n…> }", "if true {\nprint 1\n}"),
      ("nsh> docs\nnsh> \nnsh>", "docs"),
      // None of these shows a session.
      ("print 'a nsh> b'", "print 'a nsh> b'"), ("docs\nclaims", "docs\nclaims"),
      ("# nsh> docs", "# nsh> docs"), ("a > b", "a > b"), ("nsh>docs", "nsh>docs"),
    ]
  )
  func session(pasted: String, inputs: String) {
    #expect(PastedInput.withoutPrompts(pasted) == inputs)
  }

  @Test(
    "Signs of word processors are put right where they could only be an error",
    arguments: [
      ("claims --by “Helen Marsh”", "claims --by \"Helen Marsh\""),
      ("claims –by “Helen Marsh” —about ‘Vance’", "claims --by \"Helen Marsh\" --about \"Vance\""),
      ("docs | where outlet == “The Post”", "docs | where outlet == \"The Post\""),
      ("claims\u{A0}--by\u{A0}Marsh", "claims --by Marsh"),
      ("print −5\nprint “a”; print “b”", "print -5\nprint \"a\"; print \"b\""),
      ("find ‘say \"no\"’", "find 'say \"no\"'"),
      // What stands in quotes, or is a word as it is, stays.
      ("find \"“close”\"", "find \"“close”\""), ("find don’t", "find don’t"),
      ("print 'a\u{A0}b' a–b", "print 'a\u{A0}b' a–b"), ("print “a", "print “a"),
      ("print “it's \"b\"”", "print “it's \"b\"”"),
    ]
  )
  func signs(pasted: String, line: String) {
    #expect(PastedInput.cleaned(pasted, after: "", before: "") == line)
  }

  @Test("What stands around it counts")
  func context() {
    #expect(PastedInput.cleaned("“Marsh”", after: "claims --by ", before: "") == "\"Marsh\"")
    #expect(PastedInput.cleaned("“no”", after: "find '", before: "'") == "“no”")
    #expect(PastedInput.cleaned("nsh> a", after: "find '", before: "'") == "nsh> a")
  }

  @Test("At the prompt: a session from a page, and a line out of a word processor")
  func prompt() throws {
    let session = try PromptSession()
    let pasted = "nsh> print “a b”\na b\nnsh> print (1 +\n   > 1)\n2\n"
    try session.press("\u{1B}[200~\(pasted)\u{1B}[201~", shows: "1)")
    try session.terminal.send("\r")
    try session.terminal.wait(for: "\na b\n2\nnsh> ")
    // A terminal that tells of no pastes types it.
    #expect(try session.type("nsh> print 3") == "3\n")
  }
}
