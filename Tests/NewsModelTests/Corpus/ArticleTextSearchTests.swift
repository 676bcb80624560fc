import NewsModel
import Testing

@Suite struct ArticleTextSearchTests {
  @Test(arguments: [
    ("the lock", "the lock is the lock", ["0-8", "12-20"]), ("aa", "aaaaa", ["0-2", "2-4"]),
    ("the lock", "the\n  lock, the\tlock", ["0-10", "12-20"]),
    ("the  \n lock ", "the lock", ["0-8"]),
    ("lock", "", []), ("", "lock", []), ("  ", "a b", []), ("thelock", "the lock", []),
    ("the lock", "thelock", []), ("the lock is", "the lock", []), ("é", "cafe\u{301} é", ["7-9"]),
    ("a ", "a", ["0-1"]), ("x y", "x", []),
  ])
  func `words are found whatever white space stands between them`(
    words: String,
    text: String,
    places: [String]
  ) {
    #expect(ArticleText(text).ranges(of: words).map { "\($0.start)-\($0.end)" } == places)
  }
}
