import SyntaxTesting
import Testing

@Suite struct ClaimHolderTests {
  private let test = TestShell()

  init() {
    test.run("load harbour")
    _ = test.host.take()
  }

  @Test(arguments: [
    Case("claims --by author | get voice | uniq", "author"),
    Case("claims --by Author --in d1 | where source != null | count", "0"),
    Case("claims --by dealers | get source | uniq", "Dealers"),
    Case("claims --by 'TWO  pilots' | get source | uniq", "Two pilots"),
    Case("claims --by 'chatter on the waterfront' | get voice", "vague"),
    // A part of a name comes before a part of a source's words.
    Case("claims --by pilots | get source | uniq", "Melisk Pilots Union"),
    Case("claims --by 'ficial, who' | count", "! error: there is no actor 'ficial, who'"),
    Case("claims --by '' | count", "! error: there is no actor ''"),
  ])
  func `a holder is the author, an actor, or a source by its words`(_ one: Case) {
    #expect(test.output(one.text).split(separator: "\n").first ?? "" == one.expected)
  }

  @Test func `a claim of two belongs to each of them`() throws {
    let place = try Place()
    try place.write("Anna Varn and Peter Kell said the port was open again on Monday.", to: "a.txt")
    let test = TestShell(place)
    test.run("load a.txt")
    _ = test.host.take()
    for name in ["Varn", "Kell"] {
      #expect(test.output("claims --by \(name) | get text") == "the port was open again")
    }
  }

  @Test func `who goes on speaking is the speaker, not whoever was spoken of`() throws {
    let place = try Place()
    try place.write(
      """
      “With Peter Brand jumping up and down saying he'll tear up the treaty, there's a desire to show \
      progress,” said Nick Orm, a fellow at the Coastal Institute.

      “There are plenty of things to do,” he said.
      """,
      to: "a.txt"
    )
    let test = TestShell(place)
    test.run("load a.txt")
    _ = test.host.take()
    #expect(
      test.output("claims --by Orm | get text | last") == "There are plenty of things to do"
    )
  }
}
