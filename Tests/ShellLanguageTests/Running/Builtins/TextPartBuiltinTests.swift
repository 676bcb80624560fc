// Parts of texts, which are counted in code points.

import SyntaxTesting
import Testing

@Suite struct TextPartBuiltinTests {
  @Test(arguments: [
    Case("starts-with(\"harbour\", \"har\")", "true"), Case("starts-with(\"a\", \"\")", "true"),
    Case("starts-with(\"é\", \"e\")", "false"), Case("starts-with(\"a\", \"ab\")", "false"),
    Case("ends-with(\"harbour\", \"our\")", "true"), Case("ends-with(\"our\", \"hour\")", "false"),
    Case("starts-with(null, \"a\") or ends-with(\"a\", null)", "false"),
    Case("starts-with(1, \"a\")", "rejected: 'starts-with()' needs text, not an int"),
    Case("substring(\"caf\\u{e9}s\", 3)", "és"), Case("substring(\"abcdef\", 1, 3)", "bc"),
    Case("substring(\"abcdef\", -2)", "ef"), Case("substring(\"abcdef\", 1, -1)", "bcde"),
    Case("substring(\"abc\", -9, 9)", "abc"), Case("substring(\"abc\", 2, 1)", ""),
    Case("substring(\"abc\", -9223372036854775807 - 1, 9223372036854775807)", "abc"),
    Case("substring(null, 1) == null", "true"),
    Case("substring(\"abc\", 1.5)", "rejected: 'substring()' needs a whole number, not a float"),
    Case("find-all(\"14 ships, 3 boats\", \"[0-9]+\")", "14, 3"),
    Case("find-all(\"14 ships, 3 boats\", \"([0-9]+) b\")", "3"),
    Case("find-all(\"abc\", \"x\") == []", "true"), Case("find-all(\"ab\", \"(x)?b\")", ""),
    Case("find-all(null, \"x\") == null", "true"),
    Case("find-all(\"a\", \"[\")", "failed: \"[\" is not a regular expression"),
    Case("pad(7, 3, \"0\")", "007"), Case("pad(\"ab\", 4) + \"|\"", "ab  |"),
    Case("pad(\"ab\", -4)", "  ab"), Case("pad(\"é\", 2, \"é\")", "éé"),
    Case("pad(\"abc\", 2)", "abc"), Case("pad(null, 3) == null", "true"),
    Case("pad(1, 3, \"ab\")", "failed: pad() fills with one character, not with \"ab\""),
    Case("pad(\"a\", 9223372036854775807)", "failed: the text is too long"),
    Case("pad(\"a\", -9223372036854775807 - 1)", "failed: the text is too long"),
  ])
  func `texts have parts`(_ one: Case) {
    #expect(value(of: one.text) == one.expected)
  }
}
