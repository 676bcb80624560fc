import Tabular
import Testing

/// Lines broken between words.
@Suite struct TextWrappingTests {
  @Test(
    "A line is broken before the word that does not fit",
    arguments: [
      ("one two three", 13, "one two three"), ("one two three", 12, "one two\nthree"),
      ("one two three", 3, "one\ntwo\nthree"), ("  one two three", 9, "  one two\n    three"),
      ("a b\none two three", 8, "a b\none two\nthree"), ("", 5, ""), ("\n\n", 5, "\n\n"),
      ("one  two", 5, "one \ntwo"),
    ]
  )
  func wraps(text: String, width: Int, wrapped: String) {
    #expect(TextWrapping.wrap(text, width: width) == wrapped)
  }

  @Test("A word that is wider than the line stands alone and whole")
  func longWords() {
    #expect(TextWrapping.wrap("a incomprehensible b", width: 6) == "a\nincomprehensible\nb")
  }

  @Test("Cells are counted, not characters")
  func wideCharacters() {
    #expect(TextWrapping.wrap("東京 大阪 京都", width: 9) == "東京 大阪\n京都")
  }
}
