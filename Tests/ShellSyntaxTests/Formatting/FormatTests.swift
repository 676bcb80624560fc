import ShellSyntax
import SyntaxTesting
import Testing

/// A script laid out; nil where it has faults.
func formatted(_ text: String) -> String? { format(parse(Source(name: "test", text: text))) }

/// Expects the layout of `text`, that it has the same tree, and that it stays as it is.
private func check(_ text: String, _ expected: String) {
  #expect(formatted(text) == expected)
  #expect(formatted(expected) == expected)
  #expect(dump(expected) == dump(text))
}

@Suite struct FormatTests {
  @Test(
    "Each construct has one layout",
    arguments: [
      Case("", ""),
      Case(" \n\n ", ""),
      Case("docs", "docs\n"),
      Case("  docs ;; claims;", "docs\nclaims\n"),
      Case("let  x=1+2*-3", "let x = 1 + 2 * -3\n"),
      Case("let x\n  = claims", "let x = claims\n"),
      Case("set x=- 1 - -$y", "set x = - 1 - -$y\n"),
      Case("print  -1  --x=(a|b)   a#b $x.y[ 0 ] [1]", "print -1 --x=(a | b) a#b $x.y[0] [1]\n"),
      Case("f(  1,$x )[0].in - 1", "f(1, $x)[0].in - 1\n"),
      Case("(not(true)or( 1 )in[1 ,2])", "(not (true) or (1) in [1, 2])\n"),
      Case("print '  a  ' \"${ f( 1 ,2) } }\"", "print '  a  ' \"${ f( 1 ,2) } }\"\n"),
      Case("[ ] | add x={ a:1,in : {} }", "[] | add x = {a: 1, in: {}}\n"),
      Case("claims|where a==1\n\n  | first 3", "claims | where a == 1 | first 3\n"),
      Case("claims |\n first 3", "claims | first 3\n"),
      Case("claims   --json;1+ 2\t--json", "claims --json\n1 + 2 --json\n"),
      Case("c|where x  --json # a", "c | where x --json  # a\n"),
      Case("(1 --json)", "(1 - -json)\n"),
      Case("| where `odd  name`<3", "| where `odd  name` < 3\n"),
      Case("c|group-by a b n=count( ),m=sum(x)", "c | group-by a b n = count(), m = sum(x)\n"),
      Case("def f (a,b=1){return}", "def f(a, b = 1) {\n  return\n}\n"),
      Case("def f(){ }", "def f() { }\n"),
      Case("def f() {\n\n}", "def f() { }\n"),
      Case("for x in [1]{break;continue}", "for x in [1] {\n  break\n  continue\n}\n"),
      Case(
        "if $a{b}else if not $c{d}else{ }",
        "if $a {\n  b\n} else if not $c {\n  d\n} else { }\n"
      ),
      Case("assert(1)==1,'so'", "assert (1) == 1, 'so'\n"),
      Case("param  x:int=1,'n'", "param x: int = 1, 'n'\n"),
      Case("param x :date , \"d\"", "param x: date, \"d\"\n"),
      Case("try{a}else{b;c}", "try {\n  a\n} else {\n  b\n  c\n}\n"),
      Case("print ($x[ 1 : ]) $x[ :- 1]", "print ($x[1:]) $x[:- 1]\n"),
      Case("$y[$a : {b:1}.b]", "$y[$a:{b: 1}.b]\n"),
      Case("run a.nsh   $args[0]", "run a.nsh $args[0]\n"),
      Case("a\n\n\n\nb\nif $x {\n\n a\n\n\n b\n\n}", "a\n\nb\nif $x {\n  a\n\n  b\n}\n"),
    ]
  )
  func constructs(_ example: Case) { check(example.text, example.expected) }

  @Test(
    "Comments stay where they are",
    arguments: [
      Case("#!/usr/bin/env nsh\n\n\n#  a  \nprint a#x", "#!/usr/bin/env nsh\n\n#  a\nprint a#x\n"),
      Case("run a.nsh  --tag=#1 # one", "run a.nsh --tag=#1  # one\n"),
      Case("docs # all\n# end", "docs  # all\n# end\n"),
      Case("a;# b\nc", "a  # b\nc\n"),
      Case(
        "if $x { # why\n\n# one\na # two\n\n# before else\n} else { # not\n# only\n} # end",
        """
        if $x {  # why

          # one
          a  # two

          # before else
        } else {  # not
          # only
        }  # end

        """
      ),
      Case("if $x # why\n{\na\n}", "if $x {  # why\n  a\n}\n"),
      Case(
        "let x=[ # first\n1 # one\n, # two\n\n# three\n2 # four\n# five\n]",
        "let x = [  # first\n  1,  # one\n  # two\n\n  # three\n  2  # four\n  # five\n]\n"
      ),
      Case("x {a: 1, # one\nb:2}", "x {\n  a: 1,  # one\n  b: 2\n}\n"),
      Case("claims | # all\nfirst 3", "claims  # all\n  | first 3\n"),
      Case(
        "claims # all\n # some\n | where x # these\n|first 3 # three",
        "claims  # all\n  # some\n  | where x  # these\n  | first 3  # three\n"
      ),
      Case("let x = 1 + # why\n2 + # one\n3", "let x = 1 +  # why\n  2 +  # one\n  3\n"),
      Case("def f( # none\n) { }", "def f(  # none\n) { }\n"),
    ]
  )
  func comments(_ example: Case) { check(example.text, example.expected) }

  @Test("What is longer than a hundred columns is spread over lines")
  func longLines() {
    let long = String(repeating: "é", count: 40)
    check(
      "claims | where text == '\(long)' | where text == '\(long)'",
      "claims\n  | where text == '\(long)'\n  | where text == '\(long)'\n"
    )
    check(
      "c | where a == '\(long)' and b == '\(long)' and c == 1 | first",
      "c\n  | where a == '\(long)' and\n    b == '\(long)' and c == 1\n  | first\n"
    )
    check(
      "let x = ['\(long)', {a: 1}, '\(long)', [1, 2]]",
      "let x = [\n  '\(long)',\n  {a: 1},\n  '\(long)',\n  [1, 2]\n]\n"
    )
    check(
      "let x = (claims --by '\(long)' | where x == '\(long)')",
      "let x = (\n  claims --by '\(long)'\n    | where x == '\(long)'\n)\n"
    )
    let most = "claims | where a == '" + String(repeating: "é", count: 78)
    check("\(most)'", "\(most)'\n")
    check("\(most)é'", "claims\n  \(most.dropFirst(7))é'\n")
    let parted = "print (c | group-by a n = count(a == '\(long)'), m = count(a == '\(long)'))"
    check(
      parted,
      "print (\n  c\n    | group-by a n = count(a == '\(long)'),\n      m = count(a == '\(long)')\n)\n"
    )
  }

  @Test("A list that was begun on a line of its own keeps its lines")
  func keptLines() {
    check("let x=[\n{a:1},{a:2}]", "let x = [\n  {a: 1},\n  {a: 2}\n]\n")
    check("let x=[{a:1},\n{a:2}\n]", "let x = [{a: 1}, {a: 2}]\n")
    check("[\n1] | count", "[\n  1\n]\n  | count\n")
  }

  @Test("Line ends become line feeds, in strings too, and a byte order mark goes")
  func bytes() {
    check("\u{FEFF}a\r\n# c \r\n\r\n'b\r\nc'\r\n", "a\n# c\n\n'b\nc'\n")
    check("'b\r\r\nc'", "'b\r\r\nc'\n")
    check("print 'a\n  b'   c", "print 'a\n  b' c\n")
  }

  @Test("A source with faults has no layout", arguments: ["print (", "}", "a \"b\"c", "a\0"])
  func faults(text: String) { #expect(formatted(text) == nil) }
}
