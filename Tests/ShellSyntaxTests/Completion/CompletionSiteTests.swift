import ShellSyntax
import SyntaxTesting
import Testing

@Suite("Completion sites")
struct CompletionSiteTests {
  @Test(
    "what is typed at the bar",
    arguments: [
      Case("‹›", "command"),
      Case("‹cla›", "command"),
      Case("print a; ‹cl›", "command"),
      Case("let x = ‹›", "command"),
      Case("let x = ‹cl›", "command"),
      Case("if $x { ‹cl›", "command"),
      Case("print (‹cl›", "command"),
      Case("‹whe›", "command"),
      Case("print a\n‹›", "command"),
      Case("if $x {‹›", "command"),
      Case("claims |\n‹›", "stage of <claims>"),
      Case("claims | ‹where›", "stage of <claims>"),
      Case("claims | ‹›", "stage of <claims>"),
      Case("claims | ‹wh›", "stage of <claims>"),
      Case("claims --by A | where x | ‹so›", "stage of <claims --by A> | (where #x)"),
      Case("claims |\n ‹so›", "stage of <claims>"),
      Case("| ‹so›", "stage of last"),
      Case("claims ‹--›", "flag of claims"),
      Case("claims ‹--b›", "flag of claims"),
      Case("claims ‹-›", "flag of claims"),
      Case("claims | where x ‹--js›", "flag of  of <claims>"),
      Case("docs | sort-by n ‹--d›", "flag of sort-by of <docs>"),
      Case("claims ‹›", "argument 0 of claims"),
      Case("claims ‹Pu›", "argument 0 of claims"),
      Case("claims --by ‹›", "argument 0 of claims after --by"),
      Case("claims --by ‹Pu›", "argument 0 of claims after --by"),
      Case("claims --by=‹Pu›", "argument 0 of claims after --by"),
      Case("claims --by=‹›", "argument 0 of claims after --by"),
      Case("claims --by ‹\"Pu›", "argument 0 of claims after --by in \""),
      Case("claims --by=‹'P u›", "argument 0 of claims after --by in '"),
      Case("load a.txt ‹b/›", "argument 1 of load"),
      Case("run ‹oth›", "argument 0 of run"),
      Case("docs | sort-by ‹n›", "argument 0 of sort-by of <docs>"),
      Case("param x: ‹›", "kind"),
      Case("param x: ‹in›", "kind"),
      Case("param ‹x›", "nothing"),
      Case("try { ‹do›", "command"),
      Case("print $‹›", "variable"),
      Case("print $‹do›", "variable"),
      Case("print \"a ${‹do›", "variable"),
      Case("docs | where a == \"${‹do›", "column of <docs>"),
      Case("docs | where a == \"${$‹do›", "variable of <docs>"),
      Case("docs | where x == $‹do›", "variable of <docs>"),
      Case("print $do.‹›", "field of $do"),
      Case("print $do.‹na›", "field of $do"),
      Case("print $do[0].a.‹na›", "field of $do[0].a"),
      Case("print \"a ${do.‹na›", "field of $do"),
      Case("(docs).‹na›", "field of (<docs>)"),
      Case("docs | where a.‹na›", "field of #a of <docs>"),
      Case("docs | where a.‹where›", "field of #a of <docs>"),
      Case("set ‹›", "variable"),
      Case("set ‹na›", "variable"),
      Case("claims | where ‹›", "column of <claims>"),
      Case("claims | where ‹cer›", "column of <claims>"),
      Case("claims | where a and (‹cer›", "column of <claims>"),
      Case("claims | add n = ‹cer›", "column of <claims>"),
      Case("claims | group-by ‹›", "column of <claims>"),
      Case("claims | group-by ‹do›", "column of <claims>"),
      Case("claims | group-by document ‹do›", "column of <claims>"),
      Case("claims | group-by document n = count(‹x›", "column of <claims>"),
      Case("claims | where certainty == ‹\"pos›", "text certainty of <claims>"),
      Case("assert f(1) == ‹\"pos›", "text"),
      Case("assert ‹co›", "function"),
      Case("let x = 1 + ‹co›", "function"),
      Case("let ‹x›", "nothing"),
      Case("claims | add ‹n›", "nothing"),
      Case("# claims ‹›", "nothing"),
      Case("claims # ‹›", "nothing"),
      Case("claims | where a ‹›", "nothing"),
      Case("print \"a‹›", "argument 0 of print in \""),
      Case("print 'done' ‹›", "argument 1 of print"),
      Case("print (1)‹›", "nothing"),
      Case("let = 1\nclaims | where ‹cer›", "column of <claims>"),
    ]
  )
  func sites(_ one: Case) {
    let (text, ranges) = unmark(one.text)
    let site = CompletionSite.at(text.utf8.count, in: text)
    #expect(site.dump == one.expected)
    guard site.kind != .nothing, site.dump != "argument 0 of print in \"" else { return }
    #expect(ranges == [site.range])
    #expect(Source(name: "", text: text)[site.range].hasSuffix(site.prefix))
  }

  @Test(
    "the innermost statement around the cursor is known",
    arguments: [
      Case("‹print $a›", ""), Case("let a = 1; ‹print $a›", ""), Case("if $a { ‹print $a›", ""),
      Case("for d in (docs) {\n  ‹print $d›", ""), Case("def f(x) { let y = 1; ‹return $y›", ""),
      Case("‹for d in $a›", ""), Case("if $a { print 1 }\n‹print $a›", ""),
    ]
  )
  func statement(_ one: Case) {
    let (text, ranges) = unmark(one.text)
    #expect(CompletionSite.at(text.utf8.count, in: text).statement == ranges.first?.start)
  }

  @Test("what stands behind the cursor does not matter")
  func rest() {
    #expect(CompletionSite.at(3, in: "claims | first 3").dump == "command")
    #expect(CompletionSite.at(99, in: "cl").dump == "command")
    #expect(CompletionSite.at(2, in: "aé").range == SourceRange(0, 1))
  }
}

extension CompletionSite {
  /// The site in words.
  var dump: String {
    let what: String
    switch kind {
    case .command: what = "command"
    case .stage: what = "stage"
    case .flag(let command): what = "flag of \(command)"
    case .argument(let argument):
      what =
        "argument \(argument.position) of \(argument.command)"
        + (argument.flag.map { " after --\($0)" } ?? "")
        + (argument.quote.map { " in \($0.rawValue)" } ?? "")
    case .variable: what = "variable"
    case .column: what = "column"
    case .field(let base): what = "field of \(base.dump)"
    case .text(let column): what = "text" + (column.map { " \($0)" } ?? "")
    case .function: what = "function"
    case .kind: what = "kind"
    case .nothing: return "nothing"
    }
    return what + (pipe.map { " of \($0.dump)" } ?? "")
  }
}
