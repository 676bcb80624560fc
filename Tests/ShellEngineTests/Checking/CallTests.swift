// What is known of functions by the calls that a program makes.

import ShellEngine
import ShellSyntax
import SyntaxTesting
import Testing

@Suite struct CallTests {
  static let faults = [
    // Each call counts for itself.
    Case("def f(x) { return $x.‹name› }\nf({name: 1})\nf({other: 1})", "unknown-column"),
    Case(
      "def f(t) { return ($t | sort-by ‹certinty›) }\nf((claims))\nf((actors))",
      "unknown-column"
    ),
    Case("def f(k) { claims --kind ‹$k› }\nf(\"question\")\nf(\"queston\")", "unknown-value"),
    Case("def f(x) { return $x ‹+› 1 }\nprint (f(1)) (f(\"a\"))", "wrong-operand"),
    // And so does what it gives.
    Case(
      "def f(t) { return ($t | first 1) }\nf((docs)) | get ‹cue›\nf((claims)) | get cue",
      "unknown-column"
    ),
    Case(
      "def f(x) { return $x }\nprint (f(1) ‹+› \"a\")\nprint (f(\"b\") + \"a\")",
      "wrong-operand"
    ),
    Case(
      "def f(k) { claims | where kind == ‹$k› and start > 5 }\nf(\"question\")\nf(\"queston\")",
      "unknown-value"
    ),
    // Through functions, and where the calls stand.
    Case("def g(t) { $t | get ‹wrods› }\ndef f(t) { g($t) }\nf((docs))", "unknown-column"),
    Case(
      "def f(t) { g($t) }\ndef g(t) { $t | get ‹wrods› }\nif true { f((docs)) }",
      "unknown-column"
    ),
    Case("def g(t) { $t | get ‹wrods› }\ndef f() { g((docs)) }", "unknown-column"),
    Case("def f(t) { $t | get ‹wrods› }\nfor d in (docs) { f([$d]) }", "unknown-column"),
    Case("def f(t) { for r in $t { print $r.‹wrods› } }\nf((docs))", "unknown-column"),
    Case(
      "def f(t, n) { if $n > 1 { $t | get ‹wrods› } }\nf((docs), 1)\nf((claims), 2)",
      "unknown-column"
    ),
    // What the program has stored until then.
    Case("def f() { $t | get ‹cue› }\nlet t = docs\nf()\nlet t = claims\nf()", "unknown-column"),
    // A condition that is known to hold, or not to.
    Case(
      "def f(k) { if $k == \"all\" { claims } else { claims --kind ‹$k› } }\nf(\"all\")\nf(\"queston\")",
      "unknown-value"
    ),
    Case(
      "def f(k) { if $k == \"all\" { return }; claims --kind ‹$k› }\nf(\"all\")\nf(\"queston\")",
      "unknown-value"
    ),
    // Texts that the program lists.
    Case("for k in [\"question\", \"queston\"] { claims --kind ‹$k› }", "unknown-value"),
    Case(
      "def f(k) { claims --kind ‹$k› }\nfor k in [\"question\", \"queston\"] { f($k) }",
      "unknown-value"
    ),
    Case(
      "def f() { for k in [\"question\", \"queston\"] { claims --kind ‹$k› } }",
      "unknown-value"
    ),
    Case(
      "let ks = [\"question\", \"queston\"]\nfor k in $ks { claims --kind ‹$k› }",
      "unknown-value"
    ),
    // A fault of every call is told once.
    Case("def f(t) { $t | get ‹wrods› }\nf((docs))\nf((claims))\nf((actors))", "unknown-column"),
    Case("def f(t) { clams }\nf(1)\nf(2)".replacing("clams", with: "‹clams›"), "unknown-command"),
  ]

  @Test(arguments: faults)
  func `a call that must fail is found`(_ fault: Case) { checkFaults(fault.text, fault.expected) }

  static let sound = [
    // What one call never reaches may be meant for another.
    "def f(m, t) { if $m == 1 { $t | get words } else { $t | get cue } }\nf(1, (docs))\nf(2, (claims))",
    "def f(m, t) { if $m == 1 { return ($t | get words) }; $t | get cue }\nf(1, (docs))\nf(2, (claims))",
    "def f(m, t) { for i in range($m) { $t | get cue } }\nf(0, (docs))\nf(2, (claims))",
    "def f(x, y) { return $x ?? $y.name }\nf(1, {other: 1})\nf(null, {name: 2})",
    "def f(m, x) { return $m and $x.name == \"a\" }\nf(false, {other: 1})\nf(true, {name: 2})",
    "def f(n) { if $n == 0 { return 0 }; return f($n - 1) }\nf(3)",
    "def even(n) { if $n == 0 { return true }; return odd($n - 1) }\n"
      + "def odd(n) { if $n == 0 { return false }; return even($n - 1) }\nprint (even(4))",
    "def f() { return $later }\nlet later = 1\nf()",
    "def f() { g() }\nf()\ndef g() { return 1 }",
    "let t = docs\ndef f() { return ($t | get words) }\nf()\nlet t = claims",
    "for k in [\"all\", \"question\"] { if $k == \"all\" { claims } else { claims --kind $k } }",
    "for k in [\"all\", \"question\"] { if $k == \"all\" { continue }; claims --kind $k }",
    "let found = false\nfor k in [\"all\", \"question\"] { if $found { claims --kind $k }; set found = true }",
    "let ks = [\"question\", \"any\"]\nif true { set ks = [\"question\"] }\nfor k in $ks { claims --kind $k }",
    "let ks = [\"any\"]\nlet ks = [\"question\"]\nfor k in $ks { claims --kind $k }",
    "def f(x = null) { return $x.name }\nf()\nf(null)\nf({name: 1})",
  ]

  @Test(arguments: sound)
  func `calls that may go well are no faults`(_ text: String) { checkFaults(text, "") }

  @Test func `the calls that lead to a fault are told, the innermost first`() {
    let text = "def g(t) { $t | get wrods }\ndef f(t) { g($t) }\nf((docs))"
    let source = Source(name: "test", text: text)
    let related = TestShell().shell.check(source).first?.related ?? []
    #expect(related.map { source[$0.range] } == ["g($t)", "f((docs))"])
    #expect(related.map(\.label) == ["in this call", "in this call"])
  }

  @Test func `a wrong text of a list is told through calls, too`() {
    let text = "def f(k) { claims --kind $k }\nfor k in [\"question\", \"queston\"] { f($k) }"
    let source = Source(name: "test", text: text)
    let related = TestShell().shell.check(source).first?.related ?? []
    #expect(related.map { source[$0.range] } == ["f($k)", "\"queston\""])
  }

  @Test func `each wrong text of a list is told with its place`() {
    let text = "for k in [\"question\", \"queston\", \"statment\"] { claims --kind $k }"
    let source = Source(name: "test", text: text)
    let diagnostics = TestShell().shell.check(source)
    #expect(diagnostics.map(\.help) == ["did you mean 'question'?", "did you mean 'statement'?"])
    #expect(
      diagnostics.flatMap(\.related).map { source[$0.range] } == ["\"queston\"", "\"statment\""]
    )
  }

  @Test func `a list of an earlier input is not taken for one at the same place`() {
    let test = TestShell()
    test.run("let a = [\"question\", \"statement\"]")
    #expect(test.run("let b = [\"any\", \"no\"]; for k in $a { claims --kind $k }") == 0)
  }

  @Test func `functions that call others with ever new types are soon no longer followed`() {
    let doubling = (1...60).map {
      "def f\($0)(x) { return [f\($0 - 1)({a: $x}), f\($0 - 1)({b: $x})] }"
    }
    checkFaults(
      "def f0(x) { return $x }\n" + doubling.joined(separator: "\n") + "\nprint (f60(1))",
      ""
    )
  }

  @Test func `functions may call one another as deep as they like`() {
    let chain = (1...2_000).map { "def f\($0)(x) { return f\($0 - 1)($x) }" }
    checkFaults(
      "def f0(x) { return $x }\n" + chain.joined(separator: "\n") + "\nprint (f2000(1))",
      ""
    )
  }
}
