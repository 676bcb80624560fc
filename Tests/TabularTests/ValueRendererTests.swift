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

  @Test("A table inside a record follows its name")
  func table() {
    let table = Value.table(Table([("a", .int)], [[.int(1)]]))
    #expect(render(.fields(("n", .int(1)), ("rows", table))) == "n     1\nrows\na\n1\n")
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
