import Tabular
import Testing

@Suite("SafeText")
struct SafeTextTests {
  @Test(
    "Nothing in a text steers a terminal",
    arguments: [
      ("plain", "plain"), ("é ⚓", "é ⚓"), ("\u{1B}[2J", "␛[2J"), ("a\u{7F}", "a␡"),
      ("\u{9B}1m", "<U+009B>1m"), ("\u{202E}abc", "<U+202E>abc"), ("a\r\nb\tc", "a  b c"),
    ]
  )
  func harmless(_ text: String, _ shown: String) {
    #expect(SafeText.forTerminal(text) == shown)
  }

  // Tables as TSV went to files with spaces in place of their tabs.
  @Test("Where lines are kept, so are tabs, and only returns are left out")
  func lines() {
    #expect(SafeText.forTerminal("a\tb\r\n\u{1B}c", keepsLines: true) == "a\tb\n␛c")
  }
}
