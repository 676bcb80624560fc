import NewsModel
import Testing

/// Ranges of bytes.
@Suite struct TextRangeTests {
  @Test("A range holds its start and not its end")
  func halfOpen() {
    let range = TextRange(2, 5)
    #expect((0...6).filter { range.contains($0) } == [2, 3, 4])
    #expect(range.length == 3)
    #expect(!range.isEmpty)
    #expect(TextRange(4, 4).isEmpty)
    #expect(!TextRange(4, 4).contains(4))
  }

  @Test(
    "Ranges overlap only where they share a byte",
    arguments: [
      (TextRange(0, 2), false), (TextRange(0, 3), true), (TextRange(3, 4), true),
      (TextRange(4, 9), true), (TextRange(5, 9), false), (TextRange(0, 9), true),
    ]
  )
  func overlap(other: TextRange, overlaps: Bool) {
    #expect(TextRange(2, 5).overlaps(other) == overlaps)
    #expect(other.overlaps(TextRange(2, 5)) == overlaps)
  }

  @Test("A range holds itself and what lies within, not what sticks out")
  func containment() {
    let range = TextRange(2, 5)
    #expect(range.contains(range))
    #expect(range.contains(TextRange(3, 5)))
    #expect(!range.contains(TextRange(1, 3)))
    #expect(!range.contains(TextRange(4, 6)))
  }

  @Test("The union holds the gap between both too")
  func union() {
    #expect(TextRange(7, 9).union(TextRange(2, 4)) == TextRange(2, 9))
    #expect(TextRange(2, 9).union(TextRange(3, 4)) == TextRange(2, 9))
  }

  @Test("Ranges sort as an outline: by start, the longer first")
  func order() {
    let ranges = [TextRange(3, 4), TextRange(0, 2), TextRange(0, 9), TextRange(3, 8)]
    let sorted = [TextRange(0, 9), TextRange(0, 2), TextRange(3, 8), TextRange(3, 4)]
    #expect(ranges.sorted() == sorted)
  }
}
