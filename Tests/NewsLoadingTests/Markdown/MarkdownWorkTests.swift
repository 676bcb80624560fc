import NewsLoading
import NewsModel
import Testing

/// Markdown that once took minutes for a few kilobytes, or ended the program.
@Suite struct MarkdownWorkTests {
  private static func many(_ pattern: String, _ count: Int = 25_000) -> String {
    String(repeating: pattern, count: count)
  }

  @Test(arguments: [
    "a <![CDATA[", "a <?", "a <!A ", "> ", "- ", "* a ", "1. ", "> - ", "=_a", "![a", "[a](", "~~a",
  ])
  func tangledMarkupIsReadAsText(pattern: String) throws {
    let report = load(Self.many(pattern) + "x\n\nThe ferry was late.\n", .markdown)
    let article = try #require(report.articles.first)
    #expect(article.text.string.hasSuffix("The ferry was late.\n"))
    #expect(report.warnings.map(\.oddity).contains(.tangledMarkdown), "\(pattern)")
  }

  @Test(arguments: [
    // Rows are filled up to the columns of the head.
    "|" + many("a|", 10_000) + "\n|" + many("-|", 10_000) + "\n" + many("|x|\n", 10_000),
    many("a\n-|-\n", 10_000),
    // Each cell looks through the row.
    "|" + many("a|", 50_000) + "\n|" + many("-|", 50_000) + "\n",
    "|" + many("a|", 10_000) + "\n|" + many("-|", 10_000) + "\n"
      + many("|" + many("x|", 10_000) + "\n", 20),
  ])
  func hugeTablesAreReadAsText(table: String) throws {
    let report = load("The ferry was late.\n\n" + table, .markdown)
    #expect(report.articles.count == 1)
    #expect(report.warnings.map(\.oddity).contains(.tableTooLarge))
  }

  @Test(arguments: [
    "|" + many("a|", 100) + "\n|" + many("-|", 100) + "\n"
      + many("|" + many("x|", 100) + "\n", 500),
    "| a | b |\n|---|---|\n" + many("| *x* | [y](https://example.org/a_b) |\n", 3_000),
    many("- [a link](https://example.org/a_b_c) and **more**\n", 3_000),
    many("# Heading\n\nText with *emphasis* and `code` and [links](x).\n\n", 1_000),
    many("> > > a quoted line\n", 2_000),
    "Before\n\n" + many("* ", 200) + "\n\nafter\n",
  ])
  func largeFilesAreReadAsMarkdown(text: String) throws {
    let report = load(text, .markdown)
    #expect(report.warnings.map(\.oddity).allSatisfy { $0 != .tangledMarkdown })
    #expect(report.warnings.map(\.oddity).allSatisfy { $0 != .tableTooLarge })
    #expect(try #require(report.articles.first).text.string.contains("**") == false)
  }

  @Test func htmlInMarkdownIsBounded() throws {
    let report = load("<div>\n" + Self.many("<div></x>") + "\n\nThe ferry was late.\n", .markdown)
    #expect(try #require(report.articles.first).text.string.hasSuffix("The ferry was late."))
  }

  @Test(arguments: ["[", "{", "- &a", "a: [", "%TAG !a! b\n"])
  func frontMatterIsBounded(pattern: String) throws {
    let report = load(
      "---\na: \(Self.many(pattern, 12_000))\n---\nThe ferry was late.\n",
      .markdown
    )
    #expect(try #require(report.articles.first).text.string == "The ferry was late.")
    #expect(report.warnings.count == 1)
  }
}
