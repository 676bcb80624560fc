import Testing
import WorkCounting

@testable import NewsSession

@Suite struct StretchesTests {
  @Test func `a stretch is held by one that reaches as far`() {
    let stretches = Stretches([(20, 30), (0, 10), (2, 25), (40, 50)])
    let held = [(0, 10), (3, 25), (20, 30), (22, 30), (45, 50), (40, 40)]
    #expect(held.allSatisfy { stretches.holds($0.0, $0.1) })
    let others = [(30, 41), (39, 45), (45, 51), (60, 61)]
    #expect(others.allSatisfy { !stretches.holds($0.0, $0.1) })
    #expect(!Stretches<Int>([]).holds(0, 1))
  }

  /// `mentions --in (claims)` asked each claim about each mention.
  @Test func `of many stretches few are looked at`() {
    let work = Comparisons()
    let ends = work.values(0..<20_000)
    let stretches = Stretches((0..<10_000).map { (ends[2 * $0], ends[2 * $0 + 1]) })
    let before = work.count
    for index in 0..<10_000 { #expect(stretches.holds(ends[2 * index], ends[2 * index + 1])) }
    #expect(work.count - before <= 10_000 * 16)
  }
}
