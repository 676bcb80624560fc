import LineEditing
import Testing

/// How many rows a text takes.
@Suite struct TerminalSizeTests {
  @Test(
    "Rows are counted as a terminal breaks them",
    arguments: [
      ("", 2, 0), ("12345678", 2, 1), ("1234567", 2, 0), ("123456789", 2, 1), ("a\nb\n", 2, 2),
      ("1234567\u{301}", 2, 0), ("\u{1B}234567", 2, 1),
    ]
  )
  func breaks(text: String, start: Int, breaks: Int) {
    let size = TerminalSize(rows: 5, columns: 10)
    #expect(size.rowBreaks(in: text.unicodeScalars, from: start) == breaks)
  }
}
