import Tabular
import Testing

/// Markdown.
@Suite struct MarkdownFormatTests {
  private func cell(_ text: String) -> String {
    let lines = MarkdownFormat.write(.of(.string(text))).split(separator: "\n")
    return String(lines.last?.dropFirst(2).dropLast(2) ?? "")
  }

  @Test("Numbers are aligned to the right, details left out")
  func table() {
    let columns = [Column("a", .string), Column("n", .int), Column("d", .int, isDetail: true)]
    let table = Table(columns: columns, rows: [Row([.string("x"), .int(1), .int(2)])])
    #expect(MarkdownFormat.write(.table(table)) == "| a | n |\n| --- | ---: |\n| x | 1 |\n")
  }

  @Test(
    "Nothing in a cell is markup",
    arguments: [
      ("a|b", #"a\|b"#), ("<b>&amp;", "&lt;b&gt;&amp;amp;"), ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#),
      ("[a](b)", #"\[a\](b)"#), ("# a\\", ##"\# a\\"##), ("a\nb", "a b"), ("\u{1B}[0m", #"␛\[0m"#),
      ("~~a~~", #"\~\~a\~\~"#), ("https://example.org", #"https\://example.org"#),
      ("www.example.org", #"www\.example.org"#), ("WWW.a", #"WWW\.a"#), ("at 12:30.", "at 12:30."),
      ("ann@example.org @ann", "ann@<!-- -->example.org @<!-- -->ann"), ("a @ b", "a @ b"),
      ("<\u{338}script>", "&lt;\u{338}script&gt;"), ("a|\u{301}b", "a\\|\u{301}b"),
    ]
  )
  func escapes(text: String, written: String) {
    #expect(cell(text) == written)
  }
}
