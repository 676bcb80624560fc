import Testing
import WorkCounting

@testable import NewsAnalysis

@Suite struct SoleOwnerTests {
  private func owner(_ owners: Int...) -> Int? {
    owners.reduce(nil as SoleOwner<Int>?) { .joined($0, $1) }?.owner
  }

  @Test func `what one owns is that one's, however often`() {
    #expect(owner() == nil)
    #expect(owner(3) == 3)
    #expect(owner(3, 3, 3) == 3)
    #expect(owner(3, 4) == nil)
    #expect(owner(3, 4, 3, 3) == nil)
  }

  /// Fifteen thousand people of one office or one surname were compared with one another.
  @Test func `of many owners none is compared with all the others`() {
    let work = Comparisons()
    var known: SoleOwner<Counted>?
    for value in work.values(0..<10_000) { known = .joined(known, value) }
    #expect(work.count <= 10_000)
  }
}
