import Tabular
import Testing

/// Any value as text.
@Suite struct ValueRendererTests {
  private func render(_ value: Value, _ style: TextStyle = TextStyle()) -> String {
    ValueRenderer(style: style).render(value)
  }

  @Test(
    "Single values are a line each, null is nothing",
    arguments: [
      (.null, ""), (.int(3), "3\n"), (.string(""), "\n"), (.string("a\nb"), "a\nb\n"),
      (.of(.int(1), .string("b"), .null), "1\nb\n\n"), (.of(), ""), (.fields(), ""),
    ] as [(Value, String)]
  )
  func lines(value: Value, text: String) {
    #expect(render(value) == text)
  }

  @Test("A record's values stand in a column beside the names")
  func record() {
    let record = Value.fields(("id", .string("c1")), ("港", .int(2)), ("text", .string("a\nb")))
    #expect(render(record) == "id    c1\n港    2\ntext  a b\n")
  }

  @Test("What a record holds of tables and records stands below its name, indented")
  func nested() {
    let table = Value.table(Table([("a", .int)], [[.int(1)]]))
    #expect(render(.fields(("n", .int(1)), ("rows", table))) == "n     1\nrows\n  a\n  1\n")
    let inner = Value.fields(("x", .int(1)), ("long", .string("b")))
    #expect(render(.fields(("inner", inner))) == "inner\n  x     1\n  long  b\n")
    #expect(render(.fields(("all", .of(inner, table)))) == "all\n  {x: 1, long: b}\n\n  a\n  1\n")
    #expect(render(.fields(("list", .of(.int(1), .int(2))))) == "list  1, 2\n")
  }

  @Test("Tables in a list are shown, an empty line between")
  func tables() {
    let table = Value.table(Table([("a", .int)], [[.int(1)]]))
    #expect(render(.of(table, table)) == "a\n1\n\na\n1\n")
  }

  @Test("On a terminal, text in a record goes on beside its name")
  func longText() {
    let record = Value.fields(("id", .int(1)), ("text", .string("one two three four five")))
    #expect(
      render(record, TextStyle(width: 20)) == "id    1\ntext  one two three\n      four five\n"
    )
  }

  @Test("A list longer than the limit says how much of it is shown")
  func limit() {
    let list = Value.list((0..<5).map { .int($0) })
    var style = TextStyle(width: 80, rowLimit: 2)
    #expect(render(list, style) == "0\n1\nshowing 2 of 5 elements; 'more' shows the next\n")
    style.firstRow = 3
    #expect(render(list, style) == "3\n4\nshowing 4 to 5 of 5 elements\n")
  }

  @Test("Nothing steers the terminal, in names, elements or text")
  func hostile() {
    let text = "\u{1B}[2J\u{9B}2J\u{202E}"
    let values: [Value] = [
      .string(text), .of(.string(text)), .of(.of(.string(text))), .fields((text, .string(text))),
      .fields(("a", .table(Table([(text, .string)], [[.string(text)]])))),
    ]
    for value in values {
      let shown = render(value)
      #expect(!shown.isEmpty)
      #expect(!shown.unicodeScalars.contains { [0x1B, 0x9B, 0x202E].contains($0.value) })
    }
  }
}
