import SyntaxTesting
import Testing

@Suite("Expressions")
struct ExpressionTests {
  @Test(
    "operators bind as the table says",
    arguments: [
      Case("$a or $b and $c", "(or $a (and $b $c))"),
      Case("not $a and $b", "(and (not $a) $b)"),
      Case("not $a == $b", "(not (== $a $b))"),
      Case("not not $a", "(not (not $a))"),
      Case("$a == $b and $c != $d", "(and (== $a $b) (!= $c $d))"),
      Case("$a ?? 1 == 2", "(== (?? $a 1) 2)"),
      Case("$a ?? $b + 1", "(?? $a (+ $b 1))"),
      Case("1 + 2 * 3 - 4", "(- (+ 1 (* 2 3)) 4)"),
      Case("1 - 2 - 3", "(- (- 1 2) 3)"),
      Case("8 / 4 % 3", "(% (/ 8 4) 3)"),
      Case("(1 + 2) * 3", "(* (+ 1 2) 3)"),
      Case("-$a * 2", "(* (- $a) 2)"),
      Case("- $a.b", "(- $a.b)"),
      Case("2 - -1", "(- 2 -1)"),
      Case("2-1", "(- 2 1)"),
      Case("-9223372036854775808", "-9223372036854775808"),
      Case("$a < 1", "(< $a 1)"),
      Case("$a <= 1 or $a >= 2 or $a > 3", "(or (or (<= $a 1) (>= $a 2)) (> $a 3))"),
      Case("1 in [1]", "(in 1 [1])"),
      Case("$a matches \"x\"", "(matches $a 'x')"),
      Case("$a contains 'x'", "(contains $a 'x')"),
      Case("1 +\n 2", "(+ 1 2)"),
      Case("($a\n + 2\n)", "(+ $a 2)"),
      Case("($a < 1) == true", "(== (< $a 1) true)"),
    ]
  )
  func precedence(_ one: Case) { check(one.text, one.expected) }

  @Test(
    "operands",
    arguments: [
      Case("null", "null"), Case("1.5", "1.5f"), Case("1e3", "1000.0f"), Case("007", "7"),
      Case("[]", "[]"), Case("[1,\n 2\n]", "[1 2]"), Case("{}", "{}"),
      Case("{a: 1, b: {c: 2}}", "{a:1 b:{c:2}}"), Case("{\n a: 1,\n b: 2\n}", "{a:1 b:2}"),
      Case("f()", "(f())"), Case("f(1, [2])", "(f() 1 [2])"), Case("f(1)[0].a", "(f() 1)[0].a"),
      Case("(a - b)", "(<a - b>)"), Case("(f(1) - a-b)", "(- (f() 1) #a-b)"),
      Case("[a- b]", "[(- #a #b)]"), Case("[a-1]", "[#a-1]"), Case("[a -1]", "[(- #a 1)]"),
      Case("$it", "$it"), Case("$args[0]", "$args[0]"),
      Case("$x[-1]", "$x[-1]"), Case("$x[1:2]", "$x[1:2]"), Case("$x[:]", "$x[:]"),
      Case("f(1)[ :-1][\n1 :\n].a", "(f() 1)[:-1][1:].a"),
      Case("$x[{a: 1}.a:$b + 1]", "$x[{a:1}.a:(+ $b 1)]"),
    ]
  )
  func operands(_ one: Case) { check(one.text, one.expected) }

  @Test(
    "strings",
    arguments: [
      Case(#""""#, "''"), Case("''", "''"),
      Case(#""a\n\t\"\\\$\u{e9}""#, "'a\n\t\"\\$é'"),
      Case(#"'a\n${x}'"#, #"'a\n${x}'"#),
      Case(#""${x}""#, #""${$x}""#),
      Case(#""a ${x + 1} b ${f(y)}""#, #""a ${(+ $x 1)} b ${(f() $y)}""#),
      Case(#""${"in ${n}"}""#, #""${"in ${$n}"}""#),
      Case(#""${ {a: "}"}.a }""#, #""${{a:'}'}.a}""#),
      Case(#""${`a b`}""#, #""${$a b}""#),
      Case(#""${(claims | count)}""#, #""${(<claims> | <count>)}""#),
      Case(#""costs $5""#, "'costs $5'"),
      Case("'a\nb'", "'a\nb'"), Case("\"a\r\nb\"", "'a\nb'"), Case("'a\r\nb'", "'a\nb'"),
    ]
  )
  func strings(_ one: Case) { check(one.text, one.expected) }
}
