import NewsModel
import Testing

/// Bytes to code points and back.
@Suite struct CodePointOffsetsTests {
  /// One, two, three and four bytes to a code point, and lengths around the distance of the marks.
  private static let texts: [String] = {
    let letters = ["a", "é", "東", "🚢", "e\u{301}"]
    let lengths = [0, 1, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200]
    let repeated = letters.flatMap { letter in
      lengths.map { String(repeating: letter, count: $0) }
    }
    let shifted = ["a", "aé", "aéa"].flatMap { start in
      ["東", "🚢"].map { start + String(repeating: $0, count: 80) + "end" }
    }
    return repeated + shifted
  }()

  @Test("Every code point is found from its byte, and its byte from it", arguments: texts)
  func bothWays(text: String) {
    let offsets = CodePointOffsets(ArticleText(text))
    var byte = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.codePoints(before: byte) == index)
      #expect(offsets.byte(at: index) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.total == text.unicodeScalars.count)
    #expect(offsets.codePoints(before: byte) == offsets.total)
    #expect(offsets.byte(at: offsets.total) == byte)
  }

  @Test("Past the end is the end", arguments: ["", "a", "東", String(repeating: "🚢", count: 16)])
  func pastTheEnd(text: String) {
    let offsets = CodePointOffsets(ArticleText(text))
    #expect(offsets.codePoints(before: text.utf8.count + 1000) == text.unicodeScalars.count)
    #expect(offsets.byte(at: text.unicodeScalars.count + 1000) == text.utf8.count)
  }

  @Test("Inside a code point, the code point itself counts as before")
  func inside() {
    let offsets = CodePointOffsets(ArticleText("a東b"))
    #expect((0...5).map { offsets.codePoints(before: $0) } == [0, 1, 2, 2, 2, 3])
  }
}
