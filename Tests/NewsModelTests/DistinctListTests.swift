import NewsModel
import Testing
import WorkCounting

@Suite struct DistinctListTests {
  @Test func `each element is there once, in the order in which it first came`() {
    var list = DistinctList<String, [UInt8]>()
    let texts = ["b", "a", "b", "\u{E9}", "e\u{301}", "a"]
    for text in texts { list.add(text, by: Array(text.utf8)) }
    let found = list.elements.map { Array($0.utf8) }
    #expect(found == [[98], [97], [0xC3, 0xA9], [101, 0xCC, 0x81]])
  }

  /// The spellings of a name, and the files that a script reads, were compared with one another.
  @Test func `an element is looked up, not searched for`() {
    let work = Comparisons()
    var list = DistinctList<Counted, Counted>()
    for value in work.values(0..<10_000) + work.values(0..<10_000) { list.add(value) }
    #expect(list.elements.count == 10_000)
    #expect(work.count < 200_000)
  }
}
