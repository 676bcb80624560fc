import ShellSyntax
import SyntaxTesting
import Testing

/// What the pieces of a text are, finished or not. The expected pieces stand as `kind:text`, the
/// kinds by their first letters.
@Suite struct SyntaxClassifierTests {
  private static let known: Set = ["claims", "print", "docs", "sort-by", "count", "first"]

  private func pieces(_ text: String) -> String {
    let source = Source(name: "", text: text)
    return SyntaxClassifier { Self.known.contains($0) }.spans(of: text)
      .map { "\($0.kind.rawValue.prefix(3)):\(source[$0.range])" }.joined(separator: " ")
  }

  @Test(
    "Commands, their arguments and stages",
    arguments: [
      Case("claims --by Putin", "com:claims fla:--by"),
      Case("claims --by=3 | first -1", "com:claims fla:--by ope:= num:3 ope:| com:first num:-1"),
      Case("print 1 + x # note", "com:print num:1 com:# note"),
      Case(
        "docs | where words > 3 and not `a b`",
        "com:docs ope:| key:where col:words ope:> num:3 key:and key:not col:`a b`"
      ),
      Case(
        "docs | add x = len(id) | sort-by x",
        "com:docs ope:| key:add col:x ope:= com:len col:id ope:| com:sort-by"
      ),
      Case(
        "docs | where (a == 1) | count",
        "com:docs ope:| key:where col:a ope:== num:1 ope:| com:count"
      ),
      Case("claims --json", "com:claims fla:--json"),
      Case(
        "docs | where words > 3 --json; 1 --json",
        "com:docs ope:| key:where col:words ope:> num:3 fla:--json num:1 fla:--json"
      ),
      Case("(1 --json)", "num:1 ope:- ope:- col:json"),
      Case(
        "param x: int = 1, 'so'; try { docs } else { count }",
        "key:param var:x ope:: key:int ope:= num:1 ope:, str:'so' key:try com:docs key:else com:count"
      ),
      Case("$x[1:-1]", "var:$x num:1 ope:: ope:- num:1"),
      Case("| count", "ope:| com:count"),
      Case("docs\n| count\nclaims", "com:docs ope:| com:count com:claims"),
    ]
  )
  func commands(test: Case) { #expect(pieces(test.text) == test.expected) }

  @Test(
    "Statements and blocks",
    arguments: [
      Case(
        "let x = (claims | count) + 1",
        "key:let var:x ope:= com:claims ope:| com:count ope:+ num:1"
      ),
      Case(
        "for i in [1, 2] { print $i }; docs",
        "key:for var:i key:in num:1 ope:, num:2 com:print var:$i com:docs"
      ),
      Case(
        "if $a { docs } else if true { docs } else { docs }",
        "key:if var:$a com:docs key:else key:if key:true com:docs key:else com:docs"
      ),
      Case(
        "def f(a, b = 1) {\n  return a\n}\nf(2)",
        "key:def com:f var:a ope:, var:b ope:= num:1 key:return col:a com:f num:2"
      ),
      Case("let r = {a: 1}\ndocs", "key:let var:r ope:= col:a ope:: num:1 com:docs"),
      Case("it | count", "var:it ope:| com:count"),
    ]
  )
  func statements(test: Case) { #expect(pieces(test.text) == test.expected) }

  @Test(
    "Strings and what stands in them",
    arguments: [
      Case(
        "print \"a ${x + 1} b\" 'c'",
        "com:print str:\"a ${ var:x ope:+ num:1 str:} b\" str:'c'"
      ),
      Case(
        "docs | where a == \"${b} ${(c)}\" and \"${$d}\" | find \"${e}\"",
        "com:docs ope:| key:where col:a ope:== str:\"${ col:b str:} ${ col:c str:}\" "
          + "key:and str:\"${ var:$d str:}\" ope:| err:find str:\"${ var:e str:}\""
      ),
      Case("print \"\\\" ${\"in\"} \" docs", "com:print str:\"\\\" ${ str:\"in\" str:} \""),
      Case("print 'a\nb' --x", "com:print str:'a\nb' fla:--x"),
    ]
  )
  func strings(test: Case) { #expect(pieces(test.text) == test.expected) }

  @Test(
    "Unfinished input is no error",
    arguments: [
      Case("", ""), Case("print \"open", "com:print str:\"open"),
      Case("print 'é", "com:print str:'é"),
      Case("print \"a ${", "com:print str:\"a ${"), Case("docs |", "com:docs ope:|"),
      Case("if $a {\n  docs", "key:if var:$a com:docs"), Case("let x =", "key:let var:x ope:="),
      Case("docs | where a >", "com:docs ope:| key:where col:a ope:>"),
      Case("print \"\\", "com:print str:\"\\"),
    ]
  )
  func unfinished(test: Case) { #expect(pieces(test.text) == test.expected) }

  @Test(
    "What cannot stand there is an error, and so is an unknown command",
    arguments: [
      Case("clams --by", "err:clams fla:--by"),
      Case("docs | wher", "com:docs ope:| err:wher"),
      Case("print 1 )", "com:print num:1 err:)"),
      Case("let x = 12ab", "key:let var:x ope:= err:12ab"),
    ]
  )
  func errors(test: Case) { #expect(pieces(test.text) == test.expected) }

  @Test("Every beginning of a program has pieces within its text")
  func prefixes() {
    let program = "def f(a) { return \"x ${a} é\" }\nfor i in [1] { docs | where a == {b: 1}.b }"
    for length in 0...program.utf8.count {
      let text = String(decoding: program.utf8.prefix(length), as: UTF8.self)
      let spans = SyntaxClassifier { _ in true }.spans(of: text)
      #expect(spans.allSatisfy { $0.range.start < $0.range.end && $0.range.end <= text.utf8.count })
    }
  }
}
