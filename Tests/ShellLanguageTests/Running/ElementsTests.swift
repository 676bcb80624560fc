// Elements by their place, from either end.

import SyntaxTesting
import Testing

@Suite struct ElementsTests {
  @Test(arguments: [
    Case("[1, 2, 3][-1]", "3"), Case("[1, 2, 3][-3]", "1"), Case("\"añb\"[-2]", "ñ"),
    Case("[1, 2, 3][-4]", "failed: there is no element -4"),
    Case("[1][-9223372036854775807]", "failed: there is no element -9223372036854775807"),
    Case("\"\"[0]", "failed: there is no element 0"),
    Case("join([1, 2, 3][1:], \"\")", "23"), Case("join([1, 2, 3][:-1], \"\")", "12"),
    Case("join([1, 2, 3][-2:-1], \"\")", "2"), Case("join([1, 2, 3][:], \"\")", "123"),
    Case("count([1, 2, 3][2:1])", "0"), Case("count([1, 2, 3][5:9])", "0"),
    Case("join([1, 2, 3][-9:9], \"\")", "123"),
    Case("join([1, 2][-9223372036854775807 - 1:9223372036854775807], \"\")", "12"),
    Case("\"naïve\"[2:4]", "ïv"), Case("\"e\u{301}a\"[:1]", "e"), Case("\"abc\"[3:]", ""),
    Case("null[1:] == null", "true"),
    Case("count([{a: 1}, {a: 2}][1:])", "1"), Case("[{a: 1}, {a: 2}][-1].a", "2"),
  ])
  func `elements and ranges are those of Python`(_ one: Case) {
    #expect(value(of: one.text) == one.expected)
  }
}
