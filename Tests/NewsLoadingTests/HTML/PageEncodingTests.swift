import NewsLoading
import NewsModel
import Testing

@Suite struct PageEncodingTests {
  private func text(_ head: String, _ bytes: [UInt8]) -> (text: String?, oddities: [LoadOddity]) {
    let page = Array("\(head)<p>The ferry was late, as it is in winter, at the caf".utf8) + bytes
    let report = ArticleReader().read(page, .html, path: "test")
    return (
      report.articles.first?.text.string.split(separator: " ").last.map(String.init),
      report.warnings.map(\.oddity)
    )
  }

  @Test(arguments: ["windows-1252", "ISO-8859-1", "latin1"])
  func readsDeclaredLatin(name: String) {
    #expect(text("<meta charset=\"\(name)\">", [0xE9]).text == "café")
    #expect(text("<meta charset=\"\(name)\">", [0x80, 0x94]).text == "caf€”")
  }

  @Test func readsUTF8WithoutADeclaration() {
    #expect(text("", [0xC3, 0xA9]).text == "café")
  }

  @Test func whatIsNotUTF8AndSaysNothingIsWindows1252() {
    #expect(text("", [0xE9]).text == "café")
  }

  @Test func replacesWhatDeclaredUTF8IsNot() {
    let read = text("<meta charset=utf-8>", [0xE9])
    #expect(read.text == "caf\u{FFFD}")
    #expect(read.oddities.count == 1)
  }

  @Test func warnsOfAnEncodingItDoesNotKnow() {
    let read = text("<meta charset=\"koi8-r\">", [0xE9])
    #expect(read.oddities == [.unknownEncoding("koi8-r")])
  }
}
