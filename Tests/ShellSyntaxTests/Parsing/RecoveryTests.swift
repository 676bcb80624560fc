import ShellSyntax
import SyntaxTesting
import Testing

@Suite("Recovery")
struct RecoveryTests {
  @Test("five faults in five statements are five diagnostics, and the sound ones keep their trees")
  func five() {
    let text = """
      let = 5
      print a
      print (1 + 2
      print b
      c | where x == == 1 | first
      | count
      print c
      if $x = 3 {
        print d
      }
      1 < 2 < 3
      print e
      """
    #expect(faultCount(text) == 5)
    #expect(
      dump(text) == "malformed <print a> malformed <print b> malformed <print c> "
        + "malformed malformed <print e>"
    )
  }

  @Test(
    "a fault ends with its statement",
    arguments: [
      Case("let = 1; print a", "malformed <print a>"),
      Case("print [1 2]; print a", "malformed <print a>"),
      Case("print (\n 1 2\n 3\n)\nprint a", "malformed <print a>"),
      Case("print {a 1,\n b: 2}\nprint a", "malformed <print a>"),
      Case("print \"${a b} c (\"\nprint a", "malformed <print a>"),
      Case("print ')' 1 (1 ')'\nlet x = 1", "malformed (let x 1)"),
      Case("let a = (claims\nlet b = docs", "malformed (let b <docs>)"),
      Case("let x\n| first\nprint a", "malformed <print a>"),
      Case("let x =\nprint a", "malformed <print a>"),
      Case("set x = # nothing\n\nprint a", "malformed <print a>"),
      Case("a | add n =\nprint a", "malformed <print a>"),
      Case("a | group-by b n =\nprint a", "malformed <print a>"),
      Case("a | group-by b n = count(), m =\nprint a", "malformed <print a>"),
      Case("print (1\n| first\nprint (2)", "malformed"),
      Case("if $x {\n let = 1\n print a\n}\nprint b", "(if $x {malformed <print a>}) <print b>"),
      Case("if $x { let = 1 }\nprint b", "(if $x {malformed}) <print b>"),
      Case("if $x { print (1 }\nprint b", "(if $x {malformed}) <print b>"),
      Case("if $x\n print a\n}\nprint b", "malformed <print a> <print b>"),
      Case("if $x = 1 { print a }\nprint b", "malformed <print b>"),
      Case("def f(a, {\n print a\n}\nprint b", "malformed <print a> <print b>"),
      Case("if $x { 1 }\nelse { 2 }\nprint b", "(if $x {1}) malformed <print b>"),
      Case("}\nprint b", "<print b>"),
      Case("print a } print b\nprint c", "malformed <print c>"),
      Case(")\nprint b", "malformed <print b>"),
      Case("1 < 2 < 3 and (4\nprint b", "malformed <print b>"),
      Case("print $ a\nprint b", "malformed <print b>"),
      Case("let a = 1 +\nlet b = 2", "malformed (let b 2)"),
      Case("print it's\nprint b", "malformed <print b>"),
    ]
  )
  func ends(_ one: Case) {
    #expect(faultCount(one.text) == 1)
    #expect(dump(one.text) == one.expected)
  }

  /// `let x =` once took the statement on the next line for its value, and the fault, if there was
  /// one, stood there.
  @Test("a value that is missing behind `=` is missed on that line, at its end")
  func missingValue() {
    for text in ["let x =‹›\nprint a", "let x =‹›", "print a\nset x =‹› # why\nprint b"] {
      let (text, ranges) = unmark(text)
      let faults = parse(Source(name: "test", text: text)).diagnostics
      #expect(faults.map(\.range) == ranges)
      #expect(faults.map(\.message) == ["expected a value on the same line after `=`"])
    }
  }

  @Test("a malformed statement covers what was skipped")
  func range() {
    let (text, ranges) = unmark("print a\n‹let = 1 \n | first›  \r\nprint b")
    let statements = parse(Source(name: "test", text: text)).program.statements
    #expect(statements.map(\.range).dropFirst().first == ranges.first)
  }
}
