import ShellSyntax
import SyntaxTesting
import Testing

@Suite("Drawn diagnostics")
struct DiagnosticRendererTests {
  /// Draws a fault at the first mark, with a related place at each other one.
  private func draw(
    _ marked: String,
    label: String? = "here",
    help: String? = nil,
    style: DiagnosticRenderer.Style = .plain
  ) -> String {
    let (text, ranges) = unmark(marked)
    var fault = Diagnostic(.usage, "it is wrong", at: ranges[0], label: label, help: help)
    fault.related = ranges.dropFirst().map { Diagnostic.Related(range: $0, label: "see") }
    let source = Source(name: "brief.nsh", text: text)
    return DiagnosticRenderer(source: source, style: style).render(fault)
  }

  @Test("place, line, carets, label, help")
  func plain() {
    let drawn = draw(
      String(repeating: "\n", count: 11) + "claims | where ‹certanty› == \"possible\"\nnext",
      label: "columns: id, document",
      help: "did you mean 'certainty'?"
    )
    #expect(
      drawn == """
        error: it is wrong
          ┌ brief.nsh:12:16
        12│ claims | where certanty == "possible"
          │                ^^^^^^^^ columns: id, document
          └ did you mean 'certainty'?

        """
    )
  }

  @Test("without label and help; at the end of the text; over several lines")
  func bare() {
    #expect(draw("a‹›", label: nil) == "error: it is wrong\n ┌ brief.nsh:1:2\n1│ a\n │  ^\n")
    #expect(draw("a ‹b\nc›") == "error: it is wrong\n ┌ brief.nsh:1:3\n1│ a b\n │   ^ here\n")
    #expect(draw("a\r\n‹›\r\n") == "error: it is wrong\n ┌ brief.nsh:2:1\n2│\n │ ^ here\n")
  }

  @Test("related places follow, on their own lines or below the same one")
  func related() {
    #expect(
      draw("a\n‹b› ‹c›\n\n\n\n\n\n\n\n‹d›") == """
        error: it is wrong
          ┌ brief.nsh:2:1
         2│ b c
          │ ^ here
          │   - see
        10│ d
          │ - see

        """
    )
  }

  @Test(
    "carets stand below what they mark",
    arguments: [
      Case("\tab ‹cd›", "1│     ab cd\n │        ^^ here\n"),
      Case("ab\t‹c›\td", "1│ ab  c   d\n │     ^ here\n"),
      Case("日本 ‹語é› x", "1│ 日本 語é x\n │      ^^^ here\n"),
      Case("e\u{301} ‹x›", "1│ e\u{301} x\n │   ^ here\n"),
      Case("🙂 ‹x›", "1│ 🙂 x\n │    ^ here\n"),
      Case("\u{1B}[31m ‹x›", "1│ ␛[31m x\n │       ^ here\n"),
      Case("\u{202E}\u{9B}\u{7F} ‹\0›", "1│ \u{FFFD}\u{FFFD}\u{FFFD} ␀\n │     ^ here\n"),
      Case("ab ‹cd›\r\n", "1│ ab cd\n │    ^^ here\n"),
      Case("\u{FEFF}ab ‹cd›", "1│ ab cd\n │    ^^ here\n"),
    ]
  )
  func cells(_ one: Case) {
    let lines = draw(one.text).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropFirst(2).joined(separator: "\n") == one.expected)
  }

  @Test("columns count code points, without a byte order mark")
  func columns() {
    #expect(draw("日本e\u{301} ‹x›").contains("brief.nsh:1:6\n"))
    #expect(draw("\u{FEFF}ab ‹x›").contains("brief.nsh:1:4\n"))
  }

  @Test("of a very long line the part around the carets is shown")
  func long() {
    let filler = String(repeating: "abcdefghi ", count: 500)
    for marked in ["‹x›" + filler, filler + "‹xy›" + filler, filler + "‹x›", "‹\(filler)›x"] {
      let lines = draw(marked).split(separator: "\n")
      #expect(lines[2].unicodeScalars.count <= 105)
      #expect(lines[3].unicodeScalars.count <= 115)
    }
    let lines = draw(filler + "‹xy›" + filler).split(separator: "\n").map(Array.init)
    let caret = lines[3].firstIndex(of: "^") ?? 0
    #expect(String(lines[2][caret...].prefix(3)) == "xya")
  }

  @Test("names and messages cannot drive the terminal")
  func harmless() {
    var fault = Diagnostic(.usage, "bad \u{1B}]0;x\u{7}", at: SourceRange(0, 0), help: "a\nb")
    fault.severity = .warning
    let drawn = DiagnosticRenderer(source: Source(name: "a\u{1B}[2J", text: "")).render([fault])
    #expect(drawn == "warning: bad ␛]0;x␇\n ┌ a␛[2J:1:1\n1│\n │ ^\n └ a␊b\n")
  }

  @Test("colours wrap the words and change nothing else")
  func colors() {
    let drawn = draw("‹a›", help: "do", style: .colored)
    #expect(drawn.hasPrefix("\u{1B}[1;31merror\u{1B}[0m\u{1B}[1m: it is wrong\u{1B}[0m\n"))
    var plain = drawn
    for code in ["1;31", "1", "34", "0"] {
      plain = plain.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
    }
    #expect(plain == draw("‹a›", help: "do"))
  }

  @Test("JSON holds the fields")
  func json() {
    let (text, ranges) = unmark("a\n‹\"é\"›")
    var fault = Diagnostic(.usage, "say \"\\\u{1B}\n", at: ranges[0], help: "do")
    fault.related = [Diagnostic.Related(range: SourceRange(0, 1), label: "see")]
    let source = Source(name: "x\ty", text: text)
    #expect(
      DiagnosticRenderer(source: source).json([fault, fault]).hasPrefix(
        #"[{"severity":"error","code":"usage","message":"say \"\\\u001b\n","file":"x\ty","#
          + #""line":2,"column":1,"endLine":2,"endColumn":4,"label":null,"help":"do","#
          + #""related":[{"line":1,"column":1,"endLine":1,"endColumn":2,"label":"see"}]},{"#
      )
    )
    #expect(DiagnosticRenderer.json([]) == "[]")
  }
}
