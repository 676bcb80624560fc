// What markup sets off: quotations with their sources, and paragraphs in a type of their own.

import NewsLoading
import NewsModel
import Testing

@Suite("Blocks that are set off")
struct SetOffBlockTests {
  /// The blocks as lines: the kind, the words, and the source after a bar.
  private func blocks(_ text: String, _ format: ArticleFormat) throws -> [String] {
    let read = try article(text, format)
    return read.setOff.map { block in
      let words = read.text[block.range].split(separator: "\n").joined(separator: " / ")
      return "\(block.kind) \(words)" + (block.cite.map { " | \(read.text[$0])" } ?? "")
    }
  }

  @Test(
    "Markdown",
    arguments: [
      (
        "She wrote:\n\n> We lost it.\n> We left.\n\nIt was late.",
        ["quotation We lost it. We left."]
      ),
      ("> We lost it.\n>\n> — Ina Holt\n\nIt was late.", ["quotation We lost it. / — Ina Holt"]),
      (
        "> We lost it.\n>\n> > They left.\n\nIt was late.",
        ["quotation We lost it. / They left.", "quotation They left."]
      ),
      ("**When will it open?**\n\nOn Monday.", ["bold When will it open?"]),
      ("***When** will it open?*\n\nOn Monday.", ["italic When will it open?"]),
      ("**When** will it open?\n\nOn Monday.", []),
      (
        "It was late.\n\n<blockquote><p>We lost it.</p>&mdash; Ina Holt</blockquote>\n\nSo late.",
        ["quotation We lost it. / — Ina Holt"]
      ),
    ]
  )
  func markdown(text: String, expected: [String]) throws {
    #expect(try blocks(text, .markdown) == expected)
  }

  private func page(_ body: String) -> String {
    let prose = "The road office shut the bridge on Monday, and cars are sent over Vesle, it said."
    return "<html><body><article><p>\(prose)</p>\(body)<p>\(prose)</p></article></body></html>"
  }

  @Test(
    "Pages",
    arguments: [
      (
        "<blockquote><p>We lost it.</p><p>We left.</p></blockquote>",
        ["quotation We lost it. / We left."]
      ),
      (
        "<blockquote><p>We lost it.</p><cite>Ina Holt, mayor</cite></blockquote>",
        ["quotation We lost it. / Ina Holt, mayor | Ina Holt, mayor"]
      ),
      (
        "<blockquote><p>We lost it. <cite>Ina Holt</cite></p></blockquote>",
        ["quotation We lost it. Ina Holt | Ina Holt"]
      ),
      (
        "<blockquote><p>We read <cite>The Gazette</cite> every day.</p></blockquote>",
        ["quotation We read The Gazette every day."]
      ),
      (
        "<blockquote><p>We lost it.</p><footer>— Ina Holt</footer></blockquote>",
        ["quotation We lost it. / — Ina Holt | — Ina Holt"]
      ),
      (
        "<blockquote><p>We lost it.</p><p class=\"quote-author\">Ina Holt</p></blockquote>",
        ["quotation We lost it. / Ina Holt | Ina Holt"]
      ),
      (
        "<figure><blockquote>We lost it.</blockquote><figcaption>Ina Holt</figcaption></figure>",
        ["quotation We lost it. / Ina Holt | Ina Holt"]
      ),
      ("<figure><img src=\"a\"><figcaption>The bridge</figcaption></figure>", []),
      (
        "<blockquote class=\"twitter-tweet\"><p>We lost it.</p>&mdash; Ina Holt (@holt) "
          + "<a href=\"https://a.example\">May 1</a></blockquote>",
        ["quotation We lost it. / — Ina Holt (@holt) May 1"]
      ),
      ("<p><strong>When will it open?</strong></p><p>On Monday.</p>", ["bold When will it open?"]),
      ("<p><em>When will it open?</em></p><p>On Monday.</p>", ["italic When will it open?"]),
    ]
  )
  func pages(body: String, expected: [String]) throws {
    #expect(try blocks(page(body), .html) == expected)
  }

  @Test(
    "Quotations within a line get the marks that browsers show",
    arguments: [
      ("<p>She said <q>we lost it</q> twice.</p>", "She said “we lost it” twice."),
      ("<p>She said <q>he <q>left</q> us</q>.</p>", "She said “he ‘left’ us”."),
      ("<p>She said <q>“we lost it”</q> twice.</p>", "She said “we lost it” twice."),
      ("<p>She said <q></q>nothing.</p>", "She said nothing."),
    ]
  )
  func inline(body: String, expected: String) throws {
    let read = try article(page(body), .html)
    #expect(read.text.string.split(separator: "\n").dropFirst().first.map(String.init) == expected)
  }

  @Test("A page whose whole article stands in a quotation is none")
  func whole() throws {
    let read = try article(
      "<html><body><blockquote>\(page("<p>We lost it, and it was late, she said.</p>"))</blockquote></body></html>",
      .html
    )
    #expect(read.setOff.isEmpty)
  }

  @Test("Quotations deep in one another are bounded")
  func deep() throws {
    let read = try article(String(repeating: "> ", count: 60) + "It was late.", .markdown)
    #expect((1...8).contains(read.setOff.count))
  }
}
