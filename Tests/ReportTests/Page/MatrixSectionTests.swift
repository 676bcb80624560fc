// Tests of the claim matrix.

import NewsModel
import Report
import Testing

@Suite("The claim matrix")
struct MatrixSectionTests {
  @Test("Points are rows, accounts are columns, and each cell has its sign and its words")
  func table() throws {
    let markup = Markup(ReportContents.full.page)
    let tables = markup.styled("matrix")
    #expect(tables.count == 2)
    let headings = markup.named("th").filter { $0.within.contains("table") }
    #expect(headings.allSatisfy { $0.attributes["scope"] != nil })
    let cells = markup.styled("cell").filter { $0.name == "td" }.map(\.text)
    #expect(
      cells == [
        "~ hedged: May by Mira Halethe mill may close in May c1",
        "≠ other value: JuneThe mill will close in June c3", "¬ negatedIt is not sold c2",
        "· absent",
      ]
    )
    let section = try #require(markup.element("matrix"))
    let disputed = try #require(section.text.firstRange(of: "1 point in dispute"))
    let agreed = try #require(section.text.firstRange(of: "1 point agreed"))
    #expect(disputed.lowerBound < agreed.lowerBound)
  }

  @Test("Of many accounts each point lists those that speak")
  func list() {
    var contents = ReportContents.full
    let more = (0..<10).map { ReportAccount(label: "Outlet \($0)", title: nil, document: nil) }
    contents.matrix?.accounts += more
    let markup = Markup(contents.page)
    #expect(markup.faults == [])
    #expect(markup.styled("matrix").isEmpty)
    let cells = markup.styled("cell").filter { $0.name == "td" }
    #expect(cells.count == 3)
    let names = markup.named("th").filter { $0.attributes["rowspan"] == "2" }
    #expect(names.map(\.text) == ["the mill may close they part in: date"])
  }

  @Test("Accounts that share nothing say so")
  func nothing() {
    var contents = ReportContents.full
    contents.matrix?.points = []
    let page = contents.page
    #expect(page.contains("No two accounts speak of the same thing."))
    #expect(Markup(page).brokenLinks == [])
  }

  @Test("Without two accounts there is no matrix")
  func alone() {
    var contents = ReportContents.full
    contents.matrix = nil
    #expect(Markup(contents.page).element("matrix") == nil)
  }
}
