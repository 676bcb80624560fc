import NewsLoading
import NewsModel
import Testing

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("The *late* **ferry** and `its` ~~old~~ bell.", "The late ferry and its old bell."),
    ("See [the plan](https://example.org) now.", "See the plan now."),
    ("One\ntwo", "One two"), ("One  \ntwo", "One\ntwo"), ("One<br>two", "One\ntwo"),
    ("One.\n\nTwo.", "One.\n\nTwo."), ("A ![picture of it](a.png) here.", "A  here."),
    ("Goods:\n\n- rope\n- tar\n\nDone.", "Goods:\n\nrope\ntar\n\nDone."),
    ("```\nlet x = 1\n```\n\nDone.", "let x = 1\n\nDone."),
    ("<div>\n<b>The</b> ferry\n</div>\n\nDone.", "The ferry\n\nDone."),
    ("<script>\nvar x\n</script>\n\nDone.", "Done."), ("Fish &amp; chips", "Fish & chips"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "a\tb\n1\t2"), ("> We waited.", "We waited."),
  ])
  func extractsText(markdown: String, text: String) throws {
    #expect(try article(markdown, .markdown).text.string == text)
  }

  @Test func headingsKeepTheirLevels() throws {
    let read = try article(
      "# The *Ferry*\n\nLate.\n\n### Why\n\nIce.\n\nMore\n----\n\nEnd.",
      .markdown
    )
    #expect(outline(read) == ["1 The Ferry", "3 Why", "2 More"])
    #expect(read.title == "The Ferry")
    #expect(read.text.string == "The Ferry\n\nLate.\n\nWhy\n\nIce.\n\nMore\n\nEnd.")
  }

  @Test func aFileWithoutTextIsEmpty() {
    #expect(load("![only a picture](a.png)", .markdown).skipped.map(\.problem) == [.empty])
  }

  @Test func deepNestingIsRead() throws {
    let deep = String(repeating: "> ", count: 5_000) + "It was late."
    #expect(load(deep, .markdown).articles.count == 1)
  }
}
