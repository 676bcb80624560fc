import SyntaxTesting
import Testing

@Suite struct OperatorsTests {
  static let values = [
    Case("1 + 2", "3"), Case("1 + 2.5", "3.5"), Case("7 - 10", "-3"), Case("3 * 4", "12"),
    Case("6 / 4", "1.5"), Case("7 % 4", "3"), Case("-7 % 4", "-3"), Case("7.5 % 2", "1.5"),
    Case("\"a\" + \"b\"", "ab"), Case("[1] + [2]", "1, 2"),
    Case("date(\"2024-02-28\") + 1", "2024-02-29"),
    Case("date(\"2025-01-01\") - date(\"2024-12-31\")", "1"),
    // Null.
    Case("(null + 1) == null", "true"), Case("null == null", "true"), Case("null != 1", "true"),
    Case("null < 1", "false"), Case("1 >= null", "false"), Case("null in [null]", "false"),
    Case("[null] contains null", "false"), Case("null contains \"a\"", "false"),
    Case("null ?? 1", "1"), Case("0 ?? 1", "0"), Case("false ?? true", "false"),
    // Code points.
    Case("\"é\" == \"e\\u{301}\"", "false"), Case("\"é\" < \"e\\u{301}\"", "false"),
    Case("\"e\\u{301}\" contains \"e\"", "true"), Case("\"é\" contains \"e\"", "false"),
    Case("\"e\\u{301}\" in [\"é\"]", "false"), Case("{é: 1} contains \"e\\u{301}\"", "false"),
    Case("\"Z\" < \"a\"", "true"), Case("\"\u{FFFD}\" < \"😀\"", "true"),
    Case("\"e\\u{301}\" matches \"^e.$\"", "true"),
    // Numbers of both kinds.
    Case("1 == 1.0", "true"), Case("2 > 1.5", "true"), Case("1 == \"1\"", "false"),
    // Logic.
    Case("true and false or true", "true"), Case("not null", "true"),
    Case("false and 1 / 0 > 0", "false"), Case("true or 1 / 0 > 0", "true"),
    Case("2 in [1, 2]", "true"), Case("\"ell\" in \"hello\"", "true"),
    Case("{a: 1, b: 2} == {b: 2, a: 1}", "true"), Case("[1, 2] == [2, 1]", "false"),
    // Faults.
    Case("9223372036854775807 + 1", "failed: the number is too large for an int"),
    Case("9223372036854775807 * 2", "failed: the number is too large for an int"),
    Case("0 - 9223372036854775807 - 2", "failed: the number is too large for an int"),
    Case("1 / 0", "failed: division by zero"), Case("1 % 0", "failed: division by zero"),
    Case("1.0 / 0.0", "failed: division by zero"), Case("0.0 % 0", "failed: division by zero"),
    Case("[1][1]", "failed: there is no element 1"),
    Case("[1][-1]", "1"),
    Case("[1][-2]", "failed: there is no element -2"),
    Case("date(\"2025-03-18\") + 99999999999", "failed: the date is out of the calendar"),
    Case("\"a\" matches \"[\"", "failed: \"[\" is not a regular expression"),
  ]

  @Test(arguments: values) func `operators give values or say what is wrong`(_ one: Case) {
    #expect(value(of: one.text) == one.expected)
  }

  /// A lesser and a greater value of each kind that has an order.
  static let ordered = [
    ("1", "2"), ("1.5", "2.5"), ("1", "1.5"), ("\"a\"", "\"b\""),
    ("date(\"2025-03-17\")", "date(\"2025-03-18\")"),
  ]

  @Test(arguments: ordered)
  func `an order holds for the lesser, the greater and the same`(_ less: String, _ more: String) {
    let holds = [
      "\(less) < \(more)", "\(less) <= \(more)", "\(more) > \(less)", "\(more) >= \(less)",
      "\(less) <= \(less)", "\(more) >= \(more)",
    ]
    let fails = [
      "\(more) < \(less)", "\(more) <= \(less)", "\(less) > \(more)", "\(less) >= \(more)",
      "\(less) < \(less)", "\(more) > \(more)",
    ]
    for text in holds { #expect(value(of: text) == "true", "\(text)") }
    for text in fails { #expect(value(of: text) == "false", "\(text)") }
  }

  @Test(arguments: ordered)
  func `a column keeps the same order in its rows`(_ less: String, _ more: String) {
    let table = "[{a: \(less)}, {a: \(more)}]"
    #expect(value(of: "count((\(table) | where a <= \(less)))") == "1")
    #expect(value(of: "count((\(table) | where a < \(less)))") == "0")
    #expect(value(of: "count((\(table) | where a >= \(more)))") == "1")
    #expect(value(of: "count((\(table) | where a > \(more)))") == "0")
  }

  /// Columns of ints have a loop of their own, and two variables that hold ints a node of their own.
  @Test(arguments: ["<", "<=", ">", ">=", "==", "!="])
  func `ints compare alike in values, variables and columns`(_ op: String) {
    for (x, y) in [(1, 2), (2, 1), (2, 2)] {
      let one = value(of: "\(x) \(op) \(y)")
      #expect(["true", "false"].contains(one))
      let count = one == "true" ? "1" : "0"
      #expect(value(of: "count(([{a: \(x), b: \(y)}] | where a \(op) b))") == count)
      #expect(value(of: "count(([{a: \(x)}] | where a \(op) \(y)))") == count)
      #expect(value(of: "count(([{b: \(y)}] | where \(x) \(op) b))") == count)
      #expect(value(of: "\(x).0 \(op) \(y)") == one)
      #expect(value(of: "\(x) \(op) \(y).0") == one)
      #expect(ofVariables(x, op, y) == one)
    }
  }

  private func ofVariables(_ x: Int, _ op: String, _ y: Int) -> String {
    let environment = PlainEnvironment()
    _ = run("let x = \(x)\nlet y = \(y)\nlet z = $x \(op) $y\n$z", in: environment)
    return environment.shown.joined(separator: "\n")
  }

  /// What is too large, or divided by zero, in the loop over a column is told as it is elsewhere.
  @Test(
    arguments: [
      ("9223372036854775807", "+", "1"), ("-9223372036854775807", "-", "2"),
      ("4611686018427387904", "*", "2"), ("1", "%", "0"), ("1", "/", "0"),
    ]
  ) func `what is no int is a fault in columns as in values`(_ x: String, _ op: String, _ y: String)
  {
    let one = value(of: "\(x) \(op) \(y)")
    #expect(one.hasPrefix("failed: "))
    for text in [
      "[{a: \(x), b: \(y)}] | add c = a \(op) b", "[{a: \(x)}] | add c = a \(op) \(y)",
      "[{b: \(y)}] | add c = \(x) \(op) b",
    ] {
      #expect(value(of: "(\(text))") == one, "\(text)")
    }
  }

  static let mixed = [
    Case("date(\"2025-03-17\") < \"2025-03-18\"", "true"),
    Case("\"2025-03-17\" < date(\"2025-03-18\")", "true"),
    Case("\"2025-03-18\" <= date(\"2025-03-18\")", "true"),
    Case("\"2025-03-19\" <= date(\"2025-03-18\")", "false"),
    Case("date(\"2025-03-19\") >= \"2025-03-18\"", "true"),
    Case("false < true", "true"), Case("true < false", "false"), Case("true <= true", "true"),
    Case("abs(-3)", "3"), Case("abs(3)", "3"), Case("-(-3)", "3"), Case("-(2.5)", "-2.5"),
    Case("-(-9223372036854775807 - 1)", "failed: the number is too large for an int"),
    Case("abs(-9223372036854775807 - 1)", "failed: the number is too large for an int"),
    // It ended the program: minus the least int is no int.
    Case(
      "date(\"2025-03-18\") - (-9223372036854775807 - 1)",
      "failed: the date is out of the calendar"
    ),
  ]

  @Test(arguments: mixed) func `days, truth and signs go the same ways`(_ one: Case) {
    #expect(value(of: one.text) == one.expected)
  }
}
