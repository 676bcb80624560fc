import NewsModel
import Testing

/// Articles and their sections.
@Suite struct ArticleTests {
  private let article = Article(
    digest: "",
    path: "a.txt",
    name: "a",
    format: .text,
    text: ArticleText("Lead.\nTwo\nText.\nThree\n"),
    sections: [
      Section(heading: nil, level: 1, range: TextRange(0, 6)),
      Section(heading: TextRange(6, 9), level: 1, range: TextRange(6, 16)),
      Section(heading: TextRange(16, 21), level: 2, range: TextRange(16, 22)),
    ]
  )

  @Test(
    "A byte lies in the last section that starts at or before it",
    arguments: [(0, 0), (5, 0), (6, 1), (15, 1), (16, 2), (21, 2), (22, 2)]
  )
  func sections(offset: Int, section: Int) {
    #expect(article.section(at: offset) == section)
  }

  @Test("An article without text has no sections to lie in")
  func empty() {
    var empty = article
    empty.sections = []
    #expect(empty.section(at: 0) == nil)
  }

  @Test("A section's title is its heading's words, and a lead has none")
  func titles() {
    #expect(article.sections.map { article.title(of: $0) } == [nil, "Two", "Three"])
  }

  @Test("Ids sort by number, not as text")
  func ids() {
    let ids = [10, 9, 1].map(ArticleID.init).sorted()
    #expect(ids.map(\.description) == ["d1", "d9", "d10"])
  }

  @Test("A place is in the last section that starts before it", arguments: 0...9)
  func sectionAtPlace(offset: Int) {
    var article = Article(ArticleText("aaa bb ccc"))
    article.sections = [TextRange(1, 4), TextRange(4, 7), TextRange(7, 10)].map {
      Section(heading: nil, level: 1, range: $0)
    }
    #expect(article.section(at: offset) == [nil, 0, 0, 0, 1, 1, 1, 2, 2, 2][offset])
    article.sections = []
    #expect(article.section(at: offset) == nil)
  }
}
