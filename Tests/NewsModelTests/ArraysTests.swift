import Testing

@testable import NewsModel

@Suite struct ArraysTests {
  @Test(arguments: [(-1, nil), (0, 0), (1, 0), (3, 2), (4, 2), (5, 3), (9, 3)])
  func `the last that starts at or before a place is found`(place: Int, index: Int?) {
    #expect([0, 3, 3, 5].lastIndex(atOrBefore: place) { $0 } == index)
    #expect([Int]().lastIndex(atOrBefore: place) { $0 } == nil)
  }

  /// Each finding asks for its section, and there may be a hundred thousand of both.
  @Test func `few of many are looked at`() {
    let starts = Array(0..<125_000)
    for place in stride(from: 0, to: starts.count, by: 997) {
      var looks = 0
      let index = starts.lastIndex(atOrBefore: place) {
        looks += 1
        return $0
      }
      #expect(index == place && looks <= 17)
    }
  }

  @Test(arguments: [(-1, 0), (0, 0), (1, 1), (3, 1), (4, 3), (5, 3), (6, 4)])
  func `the first that is not before a place is found`(place: Int, index: Int) {
    #expect([0, 3, 3, 5].firstIndex(from: place) { $0 } == index)
    #expect([Int]().firstIndex(from: place) { $0 } == 0)
  }

  @Test func `a part of an array is searched within its own indices`() {
    let part = [9, 0, 3, 5, 1][1..<4]
    #expect(part.partitioningIndex { $0 >= 3 } == 2)
    #expect(part.partitioningIndex { $0 >= 9 } == 4)
    #expect(part.lastIndex(atOrBefore: 4) { $0 } == 2)
    #expect(part.lastIndex(atOrBefore: -1) { $0 } == nil)
    #expect((2..<7).partitioningIndex { $0 * $0 > 20 } == 5)
  }

  @Test func `what came first stays, in its place`() {
    #expect([3, 1, 3, 2, 1].uniqued() == [3, 1, 2])
    #expect(["ab", "c", "ad", "ce"].uniqued { $0.first } == ["ab", "c"])
  }
}
