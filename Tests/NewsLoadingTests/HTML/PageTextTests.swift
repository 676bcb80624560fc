import NewsLoading
import NewsModel
import Testing

@Suite struct PageTextTests {
  /// A page with what pages put around an article.
  private func page(_ body: String) -> String {
    """
    <!doctype html><html lang="en"><head><title>The Ferry | Harbor Times</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea, coast and harbor</a></li></ul></nav>
    <header><a href="/">The Harbor Times, the paper of the coast, since 1871</a></header>
    <div class="layout"><div class="story">\(body)</div>
    <div class="sidebar"><p>Also in the news, a whale was seen, and then it was gone, they say.</p>
    </div></div>
    <div id="comments"><p>I waited too, and I was cold, and nobody came, and I wrote this.</p></div>
    <footer><p>Copyright, terms, privacy, and all the rest of it, in one long line of text.</p></footer>
    <script>var x = "<p>not text</p>"</script></body></html>
    """
  }

  @Test func keepsTheArticleAndLeavesOutTheRest() throws {
    let read = try article(
      page(
        """
        <h1>The Ferry</h1><p>\(prose)</p><figure><img src="a"><figcaption>The harbor</figcaption></figure>
        <p>Subscribe to our newsletter</p><h2>A long <em>winter</em></h2><p>\(prose)</p>
        <div class="share-buttons"><p>Share this with all your friends, today or tomorrow.</p></div>
        <ul><li>Rope, tar and paint</li><li>A bell</li></ul><p>One<br>two, &amp; three.</p>
        <ul><li><a href="/1">Another story about a boat</a></li></ul>
        """
      ),
      .html
    )
    let text = """
      \(prose)

      A long winter

      \(prose)

      Rope, tar and paint
      A bell

      One
      two, & three.
      """
    #expect(read.text.string == text)
    #expect(outline(read) == ["1 -", "2 A long winter"])
  }

  @Test func findsParagraphsMadeOfLineBreaks() throws {
    let read = try article(page("\(prose)<br><br>\(prose)<br><br>\(prose)"), .html)
    #expect(read.text.string == [prose, prose, prose].joined(separator: "\n\n"))
  }

  @Test func joinsPartsThatAreBuiltAlike() throws {
    let part = "<div class=\"chunk\"><p>\(prose)</p><p>\(prose)</p></div>"
    let read = try article(page(part + "<div class=\"ad\">Buy a boat</div>" + part), .html)
    #expect(read.text.string == Array(repeating: prose, count: 4).joined(separator: "\n\n"))
  }

  @Test func aMisleadingNameDoesNotHideTheArticle() throws {
    let html = "<body><div class=\"sidebar-left\"><p>\(prose)</p><p>\(prose)</p></div></body>"
    #expect(try article(html, .html).text.string == "\(prose)\n\n\(prose)")
  }

  @Test func hiddenTextIsLeftOut() throws {
    let hidden = "<p style=\"display: none\">\(prose)</p><p hidden>\(prose)</p>"
    #expect(try article(page("<p>\(prose)</p>\(hidden)"), .html).text.string == prose)
  }

  @Test func aPageWithoutTextIsSkipped() {
    #expect(
      load("<html><body><img src=\"a\"></body></html>", .html).skipped.map(\.problem) == [.noText]
    )
  }

  @Test(arguments: [1_000, 20_000])
  func deepNestingDoesNotCrash(depth: Int) {
    let report = load(String(repeating: "<div>", count: depth) + "<p>\(prose)</p>", .html)
    #expect(report.articles.count + report.skipped.count == 1)
    #expect((report.articles.count == 1) == (depth < 3_000))
  }
}
