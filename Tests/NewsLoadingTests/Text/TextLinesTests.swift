import NewsLoading
import Testing

@Suite struct TextLinesTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
    ("\n", [""]), ("a\n\n", ["a", ""]), ("\u{FEFF}a\n", ["a"]), ("a\rb\n", ["a\rb"]),
    (" a \n#b", [" a ", "#b"]), ("a\r", ["a\r"]),
  ])
  func `lines are without their ends`(_ text: String, _ lines: [String]) throws {
    let read = try #require(TextLines(Array(text.utf8)))
    #expect(read.lines == lines)
    #expect(read.warnings.isEmpty)
  }

  @Test func `UTF-16 is read, bad UTF-8 is repaired and told, other bytes are no text`() throws {
    #expect(TextLines([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0])?.lines == ["a", "b"])
    let repaired = try #require(TextLines([0x61, 0x81, 0x8D, 0x0A]))
    #expect(repaired.lines.count == 1 && !repaired.warnings.isEmpty)
    #expect(TextLines([0x61, 0, 0x62]) == nil)
  }
}
