import Tabular
import Testing

@Suite struct ValueDepthTests {
  private func wrapped(_ count: Int) -> Value {
    var value = Value.int(1)
    for _ in 0..<count { value = .list([.null, value]) }
    return value
  }

  @Test("A value is as deep as its lists stand in one another")
  func lists() {
    #expect(!Value.string("a").isNested(deeperThan: 0))
    #expect(Value.list([]).isNested(deeperThan: 0))
    for depth in [1, 2, 10] {
      #expect(!wrapped(depth).isNested(deeperThan: depth))
      #expect(wrapped(depth).isNested(deeperThan: depth - 1))
    }
  }

  @Test("Records and tables count as lists do")
  func others() {
    let record = Value.record(Record([("a", .int(1)), ("b", wrapped(2))]))
    #expect(record.isNested(deeperThan: 2) && !record.isNested(deeperThan: 3))
    let table = Value.listOrTable([record])
    #expect(table.isNested(deeperThan: 2) && !table.isNested(deeperThan: 3))
  }
}
