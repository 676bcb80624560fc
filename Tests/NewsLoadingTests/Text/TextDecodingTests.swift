import NewsLoading
import NewsModel
import Testing

@Suite struct TextDecodingTests {
  private func read(_ bytes: [UInt8]) -> LoadReport {
    ArticleReader().read(bytes, .text, path: "test")
  }

  @Test func aByteOrderMarkIsNoText() {
    #expect(read([0xEF, 0xBB, 0xBF, 0x61]).articles.first?.text.string == "a")
  }

  @Test func readsUTF16ByItsMark() {
    #expect(read([0xFF, 0xFE, 0x61, 0x00, 0xE9, 0x00]).articles.first?.text.string == "aé")
    #expect(read([0xFE, 0xFF, 0x00, 0x61, 0x00, 0xE9]).articles.first?.text.string == "aé")
  }

  @Test func keepsLineEndings() throws {
    #expect(try article("One\r\n\r\ntwo\rthree\n").text.string == "One\r\n\r\ntwo\rthree\n")
  }

  @Test func skipsWhatIsNoText() {
    #expect(read([0x61, 0x00]).skipped.map(\.problem) == [.binary(offset: 1)])
    let noise = (0..<400).map { UInt8($0 % 8 + 1) }
    #expect(read(noise).skipped.map(\.problem) == [.binary(offset: 0)])
    #expect(read([0x61, 0x01, 0x62]).articles.count == 1)
  }

  @Test(arguments: ["", " \n\t", "\u{FEFF}", "\u{FEFF}\n"])
  func skipsWhatIsEmpty(text: String) {
    #expect(load(text).skipped.map(\.problem) == [.empty])
  }
}
