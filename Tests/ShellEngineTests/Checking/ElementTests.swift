// What the check knows of elements and ranges.

import SyntaxTesting
import Testing

@Suite struct ElementTests {
  static let faults = [
    Case("print (‹1›[0])", "wrong-operand"),
    Case("print (‹true›[1:])", "wrong-operand"),
    Case("print ([1, 2][‹\"a\"›])", "wrong-operand"),
    Case("print (\"abc\"[‹1.5›])", "wrong-operand"),
    Case("print ([1, 2][‹\"a\"›:‹true›])", "wrong-operand wrong-operand"),
    Case("print ({a: 1}[‹0›])", "wrong-operand"),
    Case("print (‹{a: 1}›[:1])", "wrong-operand"),
    Case("(docs)[1:] | where ‹wrods› > 1", "unknown-column"),
    Case("let d = docs\nprint $d[-1].‹wrods›", "unknown-column"),
    Case("print ([1, 2][1:][0] ‹+› \"a\")", "wrong-operand"),
    Case("print (\"abc\"[1:] ‹-› 1)", "wrong-operand"),
    Case("let l = [\"a\"]\nprint ($l[-1] ‹*› 2)", "wrong-operand"),
  ]

  @Test(arguments: faults)
  func `what has no elements, and what is no place, is a fault`(_ one: Case) {
    checkFaults(one.text, one.expected)
  }

  @Test(arguments: [
    "let x = null\nprint $x[0] $x[1:]", "print $args[-1] $args[1:][0]",
    "for d in (docs) { print $d[\"words\"] }", "let d = docs\nprint $d[\"words\"][0]",
    "def f(x) { return $x[1:] }\nprint (f([1])) (f(\"a\")) (f((docs)))",
    "print (json_like())\ndef json_like() { return it[0] }",
  ])
  func `what may be right is no fault`(_ text: String) { checkFaults(text, "") }
}
