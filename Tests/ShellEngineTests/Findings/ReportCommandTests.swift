// Tests of the reports of sessions.

import Report
import Testing

@Suite("Reports of sessions")
struct ReportCommandTests {
  private func report(
    _ inputs: String...,
    in place: Place,
    as name: String = "r.html"
  ) throws
    -> String
  {
    let test = TestShell(place)
    for input in inputs { #expect(test.run(input) == 0, "\(test.host.take())") }
    return try place.text(name)
  }

  private func count(_ words: String, in page: String) -> Int {
    page.utf8.count < words.utf8.count ? 0 : page.split(separator: words).count - 1
  }

  @Test("The same session gives the same bytes, however often and by whichever command it is asked")
  func sameBytes() throws {
    let place = try Place()
    let first = try report("load harbour", "report r.html", in: place)
    let second = try report(
      "load harbour",
      "report a.html",
      "report r.html --force",
      "export e.html",
      in: place
    )
    #expect(first.utf8.elementsEqual(second.utf8))
    #expect(try place.text("e.html").utf8.elementsEqual(second.utf8))
    #expect(first.utf8.starts(with: ReportPage.opening.utf8))
  }

  @Test("It shows the articles with their claims, where they part, who speaks and when")
  func parts() throws {
    let page = try report("load harbour", "report r.html --title 'The call'", in: Place())
    #expect(count("<article ", in: page) == 5)
    #expect(count("<svg ", in: page) == 4)
    #expect(page.contains("<title>The call</title>"))
    #expect(page.contains("points in dispute"))
    #expect(page.contains("<b>≠ other value</b>: <bdi>90 minutes</bdi>"))
    for section in ["summary", "matrix", "speakers", "network", "timeline", "reading", "index"] {
      #expect(page.contains("<section id=\"\(section)\""))
    }
  }

  @Test("Judgements and notes are seen where they were made")
  func judgements() throws {
    let page = try report(
      "load harbour",
      "reject c3 --because 'not <said>'",
      "note c4 'ask Varn'",
      "note d1 'a <b>bold</b> one'",
      "report r.html",
      in: Place()
    )
    #expect(page.contains("j1 rejected, because: not &lt;said&gt;"))
    #expect(page.contains("<mark id=\"in-c3\" class=\"claim v-author c-certain rejected\">"))
    #expect(page.contains("<bdi>ask Varn</bdi>"))
    #expect(page.contains("<bdi>a &lt;b&gt;bold&lt;/b&gt; one</bdi>"))
  }

  @Test("A selection reports on itself")
  func selections() throws {
    let one = try report("load harbour", "report r.html d1", in: Place())
    #expect(count("<article ", in: one) == 1)
    #expect(one.contains("<title>Report on Leaders discuss reopening of disputed Melisk harbour"))
    #expect(!one.contains("<section id=\"matrix\""))
    let varn = try report("load harbour", "claims --by Varn | report r.html", in: Place())
    #expect(count("<article ", in: varn) == 4)
    #expect(!varn.contains("<li id=\"c2\""))
    #expect(varn.contains("<li id=\"c4\""))
    let section = try report("load harbour", "report r.html d1.s2", in: Place())
    #expect(!section.contains("<li id=\"c1\""))
    #expect(section.contains("<li id=\"c7\""))
  }

  @Test("Hostile files make no markup")
  func hostile() throws {
    let place = try Place()
    let name = "a'\"><script>x<.txt"
    try place.write(
      "<script>alert(1)</script>\n\nIda Renn said that \"<img src=x onerror=alert(2)>\" \u{202e}burns.\n",
      to: name
    )
    try place.write(
      "{\"text\": \"It rains.\", \"title\": \"</title><script>\", \"outlet\": \"<u>\", "
        + "\"url\": \"javascript:alert(3)\"}\n",
      to: "b.jsonl"
    )
    let page = try report("load *.txt b.jsonl", "report r.html", in: place)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("<u>"))
    #expect(!page.contains("href=\"javascript"))
    #expect(!page.contains("\u{202e}"))
    #expect(page.contains("&lt;img src=x onerror=alert(2)&gt;"))
    #expect(page.contains("&lt;U+202E&gt;"))
  }

  @Test("A report that another session wrote is replaced, as findings are")
  func replaced() throws {
    let place = try Place()
    let old = try report("load harbour", "report r.html d1", in: place)
    // A copy has no mark of who wrote it.
    try place.write(old, to: "copy.html")
    let new = try report("load harbour", "report copy.html d2", in: place, as: "copy.html")
    #expect(old != new)
  }
}
