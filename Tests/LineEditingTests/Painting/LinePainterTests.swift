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
      prompt: "> ",
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

  @Test(
    "Marks stand on their character, tabs and control characters take the cells that libedit gives them",
    arguments: [
      ("e\u{301}a", "> ea", "> e\u{301}‹7:a›"), ("\u{1}a", "> ^Aa", "> ^A‹7:a›"),
      ("a\tb", "> a     b", "> a     ‹7:b›"), ("\u{301}a", "> a", "> ‹7:a›"),
      ("abcdefge\u{301}a", "> abcdefge\r\na", "> abcdefge\u{301}\n‹7:a›"),
      ("\u{1F469}\u{200D}a", "> \u{1F469}a", "> \u{1F469}‹7:a›"),
    ]
  )
  func marks(text: String, drawn: String, shown: String) throws {
    var screen = Screen(rows: 5, columns: 10)
    let painter = try #require(self.painter(text, at: text.unicodeScalars.count))
    screen.write(drawn.utf8)
    let before = screen.cursor
    let end = text.utf8.count
    screen.write(painter.painted([Highlight(range: end - 1..<end, style: "7")]).utf8)
    #expect(screen.styledText == shown)
    #expect(screen.cursor == before)
    #expect(painter.restoring == nil)
  }

  @Test("Only what libedit shows wrongly needs paint without colours")
  func repair() {
    #expect(painter("é日a", at: 0)?.needsRepair == false)
    #expect(painter("e\u{301}", at: 0)?.needsRepair == true)
    #expect(painter("a\nb\nc", at: 0, rows: 2)?.needsRepair == true)
  }

  @Test("Of a text taller than the screen the rows around the cursor are shown")
  func tall() throws {
    let text = "a1\nb\nc\nd\ne"
    var screen = Screen(rows: 3, columns: 10)
    // What libedit has drawn: the last rows, with the cursor where it was before they moved up.
    screen.write("c\r\nd\r\ne\u{1B}[2A\r\u{1B}[3C".utf8)
    let painter = try #require(self.painter(text, at: 1, rows: 3))
    screen.write(painter.painted([Highlight(range: 1..<2, style: "7")]).utf8)
    #expect(screen.styledText == "> a‹7:1›\nb\nc")
    #expect(screen.cursor == (0, 3))
    screen.write(try #require(painter.restoring).utf8)
    #expect(screen.text == "c\nd\ne")
    #expect(screen.cursor == (0, 3))
    let end = try #require(self.painter(text, at: 10, rows: 3))
    #expect(end.restoring == nil)
  }

  @Test("A text that would take too long is left alone")
  func long() { #expect(painter(String(repeating: "a", count: 20_001), at: 0) == nil) }
}
