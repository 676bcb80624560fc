import Tabular
import Testing

/// Marked text on a terminal.
@Suite struct StyledTextRendererTests {
  private static let colored = TextStyle(isColored: true)

  private func render(_ text: StyledText, _ style: TextStyle = colored) -> String {
    StyledTextRenderer(style: style).render(text)
  }

  /// The pieces one behind the other, each in a role.
  private func text(_ pieces: (String, StyledText.Role?)...) -> StyledText {
    pieces.reduce(into: StyledText()) { $0.append($1.0, as: $1.1) }
  }

  @Test("Without colours and width the text is as it stands")
  func plain() {
    let marked = text(("He ", nil), ("said", .cue), (" so\r\nyes\n", nil))
    #expect(render(marked, TextStyle()) == "He said so\nyes\n\n")
    #expect(render(marked, TextStyle(width: 80)) == "He said so\nyes\n\n")
  }

  @Test("Each mark has its colour, and nothing else has one")
  func colors() {
    let marked = text(("Quill", .source), (" ", nil), ("said", .cue), (" it", nil))
    #expect(render(marked) == "\u{1B}[35mQuill\u{1B}[0m \u{1B}[36msaid\u{1B}[0m it\n")
  }

  @Test("A mark inside another has both looks")
  func nested() {
    var marked = StyledText("it may be")
    marked.mark(0, 9, as: .claim)
    marked.mark(3, 3, as: .hedge)
    #expect(
      render(marked) == "\u{1B}[1mit \u{1B}[0m\u{1B}[1;33mmay\u{1B}[0m\u{1B}[1m be\u{1B}[0m\n"
    )
  }

  @Test("No colour reaches over a line break", arguments: ["\n", "\r\n"])
  func lines(lineBreak: String) {
    let marked = text(("one" + lineBreak + "two", .claim))
    #expect(render(marked) == "\u{1B}[1mone\u{1B}[0m\n\u{1B}[1mtwo\u{1B}[0m\n")
  }

  /// The lines of CRLF files were taken for one.
  @Test("A return and a line feed end a line", arguments: ["\n", "\r\n"])
  func wrappedLines(lineBreak: String) {
    let text = text(("one two" + lineBreak + "three" + lineBreak + "four five six", nil))
    #expect(render(text, TextStyle(width: 9)) == "one two\nthree\nfour five\nsix\n")
  }

  @Test("Lines are broken between words, marks and all")
  func wrapping() {
    let marked = text(("one ", nil), ("two three", .claim), (" four\nfive", nil))
    #expect(render(marked, TextStyle(width: 8)) == "one two\nthree\nfour\nfive\n")
    #expect(
      render(marked, TextStyle(width: 8, isColored: true))
        == "one \u{1B}[1mtwo\u{1B}[0m\n\u{1B}[1mthree\u{1B}[0m\nfour\nfive\n"
    )
  }

  @Test("A word wider than the line, and blanks, are kept")
  func oddWords() {
    #expect(
      render(StyledText("incomprehensible a"), TextStyle(width: 5)) == "incomprehensible\na\n"
    )
    #expect(render(StyledText("  a  b"), TextStyle(width: 80)) == "  a  b\n")
  }

  @Test("What the text holds steers no terminal, inside marks and outside")
  func hostile() {
    let text = text(("\u{1B}[2J", .claim), ("\u{9B}2J\u{202E}", nil))
    #expect(render(text) == "\u{1B}[1m␛[2J\u{1B}[0m<U+009B>2J<U+202E>\n")
    #expect(render(text, TextStyle(width: 4)).unicodeScalars.allSatisfy { $0 != "\u{1B}" })
  }

  @Test("Texts are joined with their marks")
  func joined() {
    let one = text(("a", .cue))
    #expect(
      render(.joined([one, one], separator: ", ")) == "\u{1B}[36ma\u{1B}[0m, \u{1B}[36ma\u{1B}[0m\n"
    )
  }
}
