import NewsLoading
import NewsModel
import Testing

@Suite struct LegacyTextTests {
  private func read(_ bytes: [UInt8], _ format: ArticleFormat = .text) -> LoadReport {
    ArticleReader().read(bytes, format, path: "test")
  }

  /// `text` in ISO 8859-1.
  private func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test(arguments: [
    "José Müller said so.", "Il va à Paris.", "The café, Zoë’s".replacing("’", with: "'") + " own.",
    "Ärger in Österreich", "SÃO PAULO AND NÃO", "a £5 note", "20 °C",
  ])
  func textsOfOlderProgramsAreRead(text: String) throws {
    let report = read(latin(text))
    #expect(report.articles.first?.text.string == text)
    guard case .windows1252 = try #require(report.warnings.first).oddity else {
      Issue.record("\(report.warnings)")
      return
    }
  }

  @Test func quotationMarksOfWindowsAreRead() {
    let report = read(
      [0x93] + latin("Yes") + [0x94] + latin(" he said ") + [0x97, 0x20, 0x80, 0x35]
    )
    #expect(report.articles.first?.text.string == "“Yes” he said — €5")
    #expect(
      report.warnings.map(\.reason) == ["not UTF-8 from byte 0 on: read as windows-1252"]
    )
  }

  /// UTF-8 with a few bytes damaged stays UTF-8, or all its other letters would be wrong.
  @Test(arguments: [
    Array("José ".utf8) + [0xE9, 0x61], [0x61, 0xFF, 0x62], Array("caf".utf8) + [0xC3],
    Array("don".utf8) + [0xE2, 0x80, 0x74], [0x61, 0x20, 0xC3, 0x20, 0x62], [0x61, 0x81, 0x62],
    Array("caf".utf8) + [0xC3, 0x20, 0x62],
  ])
  func damagedUTF8IsRepaired(bytes: [UInt8]) {
    let report = read(bytes)
    #expect(report.articles.first?.text.string.unicodeScalars.contains("\u{FFFD}") == true)
    #expect(report.warnings.allSatisfy { $0.reason.contains("replaced by U+FFFD") })
  }

  @Test func linesOfJSONAreReadSo() {
    let report = read(latin("{\"text\": \"José left.\"}\n{\"text\": \"Müller too.\"}\n"), .jsonl)
    #expect(report.articles.map(\.text.string) == ["José left.", "Müller too."])
    #expect(report.warnings.map(\.line) == [nil])
  }

  @Test func pagesThatSayUTF8AndAreNotAreReadSo() throws {
    let page =
      "<meta charset=utf-8><p>" + String(repeating: "José Müller left the town. ", count: 9)
    let report = read(latin(page), .html)
    #expect(report.articles.first?.text.string.hasPrefix("José Müller") == true)
    #expect(report.warnings.count == 1)
  }
}
