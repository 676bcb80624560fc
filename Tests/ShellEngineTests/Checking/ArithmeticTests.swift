// Kinds that never go together are found before anything runs, whatever may be null.

import ShellEngine
import ShellSyntax
import Testing

@Suite struct ArithmeticTests {
  @Test(arguments: [
    "docs | add key = outlet + \"/\" ‹+› words", "docs | add key = words ‹+› outlet",
    "docs | add key = (outlet ?? \"none\") ‹+› words",
    "docs | add key = meta.a + \"/\" ‹+› words", "docs | add key = string(words) ‹+› claims",
    "docs | group-by outlet n = count() | add key = outlet ‹+› n",
    "docs | group-by outlet n = sum(words) | add key = outlet ‹+› n",
    "docs | add key = first-of(outlet) ‹+› words\ndef first-of(x) { return $x }",
    "let t = [{a: null, b: 1}, {a: \"x\", b: 2}]\n$t | add c = a ‹+› b",
    "docs | add next = date ‹+› \"x\"", "docs | add next = date ‹-› \"2025-03-18\"",
    "docs | add next = date ‹+› 1.5", "docs | add next = 3 ‹-› date",
    "docs | add next = (date + 1) ‹*› 2", "docs | add next = date ‹+› date",
    "print ([1] ‹+› 2)", "print (1 ‹+› [2])", "docs | add n = words ‹+› [1]",
    "docs | add n = words ‹-› outlet", "docs | add n = round(words / 3, 1) ‹+› outlet",
    "docs | add n = min(column(words)) ‹+› outlet", "print (sum([1, 2]) ‹+› \"\")",
    "print (abs(-1) ‹+› \"\")", "print (week(date(\"2025-03-18\")) ‹+› 1)",
  ])
  func `an operator whose operands never fit is a fault`(_ text: String) {
    checkFaults(text, "wrong-operand")
  }

  @Test(arguments: [
    "docs | add key = outlet + \"/\" + title", "docs | add next = date + words",
    "docs | add next = date + 1 - date", "print ([1] + [2] + [])", "print (null + \"a\" + 1)",
    "docs | add n = meta.a + 1 + meta.b", "docs | add n = meta.a + meta.b + \"x\"",
    "print ([{a: 1}] + [{a: 2}])", "let t = [{a: null, b: 1}]\n$t | add c = a + b",
  ])
  func `operands that may fit are none`(_ text: String) {
    checkFaults(text, "")
  }
}
