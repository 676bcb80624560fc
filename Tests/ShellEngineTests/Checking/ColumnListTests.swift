// Sums over a column among the rows of a table: the column's values as a whole are `column(…)`.

import ShellEngine
import ShellSyntax
import Testing

@Suite struct ColumnListTests {
  @Test(arguments: [
    "docs | add share = words / ‹sum(words)›", "docs | where words > ‹mean(words)›",
    "docs | add n = ‹count(title)›", "docs | where date == ‹max(date)›",
    "docs | add n = ‹distinct(outlet)›", "docs | add m = ‹median(words * 2)›",
    "docs | group-by outlet n = sum(‹max(words)›)",
    "docs | group-by outlet n = count(words > ‹mean(words)›)",
    "docs | group-by outlet n = count() | add share = n / ‹sum(n)›",
    "docs | add n = sum(column(‹max(words)›))",
  ])
  func `a sum over one value of a row is a fault`(_ text: String) {
    // The mark goes on to the bracket, the fault to the end of what is in it.
    checkFaults(text.replacing(")›", with: "›)"), "aggregate-of-one")
  }

  @Test func `what is to be written is said`() {
    let text = "docs | group-by outlet n = count() | add share = n / sum(n)"
    let fault = TestShell().shell.check(Source(name: "test", text: text)).first
    #expect(fault?.message == "sum(n) is of one number, n of this row")
    #expect(fault?.help == "sum(column(n)) is the column's")
  }

  @Test(arguments: [
    "docs | add share = words / sum(column(words))", "docs | where words > mean(column(words))",
    "docs | group-by outlet share = sum(words) / sum(column(words)), all = list(title)",
    "claims | add n = count(hedges)", "docs | add n = max(words, 500)",
    "docs | add n = sum(column(words - mean(column(words))))",
    "claims | add n = len(column(id)) | where n > 1 | add m = sum(column(n))",
    "docs | add n = count(meta.tags)", "docs | where outlet in column(outlet)",
  ])
  func `columns as a whole are no fault`(_ text: String) {
    checkFaults(text, "")
  }

  @Test func `a column as a whole is that of rows`() {
    checkFaults("print (‹column›(words))", "no-row")
    checkFaults("def f() { return ‹column›(words) }", "no-row")
    checkFaults("docs | add n = sum(column(‹\"words\"›))", "no-column")
    checkFaults("docs | add n = sum(column(‹wrods›))", "unknown-column")
    checkFaults("docs | add n = ‹column›()", "wrong-arity")
    checkFaults("docs | add n = sum(‹column(title)›)", "wrong-operand")
    checkFaults(
      "docs | add n = column(title) | where ‹n› > 3".replacing("‹n› >", with: "n ‹>›"),
      "wrong-operand"
    )
    checkFaults("def ‹column›(x) { }\ndef ‹list›(x) { }", "builtin-redefined builtin-redefined")
  }

  @Test func `where no kind is known the fault comes with the first row`() {
    let test = TestShell()
    test.run("def share(table) { return ($table | add s = n / sum(n)) }")
    let shown = test.output("share(json-rows())\ndef json-rows() { return [{n: {a: 1}.a}] }")
    #expect(shown.contains("sum(column(n)) is the column's"))
  }

  @Test func `what no row decides is worked out once`() {
    let test = TestShell()
    let text =
      "def slow(list) { print \"once\"\nreturn sum($list) }\n"
      + "print ([{a: 1}, {a: 2}, {a: 3}] | add b = a / slow(column(a)) | count)"
    #expect(test.output(text) == "once\n3")
    let groups =
      "print ([{a: 1}, {a: 2}, {a: 3}] | group-by a b = sum(a) / slow(column(a)) | count)"
    #expect(test.output(groups) == "once\n3")
    // Not at all where no row asks for it.
    let none = "print ([{a: 1}] | add b = a > 5 and slow(column(a)) > 1 | count)"
    #expect(test.output(none) == "1")
  }
}
