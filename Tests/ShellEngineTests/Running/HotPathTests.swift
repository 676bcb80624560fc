// What the short cuts of the interpreter must not change.

import ShellEngine
import Testing

@Suite struct HotPathTests {
  @Test(arguments: [
    ("def f(n) { return $n + 1 }\nprint (f(f(f(0)) + f(1)))", "5"),
    ("def f(a, b = 7) { let c = $a * $b\nreturn $c }\nprint (f(2)) (f(2, 3))", "14 6"),
    (
      "def f(n) { for i in range(9) { if $i == $n { return $i } } }\nprint (f(4)) (f(20) ?? 'none')",
      "4 none"
    ),
    ("let s = 0\nfor i in range(5, 0, -2) { set s = $s * 10 + $i }\nprint $s", "531"),
    (
      "let t = [{a: 2, b: 1}, {a: 1, b: 2}, {a: 2, b: 3}] | sort-by a --desc\nprint ($t.b)",
      "1, 3, 2"
    ),
    ("let t = [{a: 2, b: 1}, {a: 1, b: 2}, {a: 2, b: 3}] | sort-by a\nprint ($t.b)", "2, 1, 3"),
    ("let t = [{a: 2, b: 1}, {a: null, b: 2}] | sort-by a\nprint ($t.b)", "2, 1"),
    (
      "let t = [{a: 1, b: 1}, {a: 1, b: 2}, {a: 1, b: 1}] | group-by a b n = count()\nprint ($t.n)",
      "2, 1"
    ),
    // Columns of ints at once, and the same with a value among them that is none.
    ("print ([{a: 4}, {a: 7}, {a: 9}] | where a % 2 == 1 | get a)", "7, 9"),
    ("print ([{a: 4}, {a: null}, {a: 9}] | where a % 2 == 1 | get a)", "9"),
    ("print ([{a: 4}, {a: 7.5}] | add b = a * 2 - 1 | get b)", "7, 14"),
    ("let k = 3\nprint ([{a: 4}, {a: 7}] | add b = $k - a | get b)", "-1, -4"),
    ("print ([{a: 1, b: 5}, {a: 6, b: 2}] | add c = a < b | get c)", "true, false"),
    ("print ([{a: 0}, {a: 5}] | where a != 0 and 10 % a == 0 | get a)", "5"),
    ("print ([{a: 1}] | where a > 5 | add b = a + 1 | count)", "0"),
    ("print ([] | where a > 5 | group-by a n = count() | count)", "0"),
    (
      "let t = [{k: 1, v: 2}, {k: 2, v: 3}, {k: 1, v: 5}] | group-by k s = sum(v), m = mean(v), "
        + "l = min(v), h = max(v), c = count(v > 2)\nprint ($t.s) ($t.m) ($t.l) ($t.h) ($t.c)",
      "7, 3 3.5, 3 2, 3 5, 3 1, 1"
    ),
    // What is the same for all rows.
    ("print ([{a: 4}, {a: 6}] | add b = a / sum(column(a)) | get b)", "0.4, 0.6"),
    ("print ([{a: 4}, {a: 6}] | where a > mean(column(a)) | get a)", "6"),
    ("print ([{a: 4}, {a: null}] | add b = sum(column(a)) + count(column(a)) | get b)", "6, 6"),
    ("print ([{a: 4}, {a: 6}] | add b = count(column(a * 2 - mean(column(a)))) | get b)", "2, 2"),
    ("print ([{a: 1}] | where a > 5 | add b = a / sum(column(a)) | count)", "0"),
    (
      "let t = [{k: 1, v: 2}, {k: 2, v: 3}, {k: 1, v: 5}] | group-by k s = sum(v) / sum(column(v)), "
        + "m = median(v), d = distinct(v), l = list(v), h = sum(v - min(column(v)))\n"
        + "print ($t.s) ($t.m) ($t.d) ($t.l) ($t.h)",
      "0.7, 0.3 3.5, 3 2, 1 2, 5, 3 3, 1"
    ),
    (
      "def f(x) { return sum($x) }\nprint ([{a: 4}, {a: 6}] | add b = f(column(a)) | get b)",
      "10, 10"
    ),
    ("print ([{l: [1, 2]}, {l: []}] | add n = (l | count) | get n)", "2, 0"),
    ("print ([{l: [1, 2]}, {l: []}] | add n = sum(l) | get n)", "3, 0"),
    (
      "print ([{l: [1, 2], x: 'a'}, {l: [], x: 'b'}, {l: [3], x: 'c'}] | flatten l | get x)",
      "a, a, c"
    ),
    (
      "def f(n) { let s = 0\nfor i in [1, 2, 3] { if $i == 2 { continue }\nset s = $s + $i\n"
        + "if $i == $n { break } }\nreturn $s }\nprint (f(1)) (f(9))",
      "1 4"
    ),
  ])
  func `programs give the same by every way`(_ text: String, _ expected: String) {
    #expect(TestShell().output(text) == expected)
  }

  @Test(arguments: [
    ("print (9223372036854775807 + 1)", "too large"),
    ("print (7 % 0)", "division by zero"),
    ("[{a: 2}, {a: 0}] | where 10 % a == 0", "division by zero"),
    ("[{a: 2}, {a: 9223372036854775807}] | add b = a + 1", "too large"),
    (
      "[{k: 1, v: 1}, {k: 1, v: 9223372036854775807}] | group-by k s = sum(v)",
      "too large"
    ),
    ("let r = {a: 'a'}\nfor i in range($r['a']) { }", "range() needs ints"),
    ("for i in range(1, 9, 0) { }", "step other than 0"),
    ("def f(n) { return f($n + 1) }\nf(0)", "calls itself too deeply"),
    ("def f(a, b) { return f(1, f(2, f(3, f(4, 5)))) }\nf(0, 0)", "calls itself too deeply"),
  ])
  func `faults keep their words`(_ text: String, _ expected: String) {
    let output = TestShell().output(text)
    #expect(output.contains(expected), "\(output)")
  }

  /// Where an operand may come from: written in the program, in a variable of the top level or of a function,
  /// or worked out.
  private static let places = ["$n", "$local", "VALUE", "(VALUE + 0)", "same(VALUE)"]

  @Test(arguments: places, places)
  func `ints give the same from every place`(_ left: String, _ right: String) {
    let operations = ["+", "-", "*", "%", "==", "!=", "<", "<=", ">", ">="].map { op in
      let (a, b) = (left.replacing("VALUE", with: "7"), right.replacing("VALUE", with: "3"))
      return "(\(a.replacing("$", with: "$a-")) \(op) \(b.replacing("$", with: "$b-")))"
    }
    let program = """
      let a-n = 7
      let b-n = 3
      def same(x) { return $x }
      def all(a-local, b-local) { return [\(operations.joined(separator: ", "))] }
      print (all(7, 3))
      """
    let expected = "10, 4, 21, 1, false, true, false, false, true, true"
    #expect(TestShell().output(program) == expected)
  }

  @Test(arguments: ["+ 1", "* 2", "+ $n", "+ same(1)", "- (0 - 1)"])
  func `overflow is reported from every place`(_ operation: String) {
    let output = TestShell().output(
      "def same(x) { return $x }\nlet n = 9223372036854775807\nprint ($n \(operation))"
    )
    #expect(output.contains("too large"), "\(output)")
  }

  @Test("A variable that changes its kind holds what it was given last")
  func changingKinds() {
    let program = """
      def f(x) { let y = 1
      for e in [1, "a", [2], null, 3] { set y = $e }
      return [$y, $x] }
      let z = "text"
      set z = 4
      set z = "more"
      print (f("b")) (f(5)) $z
      """
    #expect(TestShell().output(program) == "3, b 3, 5 more")
  }
}
