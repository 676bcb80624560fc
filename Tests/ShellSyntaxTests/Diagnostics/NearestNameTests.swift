import ShellSyntax
import SyntaxTesting
import Testing

@Suite("Nearest names")
struct NearestNameTests {
  private static let columns = ["id", "document", "source", "certainty", "text", "n", "m"]

  @Test(
    "a slip or two are forgiven, by the length of the word",
    arguments: [
      Case("certanty", "certainty"), Case("cretainty", "certainty"), Case("Certainty", "certainty"),
      Case("certinaly", "certainty"), Case("di", "id"), Case("sourec", "source"),
      Case("DOCUMENT", ""), Case("tex", "text"), Case("texts", "text"), Case("x", ""),
      Case("q", ""),
      Case("outlet", ""), Case("", ""), Case("N", "n"),
    ]
  )
  func slips(_ one: Case) {
    #expect(nearest(to: one.text, in: Self.columns) ?? "" == one.expected)
  }

  @Test("of equally near names the first is taken, of all the nearest")
  func ties() {
    #expect(nearest(to: "abcx", in: ["abcd", "abce"]) == "abcd")
    #expect(nearest(to: "abcx", in: ["abzz", "abcX"]) == "abcX")
  }
}
