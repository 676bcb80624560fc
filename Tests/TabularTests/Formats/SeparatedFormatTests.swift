import Tabular
import Testing

/// CSV and TSV.
@Suite struct SeparatedFormatTests {
  private func cell(_ value: Value, _ format: SeparatedFormat) -> String {
    let text = format.write(.table(Table([("a", .any), ("b", .any)], [[value, .int(0)]])))
    return String(text.dropFirst(4).dropLast(3))
  }

  @Test(
    "A CSV cell is quoted where it must be",
    arguments: [
      ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
      ("a\nb", "\"a\nb\""),
      ("a\r\nb", "\"a\r\nb\""), (" a ", " a "), ("a;b", "\"a;b\""),
      ("\"\u{301},", "\"\"\"\u{301},\""),
    ]
  )
  func csv(text: String, written: String) {
    #expect(cell(.string(text), .csv) == written)
  }

  @Test(
    "Text that a spreadsheet would run is text",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "=\u{338}1", "＝1+1", "＋1", "－1", "＠SUM(A1)", " =1",
      "\u{200B}=1", "\u{FEFF}=1", "\u{A0}+1",
    ]
  )
  func formulas(text: String) {
    #expect(cell(.string(text), .csv) == "'" + text)
    #expect(cell(.string(text), .tsv) == "'" + text)
    #expect(cell(.of(.string(text)), .csv) == "'" + text)
  }

  @Test("A tab or carriage return before a formula does not help it")
  func hiddenFormulas() {
    #expect(cell(.string("\t=1"), .csv) == "\"'\t=1\"")
    #expect(cell(.string("\n=1"), .csv) == "\"'\n=1\"")
    #expect(cell(.string("\r=1"), .csv) == "\"'\r=1\"")
  }

  /// A program whose cells are parted by semicolons made a cell of its own of each.
  @Test("A formula in a list or behind a semicolon is text too")
  func formulasInside() {
    #expect(cell(.of(.string("a"), .string("=1")), .csv) == "\"a; '=1\"")
    #expect(cell(.of(.string("a"), .string("＝1")), .tsv) == "a; '＝1")
    #expect(cell(.string("a;=1"), .csv) == "\"a;=1\"")
  }

  @Test("A column's name is no formula either")
  func names() {
    #expect(SeparatedFormat.csv.write(.table(Table([("=a", .int)], []))) == "'=a\n")
  }

  @Test("Numbers stay numbers")
  func numbers() {
    #expect(cell(.int(-1), .csv) == "-1")
    #expect(cell(.float(-1.0 / 3), .csv) == "-0.3333333333333333")
    #expect(cell(.null, .csv) == "")
  }

  @Test(
    "A TSV cell has no tabs and no line breaks",
    arguments: [
      ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\"b", "a\"b"), ("a,b", "a,b"),
      ("a\u{2028}b\u{85}c", "a b c"), ("a\u{301}\tb", "a\u{301} b"),
    ]
  )
  func tsv(text: String, written: String) {
    #expect(cell(.string(text), .tsv) == written)
  }

  @Test("Lists have semicolons between, records are JSON")
  func nested() {
    #expect(cell(.of(.string("a"), .int(1)), .csv) == "\"a; 1\"")
    #expect(cell(.fields(("a", .int(1))), .csv) == "\"{\"\"a\"\": 1}\"")
  }

  @Test("All columns are written, details too")
  func details() {
    let columns = [Column("a", .int), Column("b", .int, isDetail: true)]
    let table = Table(columns: columns, rows: [Row([.int(1), .int(2)])])
    #expect(SeparatedFormat.csv.write(.table(table)) == "a,b\n1,2\n")
    #expect(SeparatedFormat.tsv.write(.table(table)) == "a\tb\n1\t2\n")
  }
}
