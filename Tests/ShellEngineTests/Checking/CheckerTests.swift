import ShellEngine
import ShellLanguage
import ShellSyntax
import SyntaxTesting
import Testing

@Suite struct CheckerTests {
  static let faults = [
    // Names.
    Case("‹clams›", "unknown-command"),
    Case("print ‹$x›", "unknown-variable"),
    Case("print \"${‹x›}\"", "unknown-variable"),
    Case("print (‹leng›(\"a\"))", "unknown-function"),
    Case("set ‹x› = 1", "unknown-variable"),
    Case("print (1 + ‹name›)", "no-row"),
    // Flags and arguments.
    Case("claims ‹--colour› red", "unknown-flag"),
    Case("claims ‹--by›", "flag-without-value"),
    Case("claims ‹--quoted=1›", "switch-with-value"),
    Case("claims --voice author ‹--voice› named", "repeated-flag"),
    Case("claims --voice ‹auther›", "unknown-value"),
    Case("claims --voice ‹(1 + 1)›", "wrong-argument"),
    Case("‹load›", "missing-argument"),
    Case("docs ‹d1›", "extra-argument"),
    Case("docs | first ‹two›", "wrong-argument"),
    Case("docs | join ‹3› id", "wrong-argument"),
    // Stages.
    Case("docs | ‹docs›", "not-a-stage"),
    Case("‹first› 3", "needs-input"),
    Case("‹3› | ‹first› 3", "wrong-input"),
    Case("‹load x› | count", "no-value"),
    Case("let n = ‹load x›", "no-value"),
    // Operators.
    Case("print (1 ‹+› true)", "wrong-operand"),
    Case("print (\"a\" ‹+› 1)", "wrong-operand"),
    Case("print (1 ‹<› \"a\")", "wrong-operand"),
    Case("print (1 ‹matches› \"a\")", "wrong-operand"),
    Case("print ‹(-\"a\")›", "wrong-operand"),
    Case("print (true ‹and› 1)", "wrong-operand"),
    Case("if ‹1› { print a }", "wrong-operand"),
    Case("assert ‹\"a\"›", "wrong-operand"),
    Case("for x in ‹3› { print $x }", "wrong-operand"),
    Case("docs | where ‹words›", "wrong-operand"),
    Case("print (‹(1)›.‹a›)", "wrong-operand"),
    // Calls.
    Case("print (‹upper›())", "wrong-arity"),
    Case("def f(a, b = 1) { return $a }\nprint (‹f›())", "wrong-arity"),
    Case("def f(a) { return $a }\nprint (‹f›(1, 2))", "wrong-arity"),
    Case("docs | group-by id n = ‹sum›()", "wrong-arity"),
    // Statements.
    Case("‹break›", "outside-loop"),
    Case("‹continue›", "outside-loop"),
    Case("‹return 1›", "outside-function"),
    Case("def f(x) { ‹break› }", "outside-loop"),
    Case("def f(x) { return 1 }\ndef ‹f›(x) { return 2 }", "redefined-function"),
    Case("def ‹upper›(x) { return 1 }", "builtin-redefined"),
    Case("def f(x, ‹x›) { return $x }", "repeated-parameter"),
    Case("if true { def ‹f›() { return 1 } }", "nested-definition"),
    Case("let x = 1\ndef f() { set ‹x› = 2 }", "set-in-function"),
    Case("if true { let y = 1 }\nprint ‹$y›", "unknown-variable"),
    Case("for i in [1] { print $i }\nprint ‹$i›", "unknown-variable"),
  ]

  @Test(arguments: faults) func `a fault is found at its place`(_ fault: Case) {
    let (text, ranges) = unmark(fault.text)
    let diagnostics = TestShell().shell.check(Source(name: "test", text: text))
    #expect(diagnostics.map(\.code.rawValue) == [fault.expected])
    // Where a fault has a second place, that one is marked too.
    let places = diagnostics.flatMap { [$0.range] + $0.related.map(\.range) }
    #expect(ranges.allSatisfy(places.contains), "\(places)")
    #expect(ranges.last == diagnostics.first?.range)
  }

  static let columns = [
    Case("docs | where ‹wrods› > 5", "unknown-column"),
    Case("docs | where words > 5 | select id ‹titel›", "unknown-column"),
    Case("docs | select id | where ‹words› > 5", "unknown-column"),
    Case("docs | rename words w | where ‹words› > 5", "unknown-column"),
    Case("docs | add long = ‹wrods› > 5", "unknown-column"),
    Case("docs | add long = words > 5 | where ‹lnog›", "unknown-column"),
    Case("docs | group-by ‹outlt›", "unknown-column"),
    Case("docs | group-by outlet n = sum(‹wrods›)", "unknown-column"),
    Case("docs | group-by outlet n = count() | where ‹words› > 1", "unknown-column"),
    Case("docs | group-by outlet n = ‹words›", "column-in-aggregate"),
    Case("docs | sort-by ‹wrods›", "unknown-column"),
    Case("docs | first 3 | last 2 | skip | uniq | get ‹wrods›", "unknown-column"),
    Case("docs | join (claims | select document text) ‹documnt›", "unknown-column"),
    Case("docs | chart words | select ‹chrat›", "unknown-column"),
    Case("claims | flatten ‹hegdes›", "unknown-column"),
    Case("let d = docs | select id\n$d | where ‹words› > 5", "unknown-column"),
    Case("for d in (docs) { print $d.‹wrods› }", "unknown-column"),
    Case("for d in (docs | select id) { print $d.‹words› }", "unknown-column"),
    Case("def f(x) { return (docs | where ‹wrods› > 5) }", "unknown-column"),
    Case("print (docs | where ‹wrods› > 5 | count)", "unknown-column"),
    Case("if true { docs | where ‹wrods› > 5 }", "unknown-column"),
    Case("status | select ‹docs›", "unknown-column"),
    Case("compare d1 d2 --part actors | where ‹stances› != []", "unknown-column"),
    Case("let t = [{a: 1}, {a: null}]\n$t | where ‹b› > 1", "unknown-column"),
    Case("[{a: 1, b: {c: 2}}] | where b.c > 1 and ‹d› > 1", "unknown-column"),
    Case("print ([{a: 1}].‹b›)", "unknown-column"),
    // Values.
    Case("claims | where certainty == ‹\"posible\"›", "unknown-value"),
    Case("claims | where ‹\"posible\"› == certainty", "unknown-value"),
    Case("claims | where certainty in [\"certain\", ‹\"posible\"›]", "unknown-value"),
    Case("claims | where certainty == ‹possible›", "unknown-column"),
    Case("claims | rename certainty c | where c != ‹\"posible\"›", "unknown-value"),
    Case("claims | group-by certainty h = count(voice == ‹\"auther\"›)", "unknown-value"),
    Case("let c = claims\n$c | where voice == ‹\"auther\"›", "unknown-value"),
    Case("for c in (claims) { if $c.voice == ‹\"auther\"› { print $c.id } }", "unknown-value"),
    Case("def f() { return (claims | where voice == ‹\"auther\"›) }", "unknown-value"),
    Case("print (actors | where kind == ‹\"peson\"› | count)", "unknown-value"),
  ]

  @Test(arguments: columns)
  func `columns and values are checked wherever a table goes`(_ fault: Case) {
    checkFaults(fault.text, fault.expected)
  }

  static let sound = [
    "claims | where meta.whatever == 1",
    "docs | where date > \"2025-03-18\"",
    "let x = 1\nset x = \"text\"\nprint ($x + \"s\")",
    "print (f(1))\ndef f(x) { return $x }",
    "def f() { return $late }\nlet late = 1\nprint (f())",
    "let t = [{a: 1, b: \"x\"}, {a: 2.5, b: null}]\n$t | where a > 1 and b == \"x\"",
    "docs | get 0",
    "claims | join (docs | select document title) document | where title != null",
    "claims | group-by outlet n = count(), hedged = count(certainty != \"certain\")",
  ]

  @Test(arguments: sound) func `a sound script has no faults`(_ text: String) {
    checkFaults(text, "")
  }

  @Test func `every fault of a script is found, in order of its text`() {
    checkFaults(
      """
      ‹clams›
      docs | where ‹wrods› > 5 and ‹$x› > 1
      print (‹leng›("a"))
      claims --voice ‹auther›
      """,
      "unknown-command unknown-column unknown-variable unknown-function unknown-value"
    )
  }

  @Test func `a rejected input leaves the prompt as it was`() {
    let test = TestShell()
    test.run("let x = 1\ndef f() { return 1 }")
    #expect(test.run("let x = \"other\"\nlet y = 2\ndef g() { return 2 }\nprint $nosuch") == 2)
    _ = test.host.take()
    #expect(test.output("print $x (f())") == "1 1")
    #expect(test.run("print $y") == 2)
    #expect(test.run("print (g())") == 2)
  }

  @Test func `what an input defined before it failed stays`() {
    let test = TestShell()
    #expect(test.run("let x = 1\nprint (1 / 0)\nlet y = 2") == 1)
    _ = test.host.take()
    #expect(test.output("print $x") == "1")
    #expect(test.output("print $y").contains("'$y' has no value yet"))
  }
}
