import NewsModel
import ShellEngine
import Tabular
import Testing

@Suite("The matrix of a comparison")
struct MatrixStageTests {
  private static let load = "load footbridge"
  private static let points =
    "compare osk-courier northern-wire valley-post velm-herald courier-correction"

  private func loaded() -> TestShell {
    let test = TestShell()
    test.run(Self.load)
    _ = test.host.take()
    return test
  }

  @Test(
    "A cell says in a word with its sign what the account does with the point",
    arguments: [
      ("inspected in June", "osk-courier", "» attributed (Tilda Brandt)"),
      ("inspected in June", "velm-herald", "¬ negated (Bridge Office)"),
      ("inspected in June", "valley-post", "· absent"),
      ("cable", "osk-courier", "~ hedged (police)"),
      ("cable", "velm-herald", "✗ denied (Arvid Holm)"),
      ("new bridge would cost", "velm-herald", "≠ other value: 2.4 million euros (the council)"),
      ("new bridge would cost", "courier-correction", "✓ asserted"),
    ]
  )
  func cells(_ words: String, _ account: String, _ cell: String) {
    let line = "\(Self.points) | matrix | where point contains \"\(words)\" | get \(account)"
    #expect(loaded().output(line) == cell)
  }

  @Test("Accounts stand in the order of the comparison, whoever speaks first")
  func order() {
    let keys = loaded().output("let m = \(Self.points) | matrix\nprint (keys($m))")
    #expect(
      keys
        == "id, status, point, osk-courier, northern-wire, valley-post, velm-herald, courier-correction"
    )
  }

  @Test("Accounts that say nothing of the points are told of")
  func silent() {
    let trams = loaded().output("\(Self.points) | where text contains \"Trams\" | matrix")
    #expect(trams.contains("3 of 5 accounts say nothing of these points"))
  }

  @Test("What is no table of points is refused before it runs, and a table of nothing is none")
  func faults() {
    let test = loaded()
    #expect(test.output("docs | matrix").contains("'matrix' needs the points of a comparison"))
    #expect(test.output("[{a: 1}] | matrix").contains("'matrix' needs the points"))
    #expect(test.run("\(Self.points) | where text == \"\" | matrix | count") == 0)
  }

  @Test("Two accounts of one name, and one called as a column, have columns of their own")
  func names() {
    let rows = ["point", "same", "same"].enumerated().map { place, account in
      """
      {id: "k1.1", status: "agreed", account: "\(account)", stance: "asserted", source: "author",
        text: "it rained", values: [], isCopied: false, nth: \(place + 1), of: 3}
      """
    }
    let test = TestShell()
    test.run("let m = [\(rows.joined(separator: ", "))] | matrix")
    #expect(test.output("print (keys($m))") == "id, status, point, point_2, same, same_2")
  }
}
