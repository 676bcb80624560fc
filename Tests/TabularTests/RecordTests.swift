import Tabular
import Testing

/// Records.
@Suite struct RecordTests {
  @Test("Of two fields with one name the last counts, in the place of the first")
  func duplicates() {
    let record = Record([("a", .int(1)), ("b", .int(2)), ("a", .int(3))])
    #expect(record.names == ["a", "b"])
    #expect(record.values.map(\.int) == [3, 2])
  }

  @Test("Of very many fields too the last of one name counts", arguments: [15, 16, 17, 5_000])
  func many(count: Int) {
    let fields = (0..<count).map { ("k\($0)", Value.int($0)) }
    let record = Record(fields + [("k3", .int(-3)), ("e\u{301}", .null), ("\u{E9}", .null)])
    #expect(record.names.count == count + 2)
    #expect(record.values[3].int == -3)
    let turned = Record(Array(zip(record.names, record.values).reversed()))
    #expect(Value.record(record).isEqual(to: .record(turned)))
    var other = turned
    other["k3"] = .int(3)
    #expect(!Value.record(record).isEqual(to: .record(other)))
  }

  @Test("Fields are set, added at the end and removed")
  func setting() {
    var record = Record([("a", .int(1)), ("b", .int(2))], finding: "c1")
    record["c"] = .int(3)
    record["a"] = nil
    record["b"] = .int(4)
    record["missing"] = nil
    #expect(record.names == ["b", "c"])
    #expect(record.values.map(\.int) == [4, 3])
    #expect(record["a"] == nil)
    #expect(record.finding == "c1")
  }

  @Test("A field with null is there")
  func null() {
    var record = Record([])
    record["a"] = .null
    #expect(record["a"]?.isNull == true)
  }

  @Test("Names that look alike but are written otherwise are two fields")
  func canonical() {
    let record = Record([("\u{E9}", .int(1)), ("e\u{301}", .int(2))])
    #expect(record.names.count == 2)
    #expect(record["\u{E9}"]?.int == 1)
    #expect(record["e\u{301}"]?.int == 2)
  }
}
