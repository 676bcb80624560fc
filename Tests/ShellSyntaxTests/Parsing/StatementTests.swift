import SyntaxTesting
import Testing

@Suite("Statements")
struct StatementTests {
  @Test(
    "each kind has its tree",
    arguments: [
      Case("let x = 1", "(let x 1)"),
      Case("let x = claims --by Trump | first 3", "(let x <claims --by Trump> | <first 3>)"),
      Case("let\n x\n =  claims", "(let x <claims>)"),
      Case("set x = $x + 1", "(set x (+ $x 1))"),
      Case("if $x { print a }", "(if $x {<print a>})"),
      Case("if $x { 1 } else { 2 }", "(if $x {1} else {2})"),
      Case(
        "if $x {\n 1\n} else if $y {\n 2\n} else {\n 3\n}",
        "(if $x {1} else (if $y {2} else {3}))"
      ),
      Case("if $x\n{ 1 }", "(if $x {1})"),
      Case("for d in [1, 2] { print $d; break }", "(for d [1 2] {<print $d> break})"),
      Case("for d in $l { continue }", "(for d $l {continue})"),
      Case("def f() { return }", "(def f [] {return})"),
      Case("def f(a, b = 1 + 2) { return $a }", "(def f [a b=(+ 1 2)] {(return $a)})"),
      Case("def f(\n  a,\n  b\n) {}", "(def f [a b] {})"),
      Case("assert $x == 1", "(assert (== $x 1))"),
      Case("assert $x == 1, \"no\"", "(assert (== $x 1) 'no')"),
      Case("run other.nsh $x --all", "(run other.nsh $x --all)"),
      Case("param x = 1", "(param x=1)"),
      Case("param x: int", "(param x:int)"),
      Case("param\n x :int = 1 + 2 , 'so many'", "(param x:int=(+ 1 2) 'so many')"),
      Case("param x: date, \"a day\"; docs", "(param x:date 'a day') <docs>"),
      Case("try { a } else { b }", "(try {<a>} else {<b>})"),
      Case("try\n{ a\nb }  else\n{ }", "(try {<a> <b>} else {})"),
      Case("print $param $try", "<print $param $try>"),
      Case("print try param", "<print try param>"),
      Case("a; b;\n\n;c", "<a> <b> <c>"),
      Case("# only a comment", ""),
      Case("#!/usr/bin/env nsh\nprint a # b\n#c", "<print a>"),
      Case("", ""),
      Case("\u{FEFF}print a", "<print a>"),
      Case("\u{FEFF}#!/x\r\nprint a\r\nprint b\r\n", "<print a> <print b>"),
    ]
  )
  func trees(_ one: Case) { check(one.text, one.expected) }

  @Test(
    "`--json` ends a statement that shows a value, and is a flag or two signs anywhere else",
    arguments: [
      Case("claims --by Kell --json", "(json <claims --by Kell>)"),
      Case("claims --json # why\ndocs", "(json <claims>) <docs>"),
      Case("a --json; b\t--json;c", "(json <a>) (json <b>) <c>"),
      Case("1 + $x --json", "(json (+ 1 $x))"),
      Case("a | where x == 1 --json", "(json <a> | (where (== #x 1)))"),
      Case("| first 3 --json", "(json last | <first 3>)"),
      Case("if $x { a --json }", "(if $x {(json <a>)})"),
      Case("a --json\n\n| b", "<a --json> | <b>"),
      Case("a --json | b", "<a --json> | <b>"),
      Case("a --json b", "<a --json b>"),
      Case("a --json=1", "<a --json=1>"),
      Case("let x = a --json", "(let x <a --json>)"),
      Case("run a.nsh --json", "(run a.nsh --json)"),
      Case("a | where (x --json)", "<a> | (where (- #x (- #json)))"),
      Case("a | where x --json + 1", "<a> | (where (+ (- #x (- #json)) 1))"),
      Case("a | where x --json\n| b", "<a> | (where (- #x (- #json))) | <b>"),
    ]
  )
  func jsonMarks(_ one: Case) { check(one.text, one.expected) }

  @Test(
    "a line break may stand before or after a bar",
    arguments: [
      Case("a | b", "<a> | <b>"),
      Case("a |\n b", "<a> | <b>"),
      Case("a\n| b\n  # why\n\n | c", "<a> | <b> | <c>"),
      Case("let x = a\n| b\nc", "(let x <a> | <b>) <c>"),
      Case("| b", "last | <b>"),
      Case("# c\n\n | b | c", "last | <b> | <c>"),
    ]
  )
  func bars(_ one: Case) { check(one.text, one.expected) }
}

@Suite("Pipes")
struct PipeTests {
  @Test(
    "a pipe is a command if it starts with a name that is no keyword and has no parenthesis",
    arguments: [
      Case("print 1 + 1", "<print 1 + 1>"),
      Case("print (1 + 1)", "<print (+ 1 1)>"),
      Case("f(4)", "(f() 4)"),
      Case("f (4)", "<f 4>"),
      Case("$t | first 3", "$t | <first 3>"),
      Case("[1, 2] | count", "[1 2] | <count>"),
      Case("(claims | count)", "(<claims> | <count>)"),
      Case("(claims)", "(<claims>)"),
      Case("print (claims | count)", "<print (<claims> | <count>)>"),
      Case("1 + 1", "(+ 1 1)"),
      Case("it", "$it"),
      Case("it | first 3", "$it | <first 3>"),
      Case("it.name", "$it.name"),
      Case("not $x", "(not $x)"),
      Case("true", "true"),
      Case("-1", "-1"),
      Case("\"a\" | b", "'a' | <b>"),
      Case("`sort-by`", "#sort-by"),
      Case("sort-by n", "<sort-by n>"),
      Case("(1 + x)", "(+ 1 #x)"),
      Case("((claims))", "(<claims>)"),
      Case("((1))", "1"),
    ]
  )
  func heads(_ one: Case) { check(one.text, one.expected) }

  @Test(
    "stages have their forms",
    arguments: [
      Case("c | where a == 1 and b", "<c> | (where (and (== #a 1) #b))"),
      Case("c | where (a | count) > 1", "<c> | (where (> (#a | <count>) 1))"),
      Case("c | where (a + b) > 1", "<c> | (where (> (+ #a #b) 1))"),
      Case("c | where meta.outlet == null", "<c> | (where (== #meta.outlet null))"),
      Case("c | where len(texts) > $n", "<c> | (where (> (len() #texts) $n))"),
      Case("c | where x == \"${y} ${$z}\"", "<c> | (where (== #x \"${#y} ${$z}\"))"),
      Case("c | where (x | f \"${y}\" (g))", "<c> | (where (#x | <f \"${$y}\" (<g>)>))"),
      Case("c | where `in` in [`a b`]", "<c> | (where (in #in [#a b]))"),
      Case("c | where it == 1", "<c> | (where (== $it 1))"),
      Case("c | add n = a * 2 | first", "<c> | (add n (* #a 2)) | <first>"),
      Case("c | add `in` = 1", "<c> | (add in 1)"),
      Case("c | group-by a", "<c> | (group-by a)"),
      Case("c | group-by a `b c` | d", "<c> | (group-by a b c) | <d>"),
      Case(
        "c | group-by a b n = count(), m = sum(x)",
        "<c> | (group-by a b n=(count()) m=(sum() #x))"
      ),
      Case(
        "c | group-by outlet n = count(), hedged = count(certainty != \"certain\")",
        "<c> | (group-by outlet n=(count()) hedged=(count() (!= #certainty 'certain')))"
      ),
      Case("c | sort-by n --desc", "<c> | <sort-by n --desc>"),
      Case("(c\n --a b\n | where x\n)", "(<c --a b> | (where #x))"),
    ]
  )
  func stages(_ one: Case) { check(one.text, one.expected) }

  @Test(
    "arguments are words, values and flags",
    arguments: [
      Case("load articles/*.txt a=b x#y - .. # c", "<load articles/*.txt a=b x#y - ..>"),
      Case(
        "p -1 1.5 1e3 -2.5e-3 1.5.2 2025-03-18 +1 -x",
        "<p -1 1.5f 1000.0f -0.0025f 1.5.2 2025-03-18 +1 -x>"
      ),
      Case("p 'a b' \"c\" `d e`", "<p 'a b' 'c' 'd e'>"),
      Case(
        "p --by Putin --in=d1 --x=(a | b) --y=[1] --z=\"t\" --desc",
        "<p --by Putin --in=d1 --x=(<a> | <b>) --y=[1] --z='t' --desc>"
      ),
      Case("p $x $x.a $x.a[1].if $x[$y + 1]", "<p $x $x.a $x.a[1].if $x[(+ $y 1)]>"),
      Case("p {a: 1, if: 2, `b c`: [1, 2]} [] {}", "<p {a:1 if:2 b c:[1 2]} [] {}>"),
      Case("p true it let", "<p true it let>"),
      Case("p (1) (a b)", "<p 1 (<a b>)>"),
      Case("p a$b $a-b", "<p a$b $a-b>"),
      Case("p a;p b", "<p a> <p b>"),
      Case("p a|q", "<p a> | <q>"),
      Case("p é\u{301} 日本", "<p é\u{301} 日本>"),
    ]
  )
  func arguments(_ one: Case) { check(one.text, one.expected) }
}
