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
  ])
  func `programs give the same by every way`(_ text: String, _ expected: String) {
    #expect(TestShell().output(text) == expected)
  }

  @Test(arguments: [
    ("print (9223372036854775807 + 1)", "too large"),
    ("print (7 % 0)", "division by zero"),
    ("for i in range('a') { }", "range() needs ints"),
    ("for i in range(1, 9, 0) { }", "step other than 0"),
    ("def f(n) { return f($n + 1) }\nf(0)", "calls itself too deeply"),
    ("def f(a, b) { return f(1, f(2, f(3, f(4, 5)))) }\nf(0, 0)", "calls itself too deeply"),
  ])
  func `faults keep their words`(_ text: String, _ expected: String) {
    let output = TestShell().output(text)
    #expect(output.contains(expected), "\(output)")
  }
}
