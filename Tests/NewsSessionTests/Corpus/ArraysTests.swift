import NewsModel
import Testing

@testable import NewsSession

@Suite struct ArraysTests {
  private let ranges = [TextRange(0, 5), TextRange(5, 9), TextRange(10, 20), TextRange(20, 21)]

  @Test(arguments: [(0, 5, 0..<1), (1, 10, 1..<2), (0, 30, 0..<4), (11, 12, 3..<3), (7, 7, 2..<2)])
  func `what starts in a range of a text is found`(start: Int, end: Int, found: Range<Int>) {
    #expect(ranges.indices(in: TextRange(start, end), by: \.start) == found)
  }

  @Test(arguments: [(0, 5, 0..<1), (4, 6, 0..<2), (9, 10, 2..<2), (12, 13, 2..<3), (0, 30, 0..<4)])
  func `what shares a byte with a range of a text is found`(
    start: Int,
    end: Int,
    found: Range<Int>
  ) {
    #expect(ranges.overlapping(TextRange(start, end), by: \.self).indices == found)
  }

  /// `sections` counted the sentences of each heading among all sentences, `read` looked through all of them for
  /// each finding.
  @Test func `few of many are looked at`() {
    let places = (0..<125_000).map { TextRange($0, $0 + 1) }
    for start in stride(from: 0, to: places.count, by: 997) {
      var looks = 0
      func place(_ range: TextRange) -> TextRange {
        looks += 1
        return range
      }
      let range = TextRange(start, start + 2)
      #expect(places.overlapping(range, by: place).count == min(2, places.count - start))
      #expect(looks <= 17 + 3)
      looks = 0
      #expect(places.indices(in: range) { place($0).start }.count == min(2, places.count - start))
      #expect(looks <= 2 * 17)
    }
  }
}
