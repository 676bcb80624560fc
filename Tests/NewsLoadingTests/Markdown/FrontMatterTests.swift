import NewsLoading
import NewsModel
import Testing

@Suite struct FrontMatterTests {
  @Test func givesTheFields() throws {
    let text = """
      ---
      title: "Island: Waits"
      authors: [M. Quill, J. Reed]
      date: 2025-03-18
      publisher: The Harbor Times
      link: https://example.org
      language: en
      edition: 3
      draft: false
      desk: {name: Sea, code: 007}
      ---
      The ferry was late.
      """
    let read = try article(text, .markdown)
    #expect(read.text.string == "The ferry was late.")
    #expect(read.title == "Island: Waits")
    #expect(read.author == "M. Quill, J. Reed")
    #expect(read.date?.description == "2025-03-18")
    #expect(read.outlet == "The Harbor Times")
    #expect(read.url == "https://example.org")
    let desk: JSONValue = .object(["name": .string("Sea"), "code": .string("007")])
    #expect(
      read.metadata == [
        JSONField(name: "desk", value: desk), JSONField(name: "draft", value: .bool(false)),
        JSONField(name: "edition", value: .int(3)),
      ]
    )
  }

  @Test func malformedYAMLIsLeftOutWithItsLine() throws {
    let report = load("---\ntitle: The Ferry\nauthor: [M. Quill\n---\nIt was late.", .markdown)
    #expect(report.articles.first?.text.string == "It was late.")
    #expect(report.articles.first?.title == nil)
    let warning = try #require(report.warnings.first)
    #expect(warning.line == 4 || warning.line == 3)
    #expect(warning.reason.hasPrefix("front matter left out"))
  }

  @Test func whatIsNoMappingIsLeftOut() {
    let report = load("---\n- a\n- b\n---\nIt was late.", .markdown)
    #expect(report.warnings.map(\.oddity) == [.frontMatterKind])
  }

  @Test func anUnclosedLineOfDashesIsNoFrontMatter() throws {
    #expect(try article("---\n\nIt was late.", .markdown).text.string == "It was late.")
  }

  @Test func aliasesCannotBlowUp() {
    let bomb = """
      ---
      a: &a [x, x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
      d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
      e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
      ---
      It was late.
      """
    let report = load(bomb, .markdown)
    #expect(report.articles.count == 1)
    #expect(report.warnings.count == 1)
  }
}
