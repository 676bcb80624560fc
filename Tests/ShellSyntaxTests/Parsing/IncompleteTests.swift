import ShellSyntax
import Testing

@Suite("Incomplete input")
struct IncompleteTests {
  @Test(
    "more input could mend what is missing at the end",
    arguments: [
      "let", "let x", "set x", "if", "if $x", "if $x {", "if $x { print a", "if $x\n",
      "if $x { } else", "if $x { } else if", "for", "for x", "for x in", "for x in $y", "def",
      "def f",
      "def f(", "def f(a", "def f(a,", "def f()", "def f() {", "assert", "assert $x,", "a |",
      "a | b |",
      "a |\n\n", "a | # why", "c | where", "c | where a ==", "c | where a and", "c | where not",
      "c | add", "c | add n", "c | group-by", "(c | add n =", "(c | group-by a n =",
      "c | group-by a n = count(),", "1 +", "1 ==", "-", "not", "(", "(a", "(a |", "f(", "f(1,",
      "[",
      "[1", "[1,", "print {", "print {a", "print {a:", "print {a: 1,", "\"abc", "'abc", "\"a${",
      "\"a${b",
      "\"a${b}", "\"a\\", "print $x[", "print $x[1", "print \"a\nb", "if $x {\nprint 'a",
      "print --a=(",
    ]
  )
  func incomplete(_ text: String) {
    let parsed = parse(Source(name: "test", text: text))
    #expect(parsed.isIncomplete)
    #expect(parsed.diagnostics.count == 1)
  }

  @Test(
    "nothing that follows could mend a fault before the end, nor is anything missing here",
    arguments: [
      "", "a", "a |;", "let x = ;", "let x =", "set x =", "let x =\n", "c | add n =",
      "c | group-by a n =", "let = 1", "1 + )", "if $x { } x", "print `a", "print $",
      "print --",
      "print $x.", "run", "print --a=", "return", "1 < 2 < 3", "print a)", "}", "else {}",
      "where x",
      "print \"\\q\"", "print 99999999999999999999", "print ()", "print (1 2)", "a; | b",
      "(print 1\nlet x = 2", "let x\nprint 1", "let = 1; print (",
    ]
  )
  func complete(_ text: String) {
    #expect(!parse(Source(name: "test", text: text)).isIncomplete)
  }

  @Test("the input can in fact go on on the next line")
  func mended() {
    let halves = [
      ("let x", "= 1"), ("(c | add n =", "1)"), ("if $x", "{ }"), ("if $x { } else", "{ }"),
      ("for x in", "$y { }"), ("def f", "() { }"), ("a |", "b"), ("1 +", "2"), ("f(1,", "2)"),
      ("print {a:", "1}"), ("print \"a", "b\""), ("assert $x,", "\"no\""), ("c | add n", "= 1"),
      ("c | group-by a n = count(),", "m = sum(x)"), ("c | where", "x"), ("let", "x = 1"),
    ]
    for (first, second) in halves {
      #expect(faultCount(first + "\n" + second) == 0, "\(first) ⏎ \(second)")
    }
  }
}
