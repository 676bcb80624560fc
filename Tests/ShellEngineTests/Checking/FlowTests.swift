// What is known of variables along the ways that a program can take.

import ShellEngine
import ShellSyntax
import SyntaxTesting
import Testing

@Suite struct FlowTests {
  static let faults = [
    // What `set` gave is known from there on.
    Case("let t = docs\nset t = claims\n$t | where ‹words› > 5", "unknown-column"),
    Case("let t = 1\nset t = docs | select id\n$t | where ‹words› > 5", "unknown-column"),
    Case("let n = 0\nfor d in (docs) { set n = $n + $d.‹wrods› }", "unknown-column"),
    Case(
      "let n = 0\nfor d in (docs) { set n = $n + $d.words }\nprint ($n ‹+› \"\")",
      "wrong-operand"
    ),
    Case(
      "let best = null\nfor d in (docs) { set best = $d }\nprint $best.‹titel›",
      "unknown-column"
    ),
    // Branches join.
    Case(
      "let t = docs\nif true { set t = docs | first 1 }\n$t | where ‹wrods› > 5",
      "unknown-column"
    ),
    Case(
      "let t = docs\nif true { set t = docs } else { set t = $t | last 1 }\n$t | get ‹wrods›",
      "unknown-column"
    ),
    Case("let t = null\nif true { set t = docs }\n$t | get ‹wrods›", "unknown-column"),
    // The first block of `try` may end anywhere in it.
    Case(
      "let t = docs\ntry { set t = docs | first 1 } else { $t | get ‹wrods› }",
      "unknown-column"
    ),
    Case(
      "let n = 1\ntry { set n = 2 } else { set n = 3 }\nprint ($n ‹+› \"\")",
      "wrong-operand"
    ),
    Case(
      "try { docs } else { print $error }\nprint ‹$error›",
      "unknown-variable"
    ),
    Case("try { print ‹$error› } else { }", "unknown-variable"),
    Case("try { } else { print ($error ‹*› 2) }", "wrong-operand"),
    // Functions tell what they return.
    Case("def f() { return docs | select id }\nf() | where ‹words› > 5", "no-value"),
    Case("def f() { return (docs | select id) }\nf() | where ‹words› > 5", "unknown-column"),
    Case("f() | where ‹words› > 5\ndef f() { return (docs | select id) }", "unknown-column"),
    Case(
      "def f(x) { if $x { return (docs) }; return (docs | first 2) }\nf(true) | get ‹wrods›",
      "unknown-column"
    ),
    Case("def f() { return 1 }\nprint (f() ‹+› \"a\")", "wrong-operand"),
    Case("let t = docs\ndef f() { return ($t | where ‹wrods› > 5) }", "unknown-column"),
    // What a function is given is known in it, and what it makes of that behind it.
    Case("def f(t) { return ($t | where ‹wrods› > 5) }\nf((docs))", "unknown-column"),
    Case("def f(t) { return ($t | first 2) }\nf((docs)) | where ‹wrods› > 5", "unknown-column"),
    Case("def f(n, by = 2) { return $n * $by }\nprint (f(1) ‹+› \"a\")", "wrong-operand"),
    Case("def f(n = 5) { return $n ‹+› \"a\" }\nprint (f())", "wrong-operand"),
    // Fields within fields.
    Case("let r = {a: {b: 1}}\nprint $r.a.‹c›", "unknown-column"),
    Case("[{a: {name: 1}}] | where a.‹nmae› == 1", "unknown-column"),
    Case("docs | add r = {n: words} | where r.n > 1 and r.‹m› > 1", "unknown-column"),
    Case("[{t: (docs)}] | flatten t | where t.‹wrods› > 5", "unknown-column"),
    Case("for x in [{t: (docs)}] { $x.t | where ‹wrods› > 5 }", "unknown-column"),
    Case("let r = {t: (docs)}\n$r | get t | where ‹wrods› > 5", "unknown-column"),
    Case("[{n: [1, 2]}] | flatten n | where (n ‹+› \"a\") == 1", "wrong-operand"),
    Case("compare d1 d2 | flatten kinds | where kinds == ‹\"polarty\"›", "unknown-value"),
    Case("compare d1 d2 | where kinds contains ‹\"polarty\"›", "unknown-value"),
    Case("compare d1 d2 | where ‹\"polarty\"› in kinds", "unknown-value"),
    // Texts in variables.
    Case("let c = \"posible\"\nclaims | where certainty == ‹$c›", "unknown-value"),
    Case("let c = \"posible\"\nclaims --certainty ‹$c›", "unknown-value"),
    Case("let cs = [\"certain\", \"posible\"]\nclaims | where certainty in ‹$cs›", "unknown-value"),
    Case("let by = \"wrods\"\ndocs | sort-by ‹$by›", "unknown-column"),
    Case("docs | select ‹[\"id\", \"titel\"]›", "unknown-column"),
    // Tables among the arguments.
    Case("claims | join ‹(docs | select id title)› ‹document›", "unknown-column"),
    // The table shown last, as far as the program says.
    Case("docs | select id\nit | where ‹words› > 5", "unknown-column"),
    Case("docs | select id\nprint (1)\nlet t = $it\n$t | where ‹words› > 5", "unknown-column"),
    Case("let d = docs\n($d + $d) | where ‹wrods› > 5", "unknown-column"),
  ]

  @Test(arguments: faults)
  func `types are known along every way`(_ fault: Case) {
    let (text, ranges) = unmark(fault.text)
    let diagnostics = TestShell().shell.check(Source(name: "test", text: text))
    if fault.expected == "no-value" { return #expect(!diagnostics.isEmpty) }
    #expect(diagnostics.map(\.code.rawValue) == [fault.expected])
    #expect(diagnostics.first?.range == ranges.last)
  }

  static let sound = [
    // An int and a float are no float, and `first` may take it.
    "let n = 1\nif true { set n = 1.5 }\ndocs | first $n",
    "let x = 1\nfor i in range(3) { if $i == 1 { set x = \"a\"; break }; set x = 2 }\nprint ($x + \"b\")",
    "let x = 1\nfor i in range(3) { print ($x + 1); set x = null }",
    "let x = 1\nfor i in range(3) { if $i > 1 { print ($x + \"a\") }; set x = \"b\" }",
    "let x = docs\ndef f() { return ($x | where words > 1) }\nlet x = [{words: 2}]",
    "let x = 1\ndef f() { return ($x + \"a\") }\nset x = \"b\"",
    "let mode = \"all\"\nif true { set mode = \"author\" }\nclaims | where voice == $mode",
    "let mode = \"all\"\nif $mode == \"other\" { print a }",
    "def f(n) { if $n == 0 { return \"a\" }; return $n }\nprint (f(1) + 1)",
    "def f() { return 1 }\ndef g() { return f() }\nprint (g() + 1)",
    "docs\nif true { claims }\nit | where certainty == \"certain\"",
    "docs\ndef f() { claims; return 1 }\nprint (f())\nit | where certainty == \"certain\"",
    "for d in (docs) { it | where x > 1; [{x: 1}] }",
    "let x = 1\ntry { set x = \"a\" } else { print ($x + \"b\") }",
    "def f() { try { return 1 } else { return \"a\" } }\nprint (f() + 1)",
    "let t = []\nfor d in (docs) { set t = $t + [{a: $d.id}] }\n$t | where a == \"d1\"",
    "let x = null\nprint ($x ?? \"a\")\nprint (($x ?? 1) + 1)",
    "def f(t) { return ($t | first 1) }\nf((docs)) | where words > 1\nf((claims))",
    "def f(x = 1) { return $x.name }",
    "def f(list = null) { for x in $list { print $x } }\nf()\nf(null)",
    "def f(x = 1) { return $x + \"a\" }\nprint (f(\"b\"))",
    "[{a: {b: 1}}, {a: {c: 1}}] | where a.c == 1",
    "let r = {a: 1}\nfor i in range(40) { set r = {x: $r, y: $r} }\nprint $r.a",
    "compare d1 d2 | where kinds contains \"polarity\"",
  ]

  @Test(arguments: sound)
  func `nothing is known where ways differ`(_ text: String) { checkFaults(text, "") }

  /// Conditions tell of what they guard.
  static let guarded = [
    "def f(k) { claims | where kind == $k or $k == \"all\" }\nf(\"all\")\nf(\"question\")",
    "def f(k) { claims | where $k == \"all\" or kind == $k }\nf(\"all\")",
    "let k = \"all\"\nclaims | where kind == $k or start > 5 or $k == \"all\"",
    "let k = \"all\"\nclaims | where kind == $k and $k != \"all\"",
    "def f(kind = \"all\") { if $kind == \"all\" { claims } else { claims --kind $kind } }\nf()",
    "def f(kind = \"all\") { if $kind != \"all\" { claims --kind $kind } else { claims } }\nf()",
    "def f(kind = \"all\") { if not $kind == \"all\" { claims --kind $kind } }\nf()",
    "def f(kind = \"all\") { if $kind in [\"all\", \"any\"] { claims; return }; claims --kind $kind }\nf()",
    "def f(k = \"all\") { if $k == \"all\" or $k == \"any\" { claims } else { claims --kind $k } }\nf()",
    "def f(k = \"all\") { if $k != \"all\" and $k != \"any\" { claims --kind $k } }\nf()",
    "let k = \"all\"\nif $k == \"all\" { claims } else if true { claims --kind $k }",
    "let k = \"all\"\nfor d in (docs) { if \"all\" == $k { continue }; claims --kind $k }",
    "def f(x) { if has($x, \"name\") { return $x.name }; return \"none\" }\nf({other: 1})",
    "def f(x) { if not has($x, \"name\") { return \"none\" }; return $x.name }\nf({other: 1})",
    "let x = {other: 1}\nif has($x, \"name\") and $x.name == \"a\" { print a }",
    "let x = {other: 1}\nif not has($x, \"name\") or $x.name == \"a\" { print a }",
    "let x = {other: 1}\ndef f() { if has($x, \"name\") { return $x.name } }",
    "let k = \"all\"\nif true { set k = \"question\" }\nif $k != \"all\" { claims --kind $k }",
  ]

  @Test(arguments: guarded)
  func `what a condition guards is no fault`(_ text: String) { checkFaults(text, "") }

  static let unguarded = [
    Case("let k = \"any\"\nclaims | where kind == ‹$k› or $k == \"all\"", "unknown-value"),
    Case(
      "let x = {other: 1}\nif $x.‹name› == 1 or not has($x, \"name\") { print a }",
      "unknown-column"
    ),
    Case("let k = \"all\"\nif $k == \"all\" { claims --kind ‹$k› }", "unknown-value"),
    Case("let k = \"all\"\nif $k != \"any\" { claims --kind ‹$k› }", "unknown-value"),
    Case(
      "let x = {other: 1}\nif has($x, \"name\") { print a } else { print $x.‹name› }",
      "unknown-column"
    ),
    Case("let x = {other: 1}\nif has($x, \"name\") { print a }\nprint $x.‹name›", "unknown-column"),
    Case(
      "let x = {other: 1}\nif has($x, \"name\") or $x.‹name› == 1 { print a }",
      "unknown-column"
    ),
    // What is set behind the condition counts, not the condition.
    Case(
      "let k = \"all\"\nif $k != \"all\" { set k = \"any\"; claims --kind ‹$k› }",
      "unknown-value"
    ),
    Case(
      "def f(k) { if $k == \"all\" { return }; set k = \"any\"; claims --kind ‹$k› }",
      "unknown-value"
    ),
    Case("let k = \"any\"\nif $k == \"all\" { print a }\nclaims --kind ‹$k›", "unknown-value"),
  ]

  @Test(arguments: unguarded)
  func `what no condition guards is a fault`(_ fault: Case) {
    checkFaults(fault.text, fault.expected)
  }

  @Test func `at the prompt the table shown last is known`() {
    let test = TestShell()
    test.run("[{a: 1, kind: \"x\"}]")
    #expect(test.run("| where b > 1") == 2)
    #expect(test.run("it | where b > 1") == 2)
    #expect(test.run("| where a > 1") == 0)
    test.run("claims")
    #expect(test.run("| where certainty == \"posible\"") == 2)
  }

  @Test func `after a failure a variable is what it holds`() {
    let test = TestShell()
    #expect(test.run("let x = 1\nprint (1 / 0)\nset x = \"a\"") == 1)
    #expect(test.run("print ($x + 1)") == 0)
    #expect(test.run("print ($x + \"a\")") == 2)
    #expect(test.run("let t = [{a: 1}]\nassert false\nset t = [{b: 1}]") == 1)
    #expect(test.run("$t | where a == 1") == 0)
  }

  @Test func `what a function was given in one input is not known of the next`() {
    let test = TestShell()
    #expect(test.run("def f(t) { return ($t | first 1) }\nf([{a: 1}]) | where b > 1") == 2)
    #expect(test.run("def f(t) { return ($t | first 1) }\nf([{a: 1}]) | where a > 1") == 0)
    #expect(test.run("f([{b: 1}]) | where b > 1") == 0)
  }

  @Test func `what the table shown last holds is known inside, too`() {
    let test = TestShell()
    test.run("[{a: {b: 1}}]")
    #expect(test.run("| where a.b == 1") == 0)
    test.run("let r = {a: {b: 1}}")
    #expect(test.run("print $r.a.c") == 2)
  }

  @Test func `types that double are soon no longer followed`() {
    let doubling = (0..<200).map { "let r\($0 + 1) = {x: $r\($0), y: $r\($0)}" }
    checkFaults("let r0 = {a: 1}\n" + doubling.joined(separator: "\n") + "\nprint $r200.x", "")
  }

  @Test func `what a function gives is known to later inputs, unless a variable decides it`() {
    let test = TestShell()
    test.run(
      "let x = 1\ndef one() { return 1 }\ndef some() { return $x }\ndef any() { return some() }"
    )
    #expect(test.run("print (one() + \"a\")") == 2)
    test.run("let x = \"b\"")
    #expect(test.run("print (some() + \"a\")") == 0)
    #expect(test.run("print (any() + \"a\")") == 0)
  }
}
