import SyntaxTesting
import Testing

@Suite struct LookupTests {
  static let faults = [
    Case("sections d9", "there is no document 'd9'|'docs' lists the documents"),
    Case(
      "sections halvek-leger",
      "there is no document 'halvek-leger'|did you mean 'halvek-ledger'?"
    ),
    Case("claims --by Nobody", "there is no actor 'Nobody'|'actors' lists them"),
    Case("claims --about 'Dorn Kell'", "there is no actor 'Dorn Kell'|did you mean 'Doran Kell'?"),
    Case("claims --in d1.s99", "there is no section 'd1.s99'|'sections' lists them"),
    Case("compare c99999 d1", "there is no claim 'c99999'|"),
    Case("read d1.s99", "there is nothing to read with this id|'docs' lists the documents"),
    Case("note x9 'a'", "there is no finding 'x9'|an id is d1, d1.s2, a3, c12 or m7"),
    Case("mentions a99999", "there is no actor 'a99999'|'actors' lists them"),
    Case(
      "compare 5 d1",
      "an int is not a selection"
        + "|a selection is d1, d1.s2, an actor, or a table of claims: (claims --by NAME)"
    ),
    Case("compare [{a: 1}] d1", "the table's rows are not documents, sections, actors or claims|"),
  ]

  @Test func `what is not there is said with a remedy`() {
    let test = TestShell()
    test.run("load harbour")
    _ = test.host.take()
    for fault in Self.faults {
      let words = fault.expected.split(separator: "|", omittingEmptySubsequences: false)
      let output = test.output(fault.text)
      #expect(output.contains("error: \(words[0])"), "\(fault.text): \(output)")
      #expect(words[1].isEmpty || output.contains("└ \(words[1])"), "\(fault.text): \(output)")
    }
  }

  @Test(arguments: ["sections d1", "claims --by Varn", "mentions Varn"])
  func `an empty session says that nothing is loaded`(_ text: String) {
    #expect(TestShell().output(text).contains("└ nothing is loaded yet: load FILE"))
  }

  @Test func `an actor is found by its id, its name in any case and a part of it`() throws {
    let test = TestShell()
    test.run("load harbour")
    let kell = try #require(
      test.shell.session.corpus.actors.first { $0.actor.name == "Doran Kell" }
    )
    _ = test.host.take()
    for name in ["\(kell.id)", "'Doran Kell'", "'doran kell'", "kell", "KELL"] {
      #expect(test.output("print (mentions \(name) | first 1 | get name)") == "Doran Kell")
    }
  }

  // "Os" was also found inside "Skerrin Post", and so nobody was.
  @Test func `the start of a word counts more than letters inside one`() {
    let test = TestShell()
    test.run("load harbour")
    _ = test.host.take()
    #expect(test.output("print (mentions Os | first 1 | get name)") == "Lena Oster")
  }

  @Test func `a name that several documents have is not guessed`() throws {
    let place = try Place([])
    try place.write("The lock is open.\n", to: "a/note.txt")
    try place.write("The lock is shut.\n", to: "b/note.txt")
    let test = TestShell(place)
    test.run("load a b")
    let output = test.output("sections note")
    #expect(output.contains("2 documents are called 'note'"))
    #expect(output.contains("say which: d1, d2"))
  }
}
