// Comparisons that can never hold, or hold nothing, are found before anything runs.

import ShellEngine
import ShellSyntax
import SyntaxTesting
import Testing

@Suite struct ComparisonTests {
  @Test(arguments: [
    "docs | where words ‹==› \"3\"", "docs | where outlet ‹!=› 3", "docs | where -1 ‹==› title",
    "docs | where analysed ‹==› \"true\"", "docs | where date ‹==› 2025",
    "docs | where words ‹contains› \"3\"", "docs | where 3 ‹in› words",
    "docs | where title ‹contains› 3", "docs | where date ‹contains› \"2025\"",
    "docs | where 3 ‹in› title", "print ([{a: 1}] ‹contains› 1)",
  ])
  func `kinds that never fit are a fault`(_ text: String) {
    checkFaults(text, "wrong-operand")
  }

  @Test(arguments: [
    "docs | where words == 3.0", "docs | where outlet == null",
    "docs | where date == \"2025-03-18\"",
    "docs | where title contains outlet", "docs | where meta.tags contains 3",
    "docs | where words in [1, 2]", "print ({a: 1} contains \"a\")",
    "docs | where \"x\" in meta.tags",
    "def f(kind) { return $kind == \"all\" }\nprint (f(3))", "docs | where outlet in [\"x\", null]",
  ])
  func `kinds that may fit are none`(_ text: String) {
    checkFaults(text, "")
  }

  @Test func `a table has each column once`() {
    checkFaults("docs | ‹select id id›", "wrong-argument")
    checkFaults("docs | group-by outlet ‹outlet›", "repeated-column")
    checkFaults("docs | group-by outlet ‹outlet› = count()", "repeated-column")
    checkFaults("docs | group-by outlet n = count(), ‹n› = sum(words)", "repeated-column")
  }

  @Test func `rows whose keys are of different kinds are never joined`() {
    checkFaults("docs | ‹join [{words: \"3\"}] words›", "wrong-argument")
    checkFaults("docs | add words = string(words) | join [{words: \"3\"}] words", "")
    checkFaults("docs | ‹join [{outlet: 3}] outlet›", "wrong-argument")
    checkFaults("docs | join ([{outlet: 3}] | add outlet = string(outlet)) outlet", "")
    checkFaults("docs | join [{words: 3.0}] words", "")
    checkFaults("docs | join [{outlet: null, x: 1}] outlet", "")
  }

  @Test func `a date is never equal to what is none`() {
    checkFaults("docs | where date == ‹\"18 March\"›", "wrong-argument")
  }

  @Test(arguments: [
    Case("date(\"2025-03-18\") == \"2025-03-18\"", "true"),
    Case("\"2025-03-19\" != date(\"2025-03-18\")", "true"),
    Case("date(\"2025-03-18\") in [\"2025-03-17\", \"2025-03-18\"]", "true"),
    Case("[date(\"2025-03-18\")] contains \"2025-03-18\"", "true"),
    Case("has([date(\"2025-03-18\")], \"2025-03-18\")", "true"),
    Case("date(\"2025-03-18\") == lower(\"soon\")", "false"),
    Case("[{d: date(\"2025-03-18\")}] | where d == \"2025-03-18\" | count", "1"),
  ])
  func `a text that writes a day is equal to it, as it is compared with it`(_ one: Case) {
    #expect(value(of: one.text) == one.expected)
  }

  @Test func `columns of dates are known to the check`() {
    checkFaults("docs | where year(‹words›) == 2025", "wrong-operand")
    checkFaults("docs | where year(date) == 2025 and week(date) == \"2025-W12\"", "")
  }
}
