import NewsLoading
import NewsModel
import Testing

/// Pages that once took minutes, or all memory, for a few kilobytes; and pages that only look like it.
@Suite struct PageWorkTests {
  private static let prose = String(
    repeating: "<p>The ferry left the harbour late, officials said, and nobody was told why.</p>\n",
    count: 20
  )

  private static func many(_ pattern: String, _ count: Int = 4_000) -> String {
    var page = ""
    var number = 0
    for _ in 0..<count {
      page += pattern.replacing("@", with: "\(number)")
      number += 1
    }
    return page
  }

  /// Each line is a tag structure that keeps an element open, where a simple count sees it closed.
  @Test(arguments: [
    "<div>", "<div></x>", "<div><!--</div>-->", "<div title='</div>'>", "<div a=</div>",
    "<div><script></div></script>", "<div><script><!--<script></script></div></script>",
    "<div><textarea></div></textarea>", "<div><style></div></style>", "<div><!doctype </div>",
    "<div><svg><p><style></div></style>",
    "<div><svg><foreignObject><style></div></style>", "<div><select></div></select>",
    "<div><select><textarea></select></div></textarea>", "<svg><span></svg>", "<svg><path>",
    "<svg><p><x/>", "<svg><tr>", "<math><mi>", "<rt>", "<a><a></a><x></a>", "<form><x></form>",
    "<b><b><b><b><div></b></b></b></b></div>", "<b><p><b></p></b>", "<p><button></p>",
    "<li><ul></li>", "<h1><div><h2></h1>", "<tr><div></tr>", "<object><p>", "<ruby><rt><b>",
    "<div><table></div>", "<template><div></template><x>",
    "<x><svg><desc><x>", "<main><div></main>", "<dialog><div></dialog>", "<option><b>",
    "<table><td><select></table><div>", "<dl><dt><dl>", "<p><object>", "<font size=@>",
  ])
  func aPageOfOpenElementsIsRefused(pattern: String) {
    let report = load(Self.many(pattern) + Self.prose, .html)
    #expect(report.skipped.map(\.problem) == [.tangledPage], "\(pattern)")
  }

  @Test(arguments: [
    "<p " + (0..<15_000).map { "a\($0)" }.joined(separator: " ") + ">",
    many("<body a@>", 15_000), many("<html a@=1>", 15_000),
    // Elements that go on in every paragraph after them.
    "<p>" + many("<font size=@>", 2_900) + many("<p>x", 10_000),
  ])
  func aPageThatTakesTooMuchIsRefused(page: String) {
    #expect(load(page + Self.prose, .html).skipped.map(\.problem) == [.tangledPage])
  }

  @Test(arguments: [
    many("<p>A paragraph without its end, and a second line.<br>", 4_000),
    many("<ul><li>one<li>two <b>bold</b></ul>", 4_000),
    many("<table><tr><td>a<td>b<tr><td>c</table>", 2_000),
    many("<div><p>text <span>in</span> <a href=x>a link</a></div>", 4_000),
    many("<svg viewBox='0 0 1 1'><title>x</title><style>.a{}</style><path d='m'/></svg>", 2_000),
    many("<p><b>bold</p><p>and not</b></p>", 2_000),
    many("<select><option>a<option>b</select><p>text</p>", 2_000),
    many("<script>if (a < b) { x = '</div>' }</script><div>text</div>", 2_000),
    many("<div><div><div><div>text</div></div></div></div>", 4_000),
    many("<section><h2>Head</h2><form><p>q<input><button>go</button></form></section>", 2_000),
    many("<p>one <i>two <b>three</i> four</b></p>", 2_000),
    many("<!-- <div> --><img src=x alt='a > b'>", 4_000),
  ])
  func aLargePageIsRead(page: String) {
    let report = load(page + Self.prose, .html)
    #expect(report.articles.count == 1)
  }

  @Test func aPageInWordsOfItsTagsIsBoundedToo() {
    // The title's entities are written twice over, and read as a page of their own.
    let title = Self.many("&amp;lt;div&gt;&lt;/x&gt;", 400)
    let page = "<meta property='og:title' content='&amp;amp; \(title)'>" + Self.prose
    #expect(load(page, .html).articles.count == 1)
  }

  @Test func daysWithinDaysAreNotGatheredAgainAndAgain() {
    let page = Self.many("<time>", 2_000) + Self.prose + Self.prose
    #expect(load(page, .html).articles.count == 1)
  }
}
