import NewsModel
import Testing

/// Texts that are cut by bytes.
@Suite struct ArticleTextTests {
  @Test("Offsets count the bytes of UTF-8")
  func bytes() {
    let text = ArticleText("Zoë 東")
    #expect(text.count == 8)
    #expect(text.range == TextRange(0, 8))
    #expect(text[TextRange(0, 4)] == "Zoë")
    #expect(text[TextRange(5, 8)] == "東")
    #expect(text[TextRange(4, 4)] == "")
    #expect(text.string == "Zoë 東")
  }

  @Test(
    "Trimming takes white space from both ends only",
    arguments: [
      (" a b\t\n", TextRange(1, 4)), ("a", TextRange(0, 1)),
      (" \r\n\u{0B}\u{0C} ", TextRange(6, 6)),
      ("", TextRange(0, 0)), ("\u{A0}a", TextRange(0, 3)),
    ]
  )
  func trimming(text: String, trimmed: TextRange) {
    let text = ArticleText(text)
    let result = text.trimmed(text.range)
    #expect(result.length == trimmed.length)
    #expect(result.isEmpty || result == trimmed)
  }

  @Test("Texts that look alike but are written otherwise differ")
  func canonical() {
    #expect(ArticleText("é") != ArticleText("e\u{301}"))
  }
}
