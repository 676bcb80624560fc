import Testing
import WorkCounting

@testable import NewsSession

@Suite struct SpanSweepTests {
  @Test func `a piece has the spans over it, in the order in which they were given`() {
    var sweep = SpanSweep<Int, String>([
      .init(start: 5, end: 15, content: "late"), .init(start: 0, end: 12, content: "long"),
      .init(start: 0, end: 2, content: "short"),
    ])
    let pieces = [(0, 1), (1, 1), (1, 6), (6, 12), (12, 14), (14, 20)]
    #expect(
      pieces.map { piece in sweep.over(piece.0, piece.1).map(\.content).joined(separator: " ") }
        == ["long short", "long short", "late long short", "late long", "late", "late"]
    )
  }

  /// `read --marked` went through the marks of all claims for each claim.
  @Test func `of many spans each is looked at a few times`() {
    let work = Comparisons()
    let places = work.values(0..<10_001)
    var sweep = SpanSweep(
      (0..<10_000).map { .init(start: places[$0], end: places[$0 + 1], content: $0) }
    )
    for index in 0..<10_000 {
      #expect(sweep.over(places[index], places[index + 1]).map(\.content) == [index])
    }
    #expect(work.count < 500_000)
  }
}
