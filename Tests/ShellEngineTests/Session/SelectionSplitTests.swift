import NewsModel
import Testing

@testable import ShellEngine

@Suite("Accounts by what their documents say of themselves")
struct SelectionSplitTests {
  private func accounts(_ line: String) -> String {
    let test = TestShell()
    test.host.standardInput = Array(Self.input.utf8)
    test.run("load -")
    test.run("\(line) --as parts")
    let kept = test.shell.session.comparisons.first
    return (kept?.selections ?? []).map { selection in
      let parts =
        selection.parts.map(\.id) + (selection.claims ?? []).map(\.description)
      return "\(selection.label): \(parts.joined(separator: " "))"
    }.joined(separator: "; ")
  }

  /// Of one article nothing is known.
  private static let input = """
    {"text": "The bridge fell.", "outlet": "Wire", "author": "Vik", "date": "2025-03-20"}
    {"text": "The bridge fell.", "outlet": "Courier", "author": "Orre", "date": "2025-03-19"}
    {"text": "The bridge fell."}
    {"text": "The bridge fell.", "outlet": "Wire", "author": "Orre", "date": "2025-03-18"}

    """

  @Test(
    "Outlets, authors and dates are sorted, and their documents by day; what is not known comes last",
    arguments: [
      ("compare --by outlet", "Courier: d2; Wire: d4 d1; unknown outlet: d3"),
      ("compare --by author", "Orre: d4 d2; Vik: d1; unknown author: d3"),
      ("compare --by date", "2025-03-18: d4; 2025-03-19: d2; 2025-03-20: d1; unknown date: d3"),
      ("compare --by document", "d1: d1; d2: d2; d3: d3; d4: d4"),
      ("compare --by section", "d1.s1: d1.s1; d2.s1: d2.s1; d3.s1: d3.s1; d4.s1: d4.s1"),
      ("compare d4 d1 d2 --by outlet", "Wire: d4; Wire: d1; Courier: d2"),
      ("docs | where outlet != null | compare --by outlet", "Courier: d2; Wire: d4 d1"),
      (
        "compare (claims --by author) --by date",
        "2025-03-18: c4; 2025-03-19: c2; 2025-03-20: c1; unknown date: c3"
      ),
    ]
  )
  func split(_ line: String, _ expected: String) {
    #expect(accounts(line) == expected)
  }
}
