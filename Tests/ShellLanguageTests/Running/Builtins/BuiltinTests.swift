import ShellLanguage
import SyntaxTesting
import Testing

@Suite struct BuiltinTests {
  static let values = [
    Case("count([1, 2])", "2"), Case("count({a: 1})", "1"), Case("count(null)", "0"),
    Case("len(\"caf\\u{e9}\")", "4"), Case("len(\"cafe\\u{301}\")", "5"), Case("len(\"😀\")", "1"),
    Case("keys({b: 1, a: 2})", "b, a"), Case("keys([{x: 1}])", "x"),
    Case("has([1, null], null)", "true"), Case("has([\"é\"], \"e\\u{301}\")", "false"),
    Case("has({a: null}, \"a\")", "true"), Case("has([{a: 1}], \"b\")", "false"),
    Case("range(3)", "0, 1, 2"), Case("range(5, 0, -2)", "5, 3, 1"), Case("count(range(0))", "0"),
    Case("range(1, 2, 0)", "failed: range() needs a step other than 0"),
    Case("range(9223372036854775807)", "failed: range() makes at most 30000000 numbers"),
    Case("lower(\"ÀB\")", "àb"), Case("upper(\"straße\")", "STRASSE"),
    Case("trim(\"\\u{a0} a b\\n\")", "a b"), Case("trim(\"  \") == \"\"", "true"),
    Case("split(\"a,b,,c\", \",\")", "a, b, , c"), Case("split(\"é\", \"\")", "é"),
    Case("split(\"e\\u{301}\", \"e\") == [\"\", \"\\u{301}\"]", "true"),
    Case("join([1, \"a\", null], \"-\")", "1-a-"), Case("join([])", ""),
    Case("replace(\"aXbX\", \"X\", \"\")", "ab"),
    Case("replace(\"e\\u{301}\", \"e\", \"a\") == \"a\\u{301}\"", "true"),
    Case("replace(\"a\", \"\", \"b\")", "failed: replace() cannot look for an empty text"),
    Case("round(2.5)", "3"), Case("round(-2.5)", "-3"), Case("round(2.345, 1)", "2.3"),
    Case("round(1, 99)", "failed: round() needs 0 to 15 digits"),
    Case("round(2.5, 0)", "3"), Case("round(1e300)", "1e300"),
    Case("floor(-1.5)", "-2"), Case("floor(2)", "2"), Case("floor(1e300)", "1e300"),
    Case("ceil(-1.5)", "-1"), Case("ceil(0.1)", "1"),
    Case("floor({a: \"x\"}[\"a\"])", "failed: floor() needs a number, not a string"),
    Case("abs(-3)", "3"), Case("abs(-1.5)", "1.5"),
    Case("abs(0 - 9223372036854775807 - 1)", "failed: the number is too large for an int"),
    Case("min(3, 1, 2)", "1"), Case("max([\"a\", \"b\"])", "b"), Case("min([]) == null", "true"),
    Case("min(1, \"a\")", "failed: min cannot compare a string with an int"),
    Case("sum([1, null, 2.5])", "3.5"), Case("sum([])", "0"), Case("mean([1, 2])", "1.5"),
    Case("mean([]) == null", "true"), Case("median([3, 1, 2])", "2"), Case("median([4, 1])", "2.5"),
    Case("median([null, 9223372036854775807])", "9.223372036854776e18"),
    Case("median([1.5, 1, 1.7e308, 1.7e308])", "8.5e307"), Case("median([]) == null", "true"),
    Case("median([\"a\"])", "rejected: 'median()' needs numbers, not a string"),
    Case("distinct([1, 1.0, null, \"1\", \"é\", \"e\\u{301}\"])", "4"), Case("distinct([])", "0"),
    Case("sum(3)", "rejected: 'sum()' needs a list, not an int"),
    Case("max({a: 3}[\"a\"])", "failed: max() needs a list, not an int"),
    Case("count({a: 3}[\"a\"])", "failed: count() needs a table or a list, not an int"),
    Case("sum([1e308, 1e308])", "failed: the number is too large"),
    Case("sum([9223372036854775807, 1])", "failed: the number is too large for an int"),
    Case("date(\"2024-02-29\")", "2024-02-29"),
    Case("date(\"2025-02-29\")", "rejected: \"2025-02-29\" is not a date"),
    Case("date(lower(\"2025-02-29\"))", "failed: \"2025-02-29\" is not a date"),
    Case("string([1, \"a\"])", "1, a"), Case("int(\" 42 \")", "42"), Case("int(-2.9)", "-2"),
    Case("int(true)", "1"), Case("int(\"4x\")", "failed: \"4x\" is not a whole number"),
    Case("int(1e30)", "failed: the number is too large for an int"),
    Case("float(\"2.5\")", "2.5"), Case("float(\"nan\")", "failed: \"nan\" is not a number"),
  ]

  @Test(arguments: values) func `functions give values or say what is wrong`(_ one: Case) {
    #expect(value(of: one.text) == one.expected)
  }

  @Test(arguments: ["lower", "upper", "trim", "round", "abs", "date", "int", "float"])
  func `null stays null`(_ name: String) {
    #expect(value(of: "\(name)(null) == null") == "true")
  }

  @Test func `functions have different names, and summaries that show how they are called`() {
    #expect(Set(Builtin.all.map(\.name)).count == Builtin.all.count)
    for builtin in Builtin.all { #expect(builtin.summary.hasPrefix("\(builtin.name)(")) }
  }
}
