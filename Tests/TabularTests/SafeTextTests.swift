import Tabular
import Testing

/// Text that cannot steer a terminal.
@Suite struct SafeTextTests {
  @Test(
    "What could steer the terminal is made visible",
    arguments: [
      ("plain", "plain"), ("Zoë 東 🚢", "Zoë 東 🚢"),
      ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"),
      ("\u{1B}]0;title\u{07}", "␛]0;title␇"),
      ("\u{1B}]8;;http://a.example/\u{1B}\\x", "␛]8;;http://a.example/␛\\x"),
      ("a\u{00}b\u{08}c", "a␀b␈c"), ("\u{7F}", "␡"),
      ("\u{9B}31m\u{9D}0;t\u{9C}", "<U+009B>31m<U+009D>0;t<U+009C>"), ("\u{85}", "<U+0085>"),
      ("a\u{202E}b\u{202C}", "a<U+202E>b<U+202C>"), ("\u{2066}a\u{2069}", "<U+2066>a<U+2069>"),
      ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"), ("a\u{E0041}", "a<U+E0041>"),
    ]
  )
  func visible(text: String, safe: String) {
    #expect(SafeText.forTerminal(text) == safe)
    #expect(SafeText.forTerminal(text, keepsLines: true) == safe)
  }

  @Test(
    "Tabs and line breaks become spaces, unless lines are kept: then tabs stay too",
    arguments: [
      ("a\tb", "a b", "a\tb"), ("a\nb", "a b", "a\nb"), ("a\r\nb", "a  b", "a\nb"),
      ("a\u{2028}b\u{2029}c", "a b c", "a b c"), ("a\u{0B}b\u{0C}c", "a b c", "a b c"),
    ]
  )
  func lines(text: String, oneLine: String, severalLines: String) {
    #expect(SafeText.forTerminal(text) == oneLine)
    #expect(SafeText.forTerminal(text, keepsLines: true) == severalLines)
  }

  @Test("No code point below U+00A0 but printable ASCII gets through")
  func controls() {
    let all = String(String.UnicodeScalarView((0..<0xA0).compactMap(Unicode.Scalar.init)))
    #expect(SafeText.forTerminal(all).unicodeScalars.allSatisfy { $0.value >= 0x20 })
    #expect(!SafeText.forTerminal(all).unicodeScalars.contains { (0x7F..<0xA0).contains($0.value) })
  }

  @Test("A return ends a line, alone or with a line feed")
  func carriageReturns() {
    #expect(SafeText.forTerminal("over\rwritten", keepsLines: true) == "over\nwritten")
    #expect(SafeText.forTerminal("a\r\n\r\nb\r", keepsLines: true) == "a\n\nb\n")
  }
}
