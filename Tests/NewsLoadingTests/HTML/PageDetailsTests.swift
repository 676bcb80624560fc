import NewsLoading
import NewsModel
import Testing

@Suite struct PageDetailsTests {
  private func read(_ head: String, _ body: String = "") throws -> Article {
    try article(
      "<html lang=\"de-AT\"><head>\(head)</head><body>\(body)<p>\(prose)</p></body></html>",
      .html
    )
  }

  @Test func structuredDataComesFirst() throws {
    let read = try read(
      """
      <meta property="og:title" content="Another Title">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
      {"@type": "WebSite", "name": "Harbor"}, {"@type": ["NewsArticle"], "headline": "The &#8216;Ferry&#8217;",
      "author": [{"@type": "Person", "name": "M. Quill"}, {"name": "J. Reed"}],
      "publisher": {"name": "The Harbor Times"}, "datePublished": "2025-03-18T21:57:01+0000"}]}</script>
      """
    )
    #expect(read.title == "The ‘Ferry’")
    #expect(read.author == "M. Quill, J. Reed")
    #expect(read.outlet == "The Harbor Times")
    #expect(read.date?.description == "2025-03-18")
    // The page says `de`, its words say otherwise.
    #expect(read.language == "en")
  }

  @Test func metaTagsComeNext() throws {
    let read = try read(
      """
      <title>Elsewhere</title><meta property="og:title" content="The Ferry">
      <meta name="author" content="By M. Quill"><meta property="og:site_name" content="Harbor Times">
      <meta itemprop="datePublished dateCreated" content="2025-03-18T10:00:00Z">
      <link rel="canonical" href="https://example.org/ferry">
      <meta name="description" content="It was late.">
      <script type="application/ld+json">{ broken</script>
      """
    )
    #expect(read.title == "The Ferry")
    #expect(read.author == "M. Quill")
    #expect(read.outlet == "Harbor Times")
    #expect(read.date?.description == "2025-03-18")
    #expect(read.url == "https://example.org/ferry")
    #expect(read.metadata == [JSONField(name: "description", value: .string("It was late."))])
  }

  @Test func elementsComeLast() throws {
    let read = try read(
      "<title>The Ferry - Harbor Times</title>",
      "<h1> The\n Ferry </h1><a rel=\"author\">M. Quill</a><time datetime=\"2025-03-18\">Today</time>"
    )
    #expect(read.title == "The Ferry")
    #expect(read.author == "M. Quill")
    #expect(read.date?.description == "2025-03-18")
    #expect(try self.read("<title>The Ferry</title>").title == "The Ferry")
  }
}
