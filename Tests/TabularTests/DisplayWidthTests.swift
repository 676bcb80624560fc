import Tabular
import Testing

/// Cells of a terminal.
@Suite struct DisplayWidthTests {
  @Test(
    "Text takes as many cells as a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("Zoë", 3), ("Zoe\u{308}", 3), ("東京", 4), ("ﾊﾝ", 2), ("ハン", 4),
      ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ＡＢ", 4), ("“a”…", 4), ("Ж", 1),
      ("a\u{200B}b", 2), ("a\u{AD}b", 2), ("\u{1B}[1m", 3), ("e\u{301}\u{302}\u{303}", 1),
      ("🚢", 2), ("🚢🚢", 4), ("→", 1), ("😀a", 3),
    ]
  )
  func width(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test(
    "An emoji of several code points takes two cells",
    arguments: ["🇩🇪", "👩‍🚀", "👨‍👩‍👧‍👦", "👍🏽", "👩🏽‍🚀", "👩‍⚕\u{FE0F}", "🏴‍☠\u{FE0F}"]
  )
  func sequences(text: String) {
    #expect(DisplayWidth.of(text) == 2)
    #expect(DisplayWidth.of(text + "a" + text) == 5)
  }

  @Test("Flags side by side are flags, and a joiner between letters glues nothing")
  func neighbours() {
    #expect(DisplayWidth.of("🇩🇪🇫🇷") == 4)
    #expect(DisplayWidth.of("क\u{200D}ष") == 2)
    #expect(DisplayWidth.of("a\u{200D}🚢") == 3)
    #expect(DisplayWidth.of("👍 🏽") == 5)
  }

  @Test(
    "A start that fits is cut between characters",
    arguments: [
      ("abc", 2, "ab"), ("abc", 9, "abc"), ("東京", 3, "東"), ("東京", 1, ""),
      ("e\u{301}e\u{301}", 1, "e\u{301}"),
      ("👩‍🚀👩‍🚀", 3, "👩‍🚀"), ("🇩🇪🇫🇷", 3, "🇩🇪"), ("abc", 0, ""),
    ]
  )
  func prefix(text: String, cells: Int, start: String) {
    #expect(DisplayWidth.prefix(of: text, cells: cells) == start)
  }
}
