import NewsModel
import Testing
import TextPatterns

@Suite("Regular expressions that users type")
struct TextPatternTests {
  private func found(
    _ pattern: String,
    in text: String,
    _ letters: TextPattern.Letters = .exact
  ) throws -> [String] {
    let bytes = Array(text.utf8)
    return try TextPattern(pattern, letters).matches(in: text).map { match in
      String(decoding: bytes[match.range.start..<match.range.end], as: UTF8.self)
    }
  }

  @Test(
    "Letters, classes and anchors are those of Unicode, over code points",
    arguments: [
      ("^e.$", "e\u{301}", true), ("^\\w$", "é", true), ("\\d", "٣", true), ("\\s", "\u{a0}", true),
      ("\\W", "–", true), ("\\p{Latin}", "x", true), ("\\p{Script=Greek}", "x", false),
      ("[[:alpha:]]", "é", true), ("a$", "a\n", false), ("(?m)a$", "a\r\nb", true),
      ("^b", "a\nb", false), ("a.b", "a\nb", false), ("a.b", "a\u{85}b", false),
      ("a.b", "a\u{2028}b", false), ("(?s)a.b", "a\nb", true), ("\\bt\\b", "don't", true),
      ("\\ba\\b", "a_b", false), ("\\z", "a", true), ("(?i:A)b", "ab", true),
      ("(?i)straße", "STRASSE", false), ("(?i)élan", "ÉLAN", true), ("^$", "", true),
      ("(?<n>a)\\k<n>", "aa", true), ("(?x) a # c", "a", true), ("(?<=é)b", "éb", true),
      ("a{", "a{", true), ("[\\w-]+", "a-b", true), ("a(?R)?b", "aabb", true), ("(?C)a", "a", true),
      ("a\\Kb", "ab", true), ("a(*SKIP)b", "ab", true), ("\\Qa.\\E", "ab", false),
    ]
  )
  func dialect(_ pattern: String, _ text: String, _ isFound: Bool) throws {
    #expect(try TextPattern(pattern).isFound(in: text) == isFound)
    #expect(try TextPattern(pattern).matches(in: text).isEmpty != isFound)
  }

  @Test(
    "A character is written by its number in three ways",
    arguments: ["\\u{e9}", "\\u00e9", "\\x{e9}", "x?\\u{65}?\\u00e9", "\\\\?\\u00E9"]
  )
  func numbers(_ pattern: String) throws {
    #expect(try found(pattern, in: "aé") == ["é"])
    #expect(try found("\\Q\\u{e9}\\E", in: "\\u{e9}") == ["\\u{e9}"])
  }

  @Test("Empty matches stand between characters, and none is found twice")
  func emptyMatches() throws {
    #expect(try found("x*", in: "aé") == ["", "", ""])
    #expect(try found("a*", in: "baab") == ["", "aa", "", ""])
    #expect(try found("|a", in: "a") == ["", ""])
    #expect(try found("", in: "") == [""])
    #expect(try found("\\b", in: "né o").count == 4)
  }

  @Test("Places are counted in bytes, and a group without a part has none")
  func groups() throws {
    let match = try #require(try TextPattern("(é)|(b)|(c)").matches(in: "ééb").last)
    #expect(match.range == TextRange(4, 5))
    #expect(match.groups == [nil, TextRange(4, 5), nil])
  }

  @Test("Case is ignored where one asks for it, in long texts too", arguments: [10, 100_000])
  func ignoringCase(_ count: Int) throws {
    let text = String(repeating: "peace Peace ", count: count)
    #expect(try TextPattern("PEACE", .ignoringCase).matches(in: text).count == 2 * count)
    #expect(try TextPattern("(?i)PEACE").matches(in: text).count == 2 * count)
    #expect(try TextPattern("peace").matches(in: text).count == count)
    #expect(try TextPattern("PEACE").matches(in: text).isEmpty)
  }

  @Test(
    "What is no pattern is told with its place",
    arguments: [
      ("a(b", "missing closing parenthesis, at its end"),
      ("é)b", "unmatched closing parenthesis, behind é"),
      ("a**", nil), ("[b-a]", nil), ("[a", nil), ("\\y", nil), ("\\p{Foo}", nil), ("a{3,2}", nil),
      ("\\u00e9\\u", nil), ("(?<n>a)(?<n>b)", nil), ("\\C", nil), ("\\", nil), ("(?<=a*)b", nil),
      ("(*LIMIT_MATCH=4294967295)a", "a pattern has no settings such as (*UTF), at its start"),
      ("(*NO_START_OPT)a", nil), ("(*CRLF)a", nil), ("(*NOTEMPTY)a", nil), ("(?1)", nil),
      ("((*UTF)a)", nil),
    ] as [(String, String?)]
  )
  func faults(_ pattern: String, _ words: String?) {
    let fault = #expect(throws: TextPatternError.self) { _ = try TextPattern(pattern) }
    if let words { #expect(fault?.described(in: pattern) == words) }
  }

  @Test("Only the end of a long pattern is shown where something is wrong")
  func longFault() {
    let pattern = String(repeating: "é", count: 50) + "\\u00e9)b"
    let fault = #expect(throws: TextPatternError.self) { _ = try TextPattern(pattern) }
    #expect(
      fault?.described(in: pattern)
        == "unmatched closing parenthesis, behind …\(String(repeating: "é", count: 14))\\u00e9"
    )
  }
}
