import Glibc
import LineEditing
import Testing

/// What the history suggests.
@Suite struct SuggestionTests {
  /// The widths of characters are the locale's.
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test(
    "The newest entry that goes on behind the text is suggested",
    arguments: [
      ("a", "b2"), ("ab", "2"), ("ab2", nil), ("", nil), ("x", nil), ("b", " c"), ("é", "t\né"),
      ("e", nil),
    ]
  )
  func newest(text: String, rest: String?) {
    let entries = ["ab1", "b c", "ét\né", "ab2"]
    #expect(Suggestion(for: text, in: entries)?.rest == rest)
  }

  @Test(
    "Its first word ends where a letter or a digit does",
    arguments: [
      ("laims --by", "laims"), (" --by 'Ada'", " --by"), (" | count", " | count"), ("é1 x", "é1"),
      (" {\n  b", " {\n  b"), (") }", ") }"),
    ]
  )
  func word(rest: String, word: String) {
    #expect(Suggestion(for: ">", in: [">" + rest])?.word.rest == word)
  }

  @Test(
    "It is cut to the room that is left",
    arguments: [
      ("abc", 10, "abc"), ("abc", 4, "abc"), ("abc", 3, "ab…"), ("abc", 1, "…"), ("abc", 0, nil),
      ("a\nb", 10, "a…"), ("日本", 4, "日…"), ("e\u{301}", 10, nil), ("a\u{1B}[m", 10, nil),
    ]
  )
  func room(rest: String, columns: Int, shown: String?) {
    #expect(Suggestion(for: ">", in: [">" + rest])?.shown(within: columns) == shown)
  }
}
