import ShellSyntax
import SyntaxTesting
import Testing

@Suite("Faults of form")
struct SyntaxFaultTests {
  @Test(
    "each has its place and its message",
    arguments: [
      Case("let ‹=› 1", "expected a variable's name after `let`, found `=`"),
      Case("let x‹›", "expected `=` after `x`, the text ends here"),
      Case("let x‹›\nprint 1", "expected `=` after `x`, the line ends here"),
      Case("param ‹=› 1", "expected a parameter's name after `param`, found `=`"),
      Case("param x: ‹=› 1", "expected a kind after `:`, found `=`"),
      Case("param x =‹›\n1", "expected a value on the same line after `=`, the line ends here"),
      Case("param x ‹1›", "unexpected `1`"),
      Case("try { a }‹›", "expected `else` after the block of `try`"),
      Case("try { a }‹›\nb", "expected `else` after the block of `try`"),
      Case("try { a }\n‹else› { b }", "`else` must stand on the line of the `}`"),
      Case("try ‹a› { b } else { c }", "expected `{` after `try`, found `a`"),
      Case("$x[1:2‹:›3]", "expected `]` after `2`, found `:`"),
      Case("$x[‹]›", "expected a value after `[`, found `]`"),
      Case("let ‹for› = 1", "`for` is a keyword, not a name"),
      Case("let x =‹›", "expected a value on the same line after `=`, the text ends here"),
      Case("let x = ‹let›", "`let` starts a statement and has no value"),
      Case("let x = 1 ‹2›", "unexpected `2`"),
      Case("‹=› 1", "expected a value, found `=`"),
      Case("1 +‹›", "expected a value after `+`, the text ends here"),
      Case("1 + ‹*› 2", "expected a value after `+`, found `*`"),
      Case("print ‹(›1 + 2", "`(` is not closed"),
      Case("print ‹(›", "`(` is not closed"),
      Case("print (1 + ‹)›", "expected a value after `+`, found `)`"),
      Case("print (‹)›", "expected a value after `(`, found `)`"),
      Case("print ‹[›1, 2", "`[` is not closed"),
      Case("print [1, ‹]›", "expected a value after `,`, found `]`"),
      Case("print [1 ‹2›]", "expected `,` or `]` after `1`, found `2`"),
      Case("print ‹{›a: 1", "`{` is not closed"),
      Case("print {a ‹1›}", "expected `:` after `a`, found `1`"),
      Case("print {‹\"›a\": 1}", "expected a field's name"),
      Case("print ‹\"›abc", "`\"` is not closed"),
      Case("print ‹'›abc\nprint 2", "`'` is not closed"),
      Case("print \"${‹}›\"", "expected a value after `${`, found `}`"),
      Case("print \"${a ‹b›}\"", "expected `}` after `a`, found `b`"),
      Case("print \"a‹\\q›b\"", "unknown escape `\\q`"),
      Case("print \"a‹\\u{110000›}b\"", "this is not a character"),
      Case("print \"a‹\\u›b\"", "this is not a character"),
      Case("print ‹`›a b", "the backquote is not closed"),
      Case("print ‹``›", "there is no name between the backquotes"),
      Case("print a‹\"›b\"", "white space is missing before `\"`"),
      Case("print f‹(›1)", "white space is missing before `(`"),
      Case("print $x‹/foo›", "white space is missing before `/foo`"),
      Case("x‹=3›", "white space is missing before `=3`"),
      Case("print ‹$›", "a name must follow `$`"),
      Case("print ‹--›", "a flag's name must follow `--`"),
      Case("print ‹--a.b›", "a flag's name holds letters, digits, `_` and `-`"),
      Case("print ‹--a=› b", "a value must stand right after the `=`"),
      Case("print $x‹.›", "a field's name must follow the `.` at once"),
      Case("print $x‹.› a", "a field's name must follow the `.` at once"),
      Case("1 < 2 ‹<› 3", "comparisons do not chain"),
      Case("1 == 2 ‹in› [3]", "comparisons do not chain"),
      Case("1 ‹=› 2", "unexpected `=`"),
      Case("true ‹&›& false", "unexpected `&`"),
      Case("‹!›true", "unexpected `!`"),
      Case("$a ‹not› in $b", "unexpected `not`"),
      Case("1 == ‹not› $a", "expected a value, found the keyword `not`"),
      Case("f(1) ‹(›2)", "unexpected `(`"),
      Case("$x ‹[›1]", "unexpected `[`"),
      Case("c | where ‹for› == 1", "expected a value, found the keyword `for`"),
      Case("‹where› x", "`where` is a stage: it stands after `|`"),
      Case("c | ‹1›", "a stage starts with a command's name, found `1`"),
      Case("c | ‹first›(1)", "`first(` is a call; a stage is a command"),
      Case("c |‹›", "expected a stage after `|`, the text ends here"),
      Case("c |‹›\n\n", "expected a stage after `|`, the text ends here"),
      Case("c |‹;›", "a stage starts with a command's name, found `;`"),
      Case("c |‹|› d", "a stage starts with a command's name, found `|`"),
      Case("a; ‹|› b", "there is nothing before this `|`"),
      Case("c | add ‹1›", "expected the new column's name after `add`, found `1`"),
      Case("c | add a = 1‹,› b = 2", "`add` makes one column at a time"),
      Case("c | group-by‹›", "expected a column after `group-by`, the text ends here"),
      Case("c | group-by a‹,› b", "the columns of `group-by` stand without commas"),
      Case("c | group-by a n = ‹|› b", "expected a value after `=`, found `|`"),
      Case("if $x‹›", "expected `{` after `$x`, the text ends here"),
      Case("if $x ‹{›\nprint 1", "`{` is not closed"),
      Case("if $x { 1 }\n‹else› { 2 }", "`else` must stand on the line of the `}`"),
      Case("if $x { 1 } else‹›", "expected `{` after `else`, the text ends here"),
      Case("if ‹{›", "`{` is not closed"),
      Case("for ‹1› in $x {}", "expected a variable's name after `for`, found `1`"),
      Case("for x ‹of› $x {}", "expected `in` after `x`, found `of`"),
      Case("def f ‹{›}", "expected `(` after `f`, found `{`"),
      Case("def f(‹1›) {}", "expected a parameter's name after `(`, found `1`"),
      Case("‹run›", "`run` needs a script's name on the same line"),
      Case("break ‹1›", "unexpected `1`"),
      Case("print 1‹)›", "`)` closes nothing"),
      Case("‹}›", "`}` closes nothing"),
      Case("print ‹99999999999999999999›", "the number is too large"),
      Case("1 + ‹9223372036854775808›", "the number is too large"),
      Case("1 + ‹1e999›", "the number is too large"),
      Case("‹1abc›", "the number runs into letters"),
      Case("print a‹\0›b", "the text holds a NUL byte: it is not a script"),
      Case("1 + ‹“a”›", "curly quotation marks quote nothing here"),
      Case("1 + ‹\u{A0}›2", "a no-break space (U+00A0) stands here"),
      Case("print ‹–by› x", "`–by` starts with a dash, which is not a `-`"),
      Case("print a‹\u{200B}›b", "a sign that cannot be seen (U+200B) stands here"),
      Case("‹?›", "unexpected `?`"),
    ]
  )
  func places(_ one: Case) {
    let (text, ranges) = unmark(one.text)
    let faults = parse(Source(name: "test", text: text)).diagnostics
    let found = faults.map { "\($0.message)\(isWording($0) ? ", \($0.label ?? "")" : "")" }
    #expect(found == [one.expected])
    #expect(faults.map(\.range) == ranges)
  }

  private func isWording(_ fault: Diagnostic) -> Bool {
    fault.code == .expected && fault.label != nil
  }

  @Test("a bracket that another token spoils is shown too")
  func related() {
    let faults = parse(Source(name: "test", text: "print (1 2)")).diagnostics
    #expect(faults.map(\.related) == [[.init(range: SourceRange(6, 7), label: "opened here")]])
  }

  @Test(
    "what was meant is guessed",
    arguments: [
      Case("if $x = 1 { }", "to compare, write `==`; to make a variable, start with `let`"),
      Case("if $x { } elif $y { }", "write `else if`"),
      Case("true && false", "to join two conditions, write `and`"),
      Case("c | where a || b", "to join two conditions, write `or`"),
      Case("print $x/foo", "to put a value and text together, write \"${x}/foo\""),
      Case("return claims | count", "a pipe among values needs parentheses"),
      Case("if $x { }\nelse { }", "write `} else {`"),
    ]
  )
  func help(_ one: Case) {
    #expect(parse(Source(name: "test", text: one.text)).diagnostics.map(\.help) == [one.expected])
  }

  @Test("a NUL byte is told once, and one end of the text is missed once")
  func once() {
    #expect(faultCount("a\0\0 b\0") == 1)
    #expect(faultCount("if $x { if $y { print (1") == 1)
    #expect(faultCount(String(repeating: "(", count: 5_000)) == 1)
  }
}
