// One mistake, one error: broken programs with all that is said of them, in order.

import ShellEngine
import ShellSyntax
import SyntaxTesting
import Testing

@Suite struct CascadeTests {
  static let programs = [
    // A name that a fault left undefined is not unknown besides.
    Case("let n = clams | count\nprint ($n + 1)", "1: unknown command 'clams'"),
    Case("let n = load x\n$n | count\nprint $n", "1: this gives no value"),
    Case("let n = )\nprint $n ($n + 1)", "1: expected a value after `=`"),
    Case("let n = [1, 2\nprint $n", "1: expected `,` or `]` after `2`"),
    Case("def f(x { return $x }\nprint (f(1))", "1: "),
    Case("def f(x) { return ( }\nprint (f(1))", "1: "),
    Case("let t = docs | where wrods > 5\n$t | get words | first 2", "1: unknown column 'wrods'"),
    Case("docs | select id titel | where titel == \"x\"", "1: unknown column 'titel'"),
    Case(
      "docs | where wrods > 5 and wrods < 9",
      "1: unknown column 'wrods'|1: unknown column 'wrods'"
    ),
    Case("docs | group-by outlt n = count() | where outlt == \"x\"", "1: unknown column 'outlt'"),
    Case("docs | rename titel t | where t == \"x\"", "1: unknown column 'titel'"),
    Case("docs | frist 3 | where words > 5 | get title", "1: unknown command 'frist'"),
    Case(
      "docs | count | where words > 5 | get title",
      "1: 'where' needs a table, but an int comes in"
    ),
    Case("print (1 + true + 2)", "1: '+' needs numbers, not a bool"),
    Case(
      "for d in clams { print $d.id }",
      "1: there is no table here whose column 'clams' could be"
    ),
    Case("for d in (clams) { print $d.id $d.x }", "1: unknown command 'clams'"),
    Case("for d in 3 { print $d.id }", "1: 'for' needs a list or a table, not an int"),
    Case("claims --certanty possible", "1: 'claims' has no flag '--certanty'"),
    Case("claims --certainty posible | where certainty == \"posible\"", "1: |1: "),
    Case("if clams { print a } else { print b }", "1: "),
    Case(
      "def f(x) { return 1 }\ndef f(x, y) { return 2 }\nprint (f(1, 2))",
      "2: the function 'f' is defined twice"
    ),
    // Several mistakes, each once, in the order of the text.
    Case(
      "clams\nlet = 5\nprint \"\\q\"\ndocs | get titel\nprint (leng(1))",
      "1: unknown command|2: expected a variable's name|3: unknown escape|4: unknown column|5: unknown function"
    ),
    Case(
      "if true {\n  clams\n  for x in [1] {\n    docs | get titel\n  }\n}\nprint $y",
      "2: unknown command|4: unknown column|7: unknown variable"
    ),
    Case("print (1 +\nprint 2\nclams", "2: expected `)`|3: unknown command"),
    Case("print \"open\nclams", "1: "),
    Case("if true {\nprint 1", "1: `{` is not closed"),
    Case("}\nclams", "1: |2: unknown command"),
  ]

  @Test(arguments: programs)
  func `a mistake is told once`(_ program: Case) {
    let source = Source(name: "test", text: program.text)
    let found = TestShell().shell.check(source).map { diagnostic in
      "\(source.place(of: diagnostic.range.start).line): \(diagnostic.message)"
    }
    let expected = program.expected.split(separator: "|").map(String.init)
    #expect(found.count == expected.count, "\(found)")
    for (found, expected) in zip(found, expected) { #expect(found.hasPrefix(expected), "\(found)") }
  }

  @Test(arguments: [
    Case("def ‹f›(x) { return 1 }\nprint (f(1, 2))", "defined here"),
    Case("def ‹f›(x) { return 1 }\ndef f(x) { return 2 }", "the first definition"),
    Case("def f(‹x›, x) { return 1 }", "the first"),
    Case("docs | ‹count› | where words > 5", "this gives an int"),
    Case("claims | join ‹(docs | select id)› document", "this table has none"),
    Case("docs | where date > ‹5›", "this is an int"),
  ])
  func `a mismatch has both places`(_ program: Case) {
    let (text, ranges) = unmark(program.text)
    let related = TestShell().shell.check(Source(name: "test", text: text)).flatMap(\.related)
    #expect(
      related.contains { $0.range == ranges[0] && $0.label == program.expected },
      "\(related)"
    )
  }
}
