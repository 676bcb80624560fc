import Glibc
import LineEditing
import PseudoTerminal
import Testing

/// Painting a line over itself, on the model of a screen.
@Suite struct LinePainterTests {
  /// The widths of characters are the locale's.
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  private func painter(_ text: String, at cursor: Int, rows: Int = 5) -> LinePainter? {
    LinePainter(
      Array(text.unicodeScalars),
      cursor: cursor,
      promptWidth: 2,
      size: TerminalSize(rows: rows, columns: 10)
    )
  }

  /// The screen after a line was drawn and painted with the cursor at its end.
  private func screen(_ text: String, _ highlights: [Highlight]) throws -> Screen {
    var screen = Screen(rows: 5, columns: 10)
    let painter = try #require(self.painter(text, at: text.unicodeScalars.count))
    screen.write(("> " + text).replacing("\n", with: "\r\n").utf8)
    // As libedit does, where a row is full.
    if (2 + text.utf8.count) % 10 == 0, !text.contains("\n") { screen.write(" \r".utf8) }
    let before = screen.cursor
    screen.write(painter.painted(highlights).utf8)
    #expect(screen.cursor == before)
    return screen
  }

  @Test(
    "The same characters stand in the same cells",
    arguments: [
      ("abc", 1..<2, "> a‹7:b›c"), ("abcdefghijkl", 6..<10, "> abcdef‹7:gh›\n‹7:ij›kl"),
      ("ab\ncd\nef", 1..<4, "> a‹7:b›\n‹7:c›d\nef"), ("abcdefgh", 0..<8, "> ‹7:abcdefgh›"),
      ("éa", 2..<3, "> é‹7:a›"), ("abc", 2..<90, "> ab‹7:c›"), ("", 0..<1, ">"),
    ]
  )
  func cells(text: String, range: Range<Int>, shown: String) throws {
    let highlights = [Highlight(range: range, style: "7")]
    #expect(try screen(text, highlights).styledText == shown)
  }

  @Test("The later highlight counts")
  func overlap() throws {
    let highlights = [Highlight(range: 0..<3, style: "1"), Highlight(range: 1..<2, style: "4")]
    #expect(try screen("abc", highlights).styledText == "> ‹1:a›‹4:b›‹1:c›")
  }

  @Test("A wide character that does not fit starts the next row")
  func wide() {
    let painted = painter("abcdefg日x", at: 0)?.painted([Highlight(range: 7..<10, style: "7")])
    #expect(
      painted == "\r\u{1B}[2Cabcdefg\r\u{1B}[1B\u{1B}[7m日\u{1B}[0m\r\u{1B}[2Cx\r\u{1B}[1A\u{1B}[2C"
    )
  }

  @Test("A text whose cells are not sure is left alone", arguments: ["e\u{301}", "\u{1}", "a\tb"])
  func unsure(text: String) { #expect(painter(text, at: 0) == nil) }

  @Test("A text taller than the screen is left alone")
  func tall() {
    #expect(painter("a\nb\nc", at: 0, rows: 2) == nil)
    #expect(painter("a\nb\nc", at: 0, rows: 3) != nil)
  }
}
