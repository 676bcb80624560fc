import Testing

@testable import NewsModel

@Suite struct SortedSearchTests {
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
}
