import NewsLoading
import NewsModel
import Testing

@Suite struct UTF8RepairTests {
  @Test(arguments: ["plain ascii text", "naïve café — 日本語 🎉", "12345678é12345678"])
  func keepsWhatIsValid(text: String) throws {
    #expect(try article(text).text.string == text)
    #expect(load(text).warnings.isEmpty)
  }

  /// Counts as in Python's `bytes.decode("utf-8", "replace")`.
  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], 1, 1), ([0x62, 0xE2, 0x82, 0x61], 1, 1), ([0xF0, 0x9F, 0x8E], 1, 0),
      ([0xC0, 0x80], 2, 0), ([0xED, 0xA0, 0x80], 3, 0), ([0xF4, 0x90, 0x80, 0x80], 4, 0),
      ([0x61, 0x62, 0xE2], 1, 2), ([0xE9, 0x20, 0xE9], 2, 0),
    ] as [([UInt8], Int, Int)]
  )
  func replacesMaximalSubparts(bytes: [UInt8], count: Int, first: Int) throws {
    let report = ArticleReader().read(bytes, .text, path: "test")
    let text = try #require(report.articles.first).text
    #expect(text.string.unicodeScalars.count { $0 == "\u{FFFD}" } == count)
    #expect(report.warnings.map(\.oddity) == [.invalidUTF8(count: count, offset: first)])
  }
}
