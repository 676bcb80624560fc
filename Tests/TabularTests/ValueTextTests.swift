import Tabular
import Testing

/// Values as text.
@Suite struct ValueTextTests {
  @Test(
    "Every value has its text on one line",
    arguments: [
      (.null, ""), (.bool(true), "true"), (.int(-3), "-3"), (.float(0.123456789), "0.123456789"),
      (.string("a b"), "a b"),
      (.day("2025-06-02"), "2025-06-02"), (.of(), ""),
      (.of(.int(1), .null, .string("a")), "1, , a"),
      (.fields(("a", .int(1)), ("b", .of(.int(2), .int(3)))), "{a: 1, b: 2, 3}"), (.fields(), "{}"),
      (.table(Table([("a", .int)], [])), "0 rows"),
      (.table(Table([("a", .int)], [[.int(1)]])), "1 row"),
    ] as [(Value, String)]
  )
  func text(value: Value, text: String) {
    #expect(value.text == text)
  }
}
