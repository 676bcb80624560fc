import NewsModel
import Tabular
import Testing

/// Equality and order of values.
@Suite struct ValueOrderTests {
  private static let emptyTable = Value.table(Table([("a", .int)], []))

  /// Values that are equal within a row and differ between rows.
  private static let classes: [[Value]] = [
    [.null],
    [.bool(false)], [.bool(true)],
    [.int(0), .float(0), .float(-0.0)],
    [.int(1), .float(1)],
    [.int(-3), .float(-3)],
    [.float(0.5)],
    // Beyond 2^53 floats no longer know every int.
    [.int(9_007_199_254_740_992), .float(9_007_199_254_740_992)], [.int(9_007_199_254_740_993)],
    [.int(.max)], [.float(9_223_372_036_854_775_808)],
    [.int(.min), .float(-9_223_372_036_854_775_808)],
    [.string("")], [.string("1")], [.string("a")],
    [.string("\u{E9}")], [.string("e\u{301}")],
    [.day("2025-06-02")],
    [.of(), emptyTable, .table(Table([], []))],
    [.of(.int(1)), .of(.float(1))],
    [.of(.int(1), .null)],
    [.of(.of()), .of(emptyTable)],
    [.fields(("a", .int(1)), ("b", .null)), .fields(("b", .null), ("a", .float(1)))],
    [.fields(("a", .int(1)))],
    [.fields()],
    [.table(Table([("a", .int)], [[.int(1)]])), .table(Table([("a", .float)], [[.float(1)]]))],
    [.table(Table([("b", .int)], [[.int(1)]]))],
  ]

  @Test("Values are equal to their like and to no other")
  func equality() {
    for (row, values) in Self.classes.enumerated() {
      for (other, others) in Self.classes.enumerated() {
        for a in values {
          for b in others {
            #expect(a.isEqual(to: b) == (row == other), "\(a) and \(b)")
          }
        }
      }
    }
  }

  @Test("Equal values are one key of a dictionary")
  func keys() {
    var counts: [ValueKey: Int] = [:]
    for value in Self.classes.joined() { counts[ValueKey(value), default: 0] += 1 }
    #expect(counts.count == Self.classes.count)
    for values in Self.classes {
      for value in values { #expect(counts[ValueKey(value)] == values.count, "\(value)") }
    }
  }

  @Test("What is not a number equals nothing, itself included")
  func nan() {
    #expect(!Value.float(.nan).isEqual(to: .float(.nan)))
    #expect(Value.float(.nan).order(against: .int(1)) == nil)
  }

  @Test(
    "Numbers, days, text and truth have an order",
    arguments: [
      (.int(1), .int(2)), (.int(1), .float(1.5)), (.float(-2), .int(-1)),
      (.bool(false), .bool(true)),
      (.day("2024-12-31"), .day("2025-01-01")), (.string("B"), .string("a")),
      (.string("a"), .string("ab")), (.string("z"), .string("é")),
      (.string("\u{FFFD}"), .string("🚢")),
    ] as [(Value, Value)]
  )
  func order(less: Value, more: Value) {
    #expect(less.order(against: more).map { $0 < 0 } == true)
    #expect(more.order(against: less).map { $0 > 0 } == true)
    #expect(less.order(against: less) == 0)
    #expect(less.sortOrder(against: more) < 0)
  }

  @Test(
    "Values of different kinds, null and lists cannot be compared",
    arguments: [
      (.int(1), .string("1")), (.null, .null), (.null, .int(0)), (.of(), .of()),
      (.bool(true), .int(1)), (.day("2025-01-01"), .string("2025-01-01")),
    ] as [(Value, Value)]
  )
  func withoutOrder(a: Value, b: Value) {
    #expect(a.order(against: b) == nil)
  }

  @Test("Sorting puts null first, then truth, numbers, days, text and lists")
  func sorting() {
    let sorted: [Value] = [
      .null, .bool(false), .int(-1), .float(0.5), .int(1), .day("2025-06-02"), .string("a"),
      .of(.int(1)), .of(.int(1), .null), .of(.int(2)), .fields(), Self.emptyTable,
    ]
    for (place, a) in sorted.enumerated() {
      for (other, b) in sorted.enumerated() {
        #expect(a.sortOrder(against: b).signum() == (place - other).signum(), "\(a) and \(b)")
      }
    }
  }

  @Test(
    "Ints and floats have one order",
    arguments: [
      (.int(9_007_199_254_740_993), .float(9_007_199_254_740_992), 1),
      (.int(9_007_199_254_740_991), .float(9_007_199_254_740_992), -1),
      (.int(.max), .float(9_223_372_036_854_775_808), -1), (.int(.max), .float(1e300), -1),
      (.int(.min), .float(-1e300), 1), (.int(2), .float(1.5), 1), (.int(1), .float(1), 0),
    ] as [(Value, Value, Int)]
  )
  func numbers(a: Value, b: Value, order: Int) {
    #expect(a.order(against: b) == order)
    #expect(b.order(against: a) == -order)
  }
}
