// Parts of a date.

import SyntaxTesting
import Testing

@Suite struct DateBuiltinTests {
  @Test(arguments: [
    Case("year(date(\"2025-03-18\"))", "2025"), Case("month(\"2025-03-18\")", "3"),
    Case("day(\"2025-03-18\")", "18"), Case("weekday(\"2025-03-17\")", "1"),
    Case("weekday(\"2025-03-23\")", "7"), Case("week(\"2025-03-18\")", "2025-W12"),
    Case("week(date(\"2025-03-18\") + 7)", "2025-W13"),
    Case("week(\"18 March\")", "rejected: \"18 March\" is not a date"),
    Case("week(lower(\"18 March\"))", "failed: \"18 march\" is not a date"),
    Case("year(2025)", "rejected: 'year()' needs a date, not an int"),
    Case("year({a: 2025}[\"a\"])", "failed: year() needs a date, not an int"),
  ])
  func `a date, or a text that writes one, has parts`(_ one: Case) {
    #expect(value(of: one.text) == one.expected)
  }

  @Test(arguments: ["year", "month", "day", "weekday", "week"])
  func `null has none`(_ name: String) {
    #expect(value(of: "\(name)(null) == null") == "true")
  }
}
